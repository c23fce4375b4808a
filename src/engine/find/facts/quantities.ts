import type { TokenIndex } from '../../text/tokens.ts'
import { readFigure, type Figure } from './figures.ts'
import { normAt, touchesLast, type Reading } from './mention.ts'
import { groupAt } from './number-groups.ts'
import { numberWordsOf, type NumberWords } from './number-words.ts'

/** A number in digits or words, before it is known what it counts. */
export interface Quantity {
  readonly amount: number
  readonly step: number
  readonly digits: string
  readonly first: TokenIndex
  readonly end: TokenIndex
  readonly isOrdinal: boolean
  readonly isDozen: boolean
  /** What it is joined to, `year-old` of `15-year-old`; empty where it stands alone. */
  readonly joined: string
}

const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['bn', 1e9],
  ['mn', 1e6],
  ['tn', 1e12],
])
// Metres and bytes elsewhere; said of money alone.
const MONEY_LETTERS: ReadonlyMap<string, number> = new Map([
  ...SCALE_LETTERS,
  ['b', 1e9],
  ['m', 1e6],
  ['k', 1e3],
  ['t', 1e12],
])
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/u

/** The number that begins at a token; null where there is none. `isMoney` where a sign of money stands before it. */
export function readQuantity(reading: Reading, first: TokenIndex, isMoney: boolean): Quantity | null {
  const words = numberWordsOf(reading.language)
  if (isTorn(reading, words, first)) return null
  const norm = normAt(reading, first)
  const figure = readFigure(norm, reading.language)
  if (figure !== null) {
    // The end of `.25` or `1. 25` cut by its stop.
    if (touchesLast(reading, first) && normAt(reading, first - 1) === '.') return null
    const base = { digits: figure.digits, first, isDozen: false, joined: '' }
    if (ORDINAL_ENDING.test(figure.rest) && reading.language === 'en')
      return { ...base, amount: figure.value, step: 1, end: first + 1, isOrdinal: true }
    const letter = (isMoney ? MONEY_LETTERS : SCALE_LETTERS).get(figure.rest)
    if (letter !== undefined) return scaled(base, figure.value * letter, figure.step * letter, first + 1)
    if (figure.rest !== '' && !/^-\p{L}/u.test(figure.rest)) return null
    if (figure.rest !== '')
      return scaled({ ...base, joined: figure.rest.slice(1) }, figure.value, figure.step, first + 1)
    return withScales(reading, words, { ...base, ...withGroups(reading, figure, first), isOrdinal: false })
  }
  return readWords(reading, words, first)
}

/** Chinese and Japanese write `3万5千` for 35,000: a part of a number is none. */
function isTorn(reading: Reading, { scales }: NumberWords, first: TokenIndex): boolean {
  if (reading.language !== 'zh' && reading.language !== 'ja') return false
  const end = scales.has(normAt(reading, first + 1)) ? first + 2 : first + 1
  const isGoingOn = touchesLast(reading, end) && /^\p{Nd}/u.test(normAt(reading, end))
  const last = normAt(reading, first - 1)
  return isGoingOn || (touchesLast(reading, first) && (scales.has(last) || /^\p{Nd}/u.test(last)))
}

/** `22 000`: thousands set apart by plain spaces. A figure of more than three digits takes none. */
function withGroups(
  reading: Reading,
  figure: Figure,
  first: TokenIndex,
): Pick<Quantity, 'amount' | 'step' | 'digits' | 'end'> {
  let { value: amount, step, digits } = figure
  let end = first + 1
  for (;;) {
    const group = normAt(reading, end)
    const isApart = reading.text.slice(reading.tokens[end - 1]?.end, reading.tokens[end]?.start) === ' '
    if (figure.digits.length > 3 || figure.step < 1 || !isApart || !/^\d{3}$/u.test(group) || end - first > MOST_GROUPS)
      break
    amount = amount * 1000 + Number(group)
    digits += group
    step = group === '000' ? step * 1000 : 1
    end += 1
  }
  return { amount, step, digits, end }
}

/** More groups of three digits than any figure has. */
const MOST_GROUPS = 4

type Start = Pick<Quantity, 'digits' | 'first' | 'isDozen' | 'joined'>

function scaled(start: Start, amount: number, step: number, end: TokenIndex): Quantity {
  return { ...start, amount, step, end, isOrdinal: false }
}

/** `3.3` and `billion`; `2` and `hundred`, `thousand`. A scale alone counts itself. */
function withScales(reading: Reading, { scales }: NumberWords, quantity: Quantity): Quantity {
  let { amount, step, end } = quantity
  // At most `hundred thousand million`; more is no number.
  for (let k = 0; k < 3; k++) {
    const scale = scales.get(normAt(reading, end))
    if (scale === undefined || scale === 12) break
    amount *= scale
    step *= scale
    end += 1
  }
  // Binary fractions make 3.3 billion a little less.
  return { ...quantity, amount: Number(amount.toPrecision(12)), step: Number(step.toPrecision(6)), end }
}

/** `two hundred and forty-five thousand`, `a million`, `half a million`, `two and a half million`. */
function readWords(reading: Reading, words: NumberWords, first: TokenIndex): Quantity | null {
  const norm = normAt(reading, first)
  const ordinal = words.ordinals.get(norm)
  const start = { digits: '', first, isDozen: false, joined: '' }
  if (ordinal !== undefined) return { ...start, amount: ordinal, step: 1, end: first + 1, isOrdinal: true }
  const halved = readHalf(reading, words, first)
  if (halved !== null) return { ...start, ...halved, isOrdinal: false }
  // `a quarter of a million`
  if (isPartOf(reading, first)) return null
  const group = groupAt(reading, words, first)
  let at = group?.end ?? first
  let current = group?.value ?? null
  if (group === null && words.article.has(norm) && words.scales.has(normAt(reading, at + 1))) {
    current = 1
    at += 1
  } else if (
    group === null &&
    words.scales.has(norm) &&
    (words.scales.get(norm) ?? 0) <= 1000 &&
    norm !== 'dozen' &&
    reading.language !== 'en'
  )
    current = 1
  if (current === null) return null
  let total = 0
  let isDozen = false
  let step = 1
  for (let k = 0; k < MOST_WORDS; k++) {
    const scale = words.scales.get(normAt(reading, at))
    if (scale === undefined) {
      const joins = k > 0 && words.and !== '' && normAt(reading, at) === words.and
      const next = k > 0 ? groupAt(reading, words, joins ? at + 1 : at) : null
      if (next === null || current % 100 !== 0) break
      current += next.value
      step = 1
      at = next.end
      continue
    }
    if (scale === 12) isDozen = true
    // French `deux mille cent`: a hundred needs no one before it.
    if (scale < 1000) current = Math.max(current, total > 0 ? 1 : 0) * scale
    else {
      total += Math.max(current, total === 0 ? 1 : 0) * scale
      current = 0
    }
    step = scale
    at += 1
  }
  return { ...start, amount: total + current, step, end: at, isOrdinal: false, isDozen }
}

type Halved = Pick<Quantity, 'amount' | 'step' | 'end'>

/** `half a million`, `eine halbe Million`, `medio millón`, `two and a half million`; null where nothing is halved. */
function readHalf(reading: Reading, words: NumberWords, first: TokenIndex): Halved | null {
  const isHalf = (at: TokenIndex): boolean => words.halves.has(normAt(reading, at))
  const isArticle = (at: TokenIndex): boolean => words.article.has(normAt(reading, at))
  const halfOf = (whole: number, at: TokenIndex): Halved | null => {
    const scale = words.scales.get(normAt(reading, at)) ?? 0
    return scale < 1000 ? null : { amount: (whole + 0.5) * scale, step: scale / 10, end: at + 1 }
  }
  if (isHalf(first)) return halfOf(0, isArticle(first + 1) ? first + 2 : first + 1)
  if (isArticle(first) && isHalf(first + 1)) return halfOf(0, first + 2)
  const isMore = reading.language === 'en' && normAt(reading, first + 1) === 'and' && isArticle(first + 2)
  const whole = normAt(reading, first) === 'one' ? 1 : words.small.get(normAt(reading, first))
  return isMore && isHalf(first + 3) && whole !== undefined ? halfOf(whole, first + 4) : null
}

const parts = new Set('half quarter quarters third thirds fifth fifths tenth'.split(' '))

function isPartOf(reading: Reading, first: TokenIndex): boolean {
  return normAt(reading, first - 1) === 'of' && parts.has(normAt(reading, first - 2))
}

/** More words than any number in a newspaper has. */
const MOST_WORDS = 8
