import { slice } from '../../text/span.ts'
import type { EditWords } from './edit-words.ts'
import { sameName } from './same-name.ts'
import type { Vocabularies } from './word-lists.ts'

/** Shortest and longest abbreviation made of initials, in letters. */
const INITIALS = { least: 2, most: 6 }

/** In words. No form in a list of spellings comes near it, and longer stretches need not be joined to be looked up. */
const MOST_FORM_WORDS = 8

/** The texts that the words stand in, their language and its lists. */
export interface SpellingRules {
  readonly textA: string
  readonly textB: string
  /** A word as all its spellings have it. */
  readonly fold: (word: string) => string
  readonly lists: Vocabularies
}

/** Whether two stretches are the same words in other spellings: accents, British and American, a name's transliteration, a short form, one word or two. */
export function areSpellings(a: EditWords, b: EditWords, { textA, textB, fold, lists }: SpellingRules): boolean {
  if (a.words.length === 0 || b.words.length === 0) return false
  if (beginAlike(a.words[0] ?? '', b.words[0] ?? '', fold) && a.words.map(fold).join('') === b.words.map(fold).join(''))
    return true
  const mayBeForms = Math.max(a.words.length, b.words.length) <= MOST_FORM_WORDS
  if (mayBeForms && areForms(a.words.join(' '), b.words.join(' '), lists)) return true
  if (areInitials(a, b, textA, textB) || areInitials(b, a, textB, textA)) return true
  if (a.words.length !== b.words.length) return false
  return a.words.every((word, k) => {
    const other = b.words[k] ?? ''
    if ((beginAlike(word, other, fold) && fold(word) === fold(other)) || areForms(word, other, lists)) return true
    const [tokenA, tokenB] = [a.tokens[k], b.tokens[k]]
    if (tokenA === undefined || tokenB === undefined) return false
    if (isSmall(textA.charCodeAt(tokenA.start)) || isSmall(textB.charCodeAt(tokenB.start))) return false
    return sameName(slice(textA, tokenA), slice(textB, tokenB))
  })
}

/** Whether all spellings of two words may begin with one letter. Most edits end here, without a look at the rest: an ASCII letter stays as it is. */
function beginAlike(a: string, b: string, fold: (word: string) => string): boolean {
  const [codeA, codeB] = [a.charCodeAt(0), b.charCodeAt(0)]
  if (codeA === codeB) return true
  return !(isPlain(codeA) && isPlain(codeB)) && fold(a).charAt(0) === fold(b).charAt(0)
}

/** A small ASCII letter, with which no name begins. */
function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/** Not one of the marks that folding drops (`'`, `-`), nor beyond ASCII. */
function isPlain(code: number): boolean {
  return code < 0x80 && code !== 0x27 && code !== 0x2d
}

function areForms(a: string, b: string, { spellings }: Vocabularies): boolean {
  const meanings = spellings.get(b)
  return meanings !== undefined && (spellings.get(a)?.some((meaning) => meanings.includes(meaning)) ?? false)
}

/** `EBU` and `Eastern Bridge Union`: the first letters of as many capitalised words. */
function areInitials(short: EditWords, long: EditWords, textOfShort: string, textOfLong: string): boolean {
  const [token] = short.tokens
  if (token === undefined || short.words.length !== 1 || long.words.length < INITIALS.least) return false
  const letters = slice(textOfShort, token).replaceAll('.', '')
  if (!/^\p{Lu}+$/u.test(letters) || letters.length > INITIALS.most) return false
  const initials = long.tokens.map((one) => slice(textOfLong, one).charAt(0)).filter((letter) => /\p{Lu}/u.test(letter))
  return initials.join('') === letters && letters.length >= INITIALS.least
}
