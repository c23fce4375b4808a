import type { Article, Side } from '../engine/article.ts'

/** What the two texts are called on the screen: their outlets, told apart by the letter where they share one. */
export function sideNames(a: Article, b: Article): Record<Side, string> {
  const [nameA, nameB] = [nameOf(a, 'a'), nameOf(b, 'b')]
  return nameA === nameB ? { a: `${nameA} (A)`, b: `${nameB} (B)` } : { a: nameA, b: nameB }
}

function nameOf(article: Article, side: Side): string {
  const outlet = article.outlet?.trim() ?? ''
  return outlet === '' ? `article ${side.toUpperCase()}` : outlet
}

/** With a capital, for the beginning of a sentence. */
export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** `2026-03-11` as a reader writes it; what is not such a day stays as it is. */
export function formatDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    date,
  )
}

/** What the two texts are called while it is hidden whose they are. */
export const outletLetters: Readonly<Record<Side, string>> = { a: 'Outlet A', b: 'Outlet B' }
