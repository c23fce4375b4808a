import type { TokenIndex } from '../../text/tokens.ts'
import { normAt, type Reading } from './mention.ts'
import type { NumberWords } from './number-words.ts'

/** A number below a thousand, in as many words as its language has for it: `forty-five`, `treinta y cinco`, `двести сорок пять`. */
export function groupAt(
  reading: Reading,
  words: NumberWords,
  first: TokenIndex,
): { value: number; end: TokenIndex } | null {
  const leading = smallAt(reading, words, first)
  if (leading === null) return null
  let value = leading
  let end = first + 1
  let open = openAfter(leading, reading.language)
  while (open > 0 && words.tensJoin !== null) {
    const join = open === 100 ? '' : words.tensJoin
    if (join !== '' && normAt(reading, end) !== join) break
    const at = join === '' ? end : end + 1
    const next = smallAt(reading, words, at) ?? (open < 100 && words.ones.has(normAt(reading, at)) ? 1 : null)
    if (next === null || next >= open) break
    value += next
    end = at + 1
    open = openAfter(next, reading.language)
  }
  return { value, end }
}

/** Below what a number has to be to be added to another: 100 behind hundreds, 10 behind tens; 0 where nothing is added. */
function openAfter(value: number, language: string): number {
  if (value % 100 === 0 && value < 1000) return 100
  if (value % 10 !== 0 || value < 20 || value >= 100) return 0
  // `soixante et onze`
  return language === 'fr' && value === 60 ? 20 : 10
}

/** `forty-five`, and `forty` of `forty-year-old`. */
function smallAt(reading: Reading, { small }: NumberWords, index: TokenIndex): number | null {
  const norm = normAt(reading, index)
  const whole = small.get(norm)
  if (whole !== undefined || !norm.includes('-')) return whole ?? null
  const [ten = '', one = ''] = norm.split('-', 2)
  const tens = small.get(ten)
  if (tens === undefined) return null
  if (tens < 20) return null
  return one === 'one' ? tens + 1 : tens + (small.get(one) ?? Number.NaN) || null
}
