import { toLocale, type Locale } from './locales.ts'

const KEY = 'same-story/language'

/** What the reader chose, or the first of their browser's languages that the interface speaks, or English. */
export function chosenLocale(): Locale {
  for (const tag of [stored(), ...navigator.languages]) {
    const locale = tag === null ? null : toLocale(tag)
    if (locale !== null) return locale
  }
  return 'en'
}

/** Kept for the next visit; a browser that forbids it asks its own languages again. */
export function keepLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale)
  } catch {
    // Private windows: the choice holds as long as the page.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
