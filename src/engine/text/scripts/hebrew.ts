import { table, type Script } from './script.ts'

/**
 * Hebrew letters after ISO 259-2:1994, read as news agencies do. Vowels are hardly written, and one letter stands for b and v, another
 * for p and f; a prime makes foreign sounds.
 */
export const hebrew: Script = {
  words: /\p{Script=Hebrew}[\p{Script=Hebrew}\p{M}'׳]*/gu,
  hasCapitals: false,
  hasVowels: false,
  fewest: 4,
  letters: table(
    'א ~, ב B, ג G, ד D, ה X/, ו -/B, ז S, ח X, ט T, י -, כ K/X, ך K/X, ל L, מ M, ם M, נ N, ן N',
    'ס S, ע ~, פ P, ף P, צ TS/S, ץ TS/S, ק K, ר R, ש C/S, ת T/S',
    "ג' C, ז' C, צ' C, ץ' C, ג׳ C, ז׳ C, צ׳ C, ץ׳ C",
  ),
  longest: 2,
  heads: 'ה ו ב ל מ ש כ וה מה שה בה לה וב ול ומ'.split(' '),
  tails: [],
  merged: ['v is b', 'f is p'],
}
