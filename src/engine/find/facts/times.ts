import type { TokenIndex } from '../../text/tokens.ts'
import { normAt, spanBetween, type Mention, type Reading } from './mention.ts'

/** `5 p.m.`, `5:30pm`, `17:30`, `17.30 Uhr`, `17h30`, `noon`; null where no time of day begins at the token. */
export function readTime(reading: Reading, first: TokenIndex): Mention | null {
  const found = readClock(reading, first)
  if (found === null || found.minutes >= DAY) return null
  const { minutes, end } = found
  const span = spanBetween(reading, first, end)
  return { type: 'time', span, first, end, value: { kind: 'clock', minutes }, isWeak: false }
}

const DAY = 24 * 60
const HALF_DAY = 12 * 60

function readClock(reading: Reading, first: TokenIndex): { minutes: number; end: TokenIndex } | null {
  const norm = normAt(reading, first)
  if (reading.language === 'en' && norm === 'noon') return { minutes: HALF_DAY, end: first + 1 }
  if (reading.language === 'en' && norm === 'midnight') return { minutes: 0, end: first + 1 }
  const match = /^(\d{1,2})(?:([:.h])(\d{2}))?(am|pm)?$/u.exec(norm)
  if (match === null) return null
  const [, hours = '', mark = '', past = '', joined = ''] = match
  const minutes = Number(hours) * 60 + Number(past)
  if (Number(past) >= 60) return null
  const next = normAt(reading, first + 1)
  // German `um 5 am Montag` is no morning.
  const hasHalves = reading.language === 'en' || reading.language === 'es'
  const half = joined === '' && hasHalves ? (halves.get(next) ?? '') : joined
  const end = joined === '' && half !== '' ? first + 2 : first + 1
  if (half !== '')
    return Number(hours) <= 12 ? { minutes: (minutes % HALF_DAY) + (half === 'pm' ? HALF_DAY : 0), end } : null
  if (reading.language === 'de' && next === 'uhr') return { minutes, end: first + 2 }
  if (reading.language === 'fr' && mark === 'h') return { minutes, end: first + 1 }
  // `3:45` may be a score or the length of a race; `14:30` of the clock only where two digits lead.
  return mark === ':' && hours.length === 2 && reading.language !== 'und' ? { minutes, end: first + 1 } : null
}

const halves: ReadonlyMap<string, string> = new Map([
  ['am', 'am'],
  ['pm', 'pm'],
  ['a.m', 'am'],
  ['p.m', 'pm'],
  ['a.m.', 'am'],
  ['p.m.', 'pm'],
])
