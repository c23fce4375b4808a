import type { TokenIndex } from '../../text/tokens.ts'
import { currencySigns, currencyWords } from './currencies.ts'
import { countedAfter, hedgeBefore } from './numbers.ts'
import { normAt, spanBetween, touchesLast, type Mention, type Reading } from './mention.ts'
import { readQuantity, type Quantity } from './quantities.ts'

/** `$3.3B`, `US$ 3 million`, `€400m`; null where no sign of money begins at the token. */
export function readSignedMoney(reading: Reading, first: TokenIndex, from: TokenIndex): Mention | null {
  const sign = signAt(reading, first)
  const quantity = sign === null ? null : readQuantity(reading, sign.end, true)
  if (sign === null || quantity === null || quantity.isOrdinal) return null
  const after = currencyAfter(reading, quantity.end, isLarge(quantity))
  // `$5 dollars` is one sum; `$5 pounds` is two things.
  const end = after !== null && after.currency === sign.currency ? after.end : quantity.end
  return sumOf(reading, quantity, sign.currency, { first, end, from })
}

/** `400 million euros`, `12 €`; null where a number is no sum. */
export function readMoney(reading: Reading, quantity: Quantity, from: TokenIndex): Mention | null {
  const after = quantity.isOrdinal ? null : currencyAfter(reading, quantity.end, isLarge(quantity))
  if (after === null) return null
  return sumOf(reading, quantity, after.currency, { first: quantity.first, end: after.end, from })
}

const isLarge = ({ step }: Quantity): boolean => step >= 1000

interface Extent {
  readonly first: TokenIndex
  readonly end: TokenIndex
  readonly from: TokenIndex
}

function sumOf(reading: Reading, quantity: Quantity, currency: string, { first, end, from }: Extent): Mention {
  const { hedge, start } = hedgeBefore(reading, first, from)
  const { amount, step, digits } = quantity
  const counted = countedAfter(reading, end)
  const value = { kind: 'amount' as const, unit: currency, amount, hedge, step, digits, counted }
  return { type: 'money', span: spanBetween(reading, start, end), first, end, value, isWeak: false }
}

/** `$`, or `US` and `$`, before a figure. */
function signAt(reading: Reading, first: TokenIndex): { currency: string; end: TokenIndex } | null {
  const norm = normAt(reading, first)
  const isPrefixed = normAt(reading, first + 1) === '$' && touchesLast(reading, first + 1)
  const prefixed = isPrefixed ? currencySigns.get(`${norm}$`) : undefined
  if (prefixed !== undefined) return { currency: prefixed, end: first + 2 }
  const currency = currencySigns.get(norm)
  return currency === undefined ? null : { currency, end: first + 1 }
}

function currencyAfter(reading: Reading, at: TokenIndex, isSum: boolean): { currency: string; end: TokenIndex } | null {
  const norm = normAt(reading, at)
  // `3,5 millions d’euros`, `3 millones de euros`
  const isJoined = isSum && (norm === "d'" || norm === 'de') && currencyWords.has(normAt(reading, at + 1))
  if (isJoined) return currencyAfter(reading, at + 1, isSum)
  const isUs = (norm === 'u.s.' || norm === 'us') && currencyWords.get(normAt(reading, at + 1)) === 'dollar'
  if (isUs) return { currency: 'us-dollar', end: at + 2 }
  const currency = currencyWords.get(norm) ?? currencySigns.get(norm)
  if (currency === undefined || (norm === 'won' && !isSum)) return null
  return { currency, end: at + 1 }
}
