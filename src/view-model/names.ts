import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import type { Article, Side } from '../engine/article.ts'

/** What the two texts are called on the screen: their outlets, told apart by the letter where they share one. */
export function sideNames(a: Article, b: Article): Record<Side, string> {
  const [nameA, nameB] = [nameOf(a, 'a'), nameOf(b, 'b')]
  return nameA === nameB ? { a: `${nameA} (A)`, b: `${nameB} (B)` } : { a: nameA, b: nameB }
}

function nameOf(article: Article, side: Side): string {
  const outlet = article.outlet?.trim() ?? ''
  if (outlet !== '') return outlet
  return side === 'a' ? t`article A` : t`article B`
}

/** With a capital, for the beginning of a sentence. */
export function capitalized(name: string): string {
  return name.charAt(0).toLocaleUpperCase(i18n.locale) + name.slice(1)
}

/** English days are written as in Britain. */
function dateLocale(): string {
  return i18n.locale === 'en' ? 'en-GB' : i18n.locale
}

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** `2026-03-11` as a reader writes it; what is not such a day stays as it is. */
export function formatDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return dayFormat(dateLocale()).format(date)
}

/** Made once a language: making one takes as long as drawing a screen of text. */
const dayFormats = new Map<string, Intl.DateTimeFormat>()

function dayFormat(locale: string): Intl.DateTimeFormat {
  const format = dayFormats.get(locale) ?? new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' })
  dayFormats.set(locale, format)
  return format
}

/** What the two texts are called while it is hidden whose they are. */
export const outletLetters: Readonly<Record<Side, string>> = {
  get a() {
    return t`Outlet A`
  },
  get b() {
    return t`Outlet B`
  },
}
