import { i18n, type Messages } from '@lingui/core'

/** A language of the interface: BCP 47. The articles have languages of their own. */
export type Locale = 'en' | 'de' | 'fr' | 'es'

/** Each by its own name, as its readers look for it. */
export const locales: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: 'en', name: 'English' },
  { locale: 'de', name: 'Deutsch' },
  { locale: 'fr', name: 'Français' },
  { locale: 'es', name: 'Español' },
]

/** Fetched when asked for. English needs none: it stands in the source, and the build has read it. */
const catalogues: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<Messages>>> = {
  de: async () => (await import('./de.po')).messages,
  fr: async () => (await import('./fr.po')).messages,
  es: async () => (await import('./es.po')).messages,
}

// Texts are there from the first import on, in tests and in what runs without a page, too.
i18n.loadAndActivate({ locale: 'en', messages: {} })

/** From then on the interface speaks it; English where its catalogue cannot be fetched. */
export async function speak(locale: Locale): Promise<void> {
  const messages = locale === 'en' ? null : await catalogues[locale]().catch(() => null)
  if (messages === null) i18n.loadAndActivate({ locale: 'en', messages: {} })
  else i18n.loadAndActivate({ locale, messages })
}

/** The language that the interface speaks. */
export function spokenLocale(): Locale {
  return toLocale(i18n.locale) ?? 'en'
}

/** The language of a tag such as `de-AT`; null for one that the interface does not speak. */
export function toLocale(tag: string): Locale | null {
  const language = tag.split('-', 1)[0]?.toLowerCase()
  return locales.find(({ locale }) => locale === language)?.locale ?? null
}
