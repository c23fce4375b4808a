import { baseLanguage } from '../../text/base-language.ts'

// Marks on Latin letters, Hebrew points and Arabic vowels may be left out; marks of other scripts are letters of their own.
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu
const POINTS = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]/gu
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ё: 'е' }
const SPECIAL = /[ßæœøłđıё]/gu

/** German words that mean something else with `ss`: `Maße`, measures, and `Masse`, mass. */
const OWN_WITH_SHARP_S = new Set('maß maße maßen buße bußen ruß schoß floß'.split(' '))

/** British endings and their American forms; a word keeps at least the letters before them that are named. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.{2,})our(?=(?:s|ed|ing|ful|fully|able|ably|less|ite|ites|er|ers|ist|ists|al|y|hood|hoods)?$)/u, '$1or'],
  [/^(.{3,})is(?=(?:e|es|ed|ing|er|ers|ation|ations|able)$)/u, '$1iz'],
  [/^(.{3,})ys(?=(?:e|es|ed|ing|er|ers)$)/u, '$1yz'],
  [/^(cent|theat|met|kilomet|centimet|millimet|lit|fib|lust|meag|somb|spect|calib|sab)re(?=[sd]?$)/u, '$1er'],
  [/^(.{4,})ll(?=(?:ed|ing|er|ers|or|ors)$)/u, '$1l'],
  [/^(.{3,})ogue(?=s?$)/u, '$1og'],
  [/^(def|off|lic|pret)ence(?=[sd]?$)/u, '$1ense'],
]

/** What a word has that one of these changes; nine in ten have nothing of it. */
const mayHaveEnding = /our|[iy]s[eia]|re[sd]?$|ll[eio]|ogue|ence/u

/** The function that `inOneSpelling` is for one language, and knows each word after its first time: most stand in an article more than once. */
export function spellingFolder(language: string): (word: string) => string {
  const known = new Map<string, string>()
  const base = baseLanguage(language)
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const folded = inOneSpelling(word, base)
    known.set(word, folded)
    return folded
  }
}

/** A word as all its spellings have it: without accents, American where British and American differ. For equality only. */
function inOneSpelling(word: string, base: string): string {
  const plain = withoutAccents(word, base).replaceAll(/[-']/gu, '')
  if (base !== 'en') return plain
  if (!mayHaveEnding.test(plain)) return plain
  for (const [ending, american] of ENDINGS) {
    const spelt = plain.replace(ending, american)
    if (spelt !== plain) return spelt
  }
  return plain
}

/**
 * An accent on the last letter is kept, since it makes another word (`publie` and `publié`), as do those of words of three letters
 * (`sur` and `sûr`) and German ones (`wurde` and `würde`), of which `ue` is another spelling.
 */
function withoutAccents(word: string, base: string): string {
  if (!/[^\0-\x7f]/u.test(word)) return word
  if (base === 'de' && OWN_WITH_SHARP_S.has(word)) return word
  const spelt = word.replaceAll(SPECIAL, (letter) => LETTERS[letter] ?? letter)
  if (base === 'de') return spelt.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')
  if (word.length <= 3) return spelt
  const [, inner = '', last = ''] = /^(.*)(.)$/su.exec(spelt) ?? []
  return (inner.normalize('NFD').replaceAll(LATIN_MARKS, '$1') + last).replaceAll(POINTS, '')
}
