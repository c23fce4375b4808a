import { baseLanguage } from '../text/base-language.ts'

/** Figures with what may stand between them and a month: `4. März`, `4 de marzo`, `le 4 mars`. */
const DAY_BEFORE = String.raw`\p{Nd}[\p{L}.]{0,2}\s(?:de\s|of\s)?\p{L}?`
const DAY_BEHIND = String.raw`\p{L}*\.?\s\p{Nd}`
/** Months of Chinese, Japanese and Korean are figures. */
const MONTH_FIGURE = /(?<!\p{Nd})(1[0-2]|[1-9])(?:月|월)/gu
// A letter of a script that puts spaces between words, of which a Hebrew or Arabic day may have one more before it.
const SPACED_LETTER = String.raw`[^\P{L}\p{Script=Han}\p{Script=Hiragana}]`
/** Of a word so long its last letter may be an ending. */
const LONGEST_WITHOUT_ENDING = 3

/** Of a name of a month or day what all its cases have. */
function stemOf(name: string): string {
  // A hyphen or stop may be any mark.
  const lower = name.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}\s]/gu, '.')
  return lower.length > LONGEST_WITHOUT_ENDING ? lower.slice(0, -1) : lower
}

/** Returns the function that finds the months and days of the week that a text in this language names: `m3`, `d1`. */
export function calendarReader(language: string): (text: string) => readonly string[] {
  const base = baseLanguage(language)
  if (!/^[a-z]{2,3}$/u.test(base) || base === 'und' || Intl.DateTimeFormat.supportedLocalesOf(base).length === 0)
    return () => []
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => [`d${day}`, weekdayPattern(base, day)] as const)
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(
    (month) => [`m${month}`, monthPattern(base, month)] as const,
  )
  return (text) => {
    const lower = text.toLowerCase()
    const named = [...days, ...months].filter(([, pattern]) => pattern.test(lower)).map(([anchor]) => anchor)
    return [...new Set([...named, ...[...lower.matchAll(MONTH_FIGURE)].map(([, month]) => `m${month}`)])]
  }
}

/** January 2024 began on a Monday. */
function weekdayPattern(language: string, day: number): RegExp {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return new RegExp(String.raw`(?<!${SPACED_LETTER}{2})${stemOf(format.format(Date.UTC(2024, 0, day)))}`, 'u')
}

/** A month beside the figure of its day: `may` is also a verb. In the form that goes with the day, and by itself. */
function monthPattern(language: string, month: number): RegExp {
  const date = Date.UTC(2024, month - 1, 4)
  const options = { calendar: 'gregory', timeZone: 'UTC', month: 'long' } as const
  const withDay = new Intl.DateTimeFormat(language, { ...options, day: 'numeric' }).formatToParts(date)
  const alone = new Intl.DateTimeFormat(language, options).format(date)
  const forms = [withDay.find(({ type }) => type === 'month')?.value ?? alone, alone].map(stemOf).join('|')
  return new RegExp(String.raw`${DAY_BEFORE}(?:${forms})|(?<!\p{L})(?:${forms})${DAY_BEHIND}`, 'u')
}
