import { baseLanguage } from './base-language.ts'

/** Maps a normal form, and the word as it is written, to the form in which words of a language are the same. */
export type Respelling = (norm: string, written: string) => string

// Vowel points and marks of reading, which newspapers leave out: Hebrew's, Arabic's, and Arabic's high signs.
const POINTS = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc]/g
/** Zero of each set of digits that newspapers use beside the European ones: Arabic, Persian, Devanagari, Bengali. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6]
const OTHER_DIGITS = /[٠-٩۰-۹०-९০-৯٫٬]/g

function europeanDigit(digit: string): string {
  if (digit === '٫') return '.'
  if (digit === '٬') return ','
  const code = digit.charCodeAt(0)
  return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code))
}

const withEuropeanDigits: Respelling = (norm) => norm.replace(OTHER_DIGITS, europeanDigit)
const withoutPoints: Respelling = (norm) => norm.replace(POINTS, '') || norm
const semitic: Respelling = (norm, written) => withEuropeanDigits(withoutPoints(norm, written), written)
// Printed Russian writes ё as е, schoolbooks do not.
const withoutYo: Respelling = (norm) => norm.replaceAll('ё', 'е')
// `I` is the capital of ı alone, which the lower case of other languages does not know.
const withDotlessCapitals: Respelling = (norm, written) =>
  written.includes('I') ? plainly(written.replaceAll('I', 'ı').toLocaleLowerCase('tr'), norm) : norm

/** The written word in lower case, with the plain apostrophe that normal forms have. */
function plainly(lower: string, norm: string): string {
  const plain = lower.replaceAll(/[’‘ʼ]/gu, "'")
  return plain.length === norm.length ? plain : norm
}

const RESPELLINGS: Readonly<Record<string, Respelling>> = {
  ar: semitic,
  fa: semitic,
  ur: semitic,
  he: withoutPoints,
  yi: withoutPoints,
  hi: withEuropeanDigits,
  mr: withEuropeanDigits,
  ne: withEuropeanDigits,
  bn: withEuropeanDigits,
  ru: withoutYo,
  tr: withDotlessCapitals,
  az: withDotlessCapitals,
}

/** What a language (BCP 47) writes in two ways that are one word to a reader; null where normal forms say it all. */
export function respellingFor(language: string): Respelling | null {
  return RESPELLINGS[baseLanguage(language)] ?? null
}
