import type { TokenIndex } from '../../text/tokens.ts'
import { countedAfter, hedgeBefore } from './numbers.ts'
import { normAt, spanBetween, type Mention, type Reading } from './mention.ts'
import { numberWordsOf, type NumberWords } from './number-words.ts'
import type { Quantity } from './quantities.ts'

/** `50%`, `fifty percent`, `50 per cent`, `2 percentage points`; null where a number is no share. */
export function readPercent(reading: Reading, quantity: Quantity, from: TokenIndex): Mention | null {
  if (quantity.isOrdinal) return null
  const words = numberWordsOf(reading.language)
  const sign = signAt(reading, words, quantity.end)
  if (sign === null) return null
  const { hedge, start } = hedgeBefore(reading, quantity.first, from)
  const { amount, step, digits, first } = quantity
  const counted = countedAfter(reading, sign.end)
  const value = { kind: 'amount' as const, unit: sign.unit, amount, hedge, step, digits, counted }
  return { type: 'percent', span: spanBetween(reading, start, sign.end), first, end: sign.end, value, isWeak: false }
}

/** In two words: English, French and Spanish. */
const pairs = new Set(['per cent', 'pour cent', 'por ciento'])

function signAt(reading: Reading, words: NumberWords, at: TokenIndex): { unit: string; end: TokenIndex } | null {
  const norm = normAt(reading, at)
  const next = normAt(reading, at + 1)
  const isPair = pairs.has(`${norm} ${next}`)
  if (isPair || words.percent.has(norm)) {
    const end = at + (isPair ? 2 : 1)
    // `5% points` is said, too.
    return words.points.has(normAt(reading, end)) ? { unit: 'points', end: end + 1 } : { unit: '%', end }
  }
  if (norm === 'percentage' && words.points.has(next)) return { unit: 'points', end: at + 2 }
  return reading.language === 'de' && words.points.has(norm) ? { unit: 'points', end: at + 1 } : null
}
