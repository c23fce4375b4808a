import { decimalMarkOf } from './number-words.ts'

/** What stands in one token that begins with a digit. */
export interface Figure {
  readonly value: number
  readonly digits: string
  /** Size of one step of the last digit that means something; trailing zeros of thousands mean nothing. */
  readonly step: number
  /** What follows the digits inside the token: `b` of `3.3b`, `th` of `20th`. */
  readonly rest: string
}

const ASCII_FIGURE =
  /^(\d{1,3}(?:([\u00a0\u202f\u2009.,'٬])\d{3})(?:\2\d{3}){0,5}|\d{1,15})(?!\d)(?:([.,٫])(\d{1,9}))?(?![\d.,])(.*)$/su
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/gu
// Where the digits of each of these scripts begin, ascending.
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10]

/** Arabic, Persian, Indic, Thai and full-width digits as ASCII ones. */
function inAsciiDigits(norm: string): string {
  return norm.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code))
  })
}

/** Below this a whole number is taken at its word; `3,000` may well be 2,967. */
const FIRST_ROUND_NUMBER = 1000

/** The number that a normal form begins with; null where it begins with none, or with a date, a time, a score. */
export function readFigure(norm: string, language: string): Figure | null {
  if (norm.length > 40 || !/^\p{Nd}/u.test(norm)) return null
  const match = ASCII_FIGURE.exec(inAsciiDigits(norm))
  if (match === null) return null
  const [, whole = '', separator, mark, decimals = '', rest = ''] = match
  const digits = whole.replace(/\D/gu, '')
  const decimalMark = decimalMarkOf(language)
  // `1.234` is one and a bit in English and a thousand in German.
  const isDecimal = separator === decimalMark && mark === undefined && whole.split(separator).length === 2
  const fraction = isDecimal ? digits.slice(-3) : decimals
  const integer = isDecimal ? digits.slice(0, -3) : digits
  const value = Number(fraction === '' ? integer : `${integer}.${fraction}`)
  return { value, digits: digits + decimals, step: stepOf(value, fraction), rest }
}

function stepOf(value: number, fraction: string): number {
  if (fraction !== '') return 10 ** -fraction.length
  if (value < FIRST_ROUND_NUMBER) return 1
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return step
}
