import type { TokenIndex } from '../../text/tokens.ts'
import { calendarWordsOf } from './calendar-words.ts'
import { isCapital } from './capitals.ts'
import { normAt, spanBetween, type Day, type Mention, type Reading } from './mention.ts'

/** `Oct. 7`, `7 October 2023`, `7. Oktober`, `2023-10-07`, `October 2023`, `Monday`, `in 2023`; null where no date begins at the token. */
export function readDate(reading: Reading, first: TokenIndex): Mention | null {
  const found = readWeekday(reading, first) ?? readDay(reading, first) ?? readYear(reading, first)
  if (found === null) return null
  const { end, day } = found
  const span = spanBetween(reading, first, end)
  return { type: 'date', span, first, end, value: { kind: 'day', ...day }, isWeak: false }
}

interface Found {
  readonly end: TokenIndex
  readonly day: Omit<Day, 'kind'>
}

const unknown = { year: null, month: null, day: null, weekday: null }

/** A weekday, with the date after it where one follows (`Monday, March 25`). */
function readWeekday(reading: Reading, first: TokenIndex): Found | null {
  const weekday = calendarWordsOf(reading.language).weekdays.get(normAt(reading, first))
  if (weekday === undefined || isOtherWord(reading, first)) return null
  const next = normAt(reading, first + 1) === ',' ? first + 2 : first + 1
  const date = readDay(reading, next === first + 2 && normAt(reading, next) === 'den' ? next + 1 : next)
  return date?.day.day
    ? { end: date.end, day: { ...date.day, weekday } }
    : { end: first + 1, day: { ...unknown, weekday } }
}

/** Languages that write months and days of the week large. */
const capitalDays = new Set(['en', 'de'])

/** The month that a word names: not `march` of `they march 12 miles`. */
function monthAt(reading: Reading, index: TokenIndex): number | undefined {
  const month = calendarWordsOf(reading.language).months.get(normAt(reading, index))
  return capitalDays.has(reading.language) && !isCapital(reading, index) ? undefined : month
}

/** Spanish `Plácido Domingo`, Russian `окружающую среду`: what only looks like a day of the week. */
function isOtherWord(reading: Reading, index: TokenIndex): boolean {
  if (capitalDays.has(reading.language)) return !isCapital(reading, index)
  const norm = normAt(reading, index)
  if (norm === 'среду' || norm === 'среда') return normAt(reading, index - 1) !== 'в'
  return isCapital(reading, index) && index > reading.start && reading.tokens[index - 1]?.kind === 'word'
}

function readDay(reading: Reading, first: TokenIndex): Found | null {
  const norm = normAt(reading, first)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(norm)
  if (iso !== null) return valid({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }, first + 1)
  const german = reading.language === 'de' ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(norm) : null
  if (german !== null)
    return valid({ year: Number(german[3]), month: Number(german[2]), day: Number(german[1]) }, first + 1)
  const { of } = calendarWordsOf(reading.language)
  const leading = monthAt(reading, first)
  if (leading !== undefined) {
    const day = dayNumber(normAt(reading, first + 1))
    if (day !== null && reading.language === 'en') return withYear(reading, { month: leading, day }, first + 2)
    // `April, 2016`
    const at = normAt(reading, first + 1) === ',' ? first + 2 : first + 1
    const year = yearNumber(normAt(reading, at))
    return year === null ? null : { end: at + 1, day: { ...unknown, year, month: leading } }
  }
  const day = dayNumber(norm)
  if (day === null) return null
  let at = first + 1
  if (reading.language === 'de' && normAt(reading, at) === '.') at += 1
  if (of !== '' && normAt(reading, at) === of) at += 1
  const month = monthAt(reading, at)
  return month === undefined ? null : withYear(reading, { month, day }, at + 1)
}

/** The year after a day and month, with or without a comma or `de`. */
function withYear(reading: Reading, { month, day }: { month: number; day: number }, at: TokenIndex): Found | null {
  const link = normAt(reading, at)
  const after = link === ',' || (link !== '' && link === calendarWordsOf(reading.language).of) ? at + 1 : at
  const year = yearNumber(normAt(reading, after))
  return valid({ year, month, day }, year === null ? at : after + 1)
}

function valid(day: { year: number | null; month: number; day: number }, end: TokenIndex): Found | null {
  const isDay = day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= 31
  return isDay ? { end, day: { ...day, weekday: null } } : null
}

function dayNumber(norm: string): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/u.exec(norm)
  const day = Number(match?.[1] ?? 0)
  return day >= 1 && day <= 31 ? day : null
}

function yearNumber(norm: string): number | null {
  return /^(?:19|20)\d{2}$/u.test(norm) ? Number(norm) : null
}

/** Words before a figure that make it a year. */
const beforeYears = new Set(
  'in since until till by from of early late mid during im seit bis ab jahr jahre en depuis dès desde hasta año в с до'.split(
    ' ',
  ),
)

function readYear(reading: Reading, first: TokenIndex): Found | null {
  const year = yearNumber(normAt(reading, first))
  if (year === null || !beforeYears.has(normAt(reading, first - 1))) return null
  // `from 2000 people`
  return reading.tokens[first + 1]?.kind === 'word' && normAt(reading, first + 1).endsWith('s')
    ? null
    : { end: first + 1, day: { ...unknown, year } }
}
