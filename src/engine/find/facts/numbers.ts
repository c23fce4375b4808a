import type { TokenIndex } from '../../text/tokens.ts'
import { normAt, spanBetween, touchesLast, type Hedge, type Mention, type Reading } from './mention.ts'
import { numberWordsOf } from './number-words.ts'
import type { Quantity } from './quantities.ts'

/** The hedge in the one to three words before a token, and where it begins. */
export function hedgeBefore(
  reading: Reading,
  first: TokenIndex,
  from: TokenIndex,
): { hedge: Hedge; start: TokenIndex } {
  const { hedges } = numberWordsOf(reading.language)
  for (let length = Math.min(3, first - from); length >= 1; length--) {
    let words = ''
    for (let k = first - length; k < first; k++) words += (words === '' ? '' : ' ') + normAt(reading, k)
    const hedge = hedges.get(words)
    if (hedge !== undefined) return { hedge, start: first - length }
  }
  return { hedge: 'none', start: first }
}

/** The word that says what is counted; empty before a mark. */
export function countedAfter(reading: Reading, end: TokenIndex): string {
  return reading.tokens[end]?.kind === 'word' && end < reading.end ? normAt(reading, end) : ''
}

/** Words that make a rank of the figure behind them. */
const numberSigns = new Set('no. nos. nr. nº n.º núm. №'.split(' '))

/** Whether a number says which one and not how many: `No. 7`, `Nr. 7`, `n° 7`. */
function isNumbered(reading: Reading, first: TokenIndex): boolean {
  const last = normAt(reading, first - 1)
  return numberSigns.has(last) || (last === '°' && normAt(reading, first - 2) === 'n')
}

/** A plain number or ordinal. */
export function readNumber(reading: Reading, quantity: Quantity, from: TokenIndex): Mention {
  const { amount, step, digits, first, end, isOrdinal, isDozen, joined } = quantity
  const { hedge, start } = hedgeBefore(reading, first, from)
  const isRank = isOrdinal || isNumbered(reading, first)
  const value = {
    kind: 'amount' as const,
    unit: isRank ? 'ordinal' : '',
    amount,
    hedge: isDozen && hedge === 'none' ? ('about' as const) : hedge,
    step,
    digits,
    counted: joined === '' ? countedAfter(reading, end) : joined,
  }
  const isWeak = isRank && amount <= 2
  return { type: 'number', span: spanBetween(reading, start, end), first, end, value, isWeak }
}

/** `14-0`, `10–20`, `tens of thousands`; null where none begins at a token. */
export function readPhrase(reading: Reading, first: TokenIndex): Mention | null {
  const norm = normAt(reading, first)
  const { vague } = numberWordsOf(reading.language)
  const phraseTo = (end: TokenIndex, phrase: string): Mention => {
    const value = { kind: 'phrase' as const, phrase }
    return { type: 'number', span: spanBetween(reading, first, end), first, end, value, isWeak: false }
  }
  if (/^\p{Nd}+-\p{Nd}+$/u.test(norm)) return phraseTo(first + 1, norm)
  const isJoined =
    normAt(reading, first + 1) === '-' && touchesLast(reading, first + 1) && touchesLast(reading, first + 2)
  if (isJoined && /^\p{Nd}+$/u.test(norm) && /^\p{Nd}+$/u.test(normAt(reading, first + 2)))
    return phraseTo(first + 3, `${norm}-${normAt(reading, first + 2)}`)
  if (reading.language === 'en' && (norm === 'tens' || norm === 'hundreds') && normAt(reading, first + 1) === 'of') {
    const third = normAt(reading, first + 2)
    if (vague.has(third)) return phraseTo(first + 3, `${norm} of ${third}`)
  }
  return vague.has(norm) ? phraseTo(first + 1, norm) : null
}
