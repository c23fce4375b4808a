import { table, type Script } from './script.ts'

/**
 * Arabic letters, with those of Persian and Urdu, after ISO 233-2:1993 and BGN/PCGN 1956. Short vowels are not written, and Arabic has
 * no p and no v; `g` is written in four ways.
 */
export const arabic: Script = {
  words: /\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*/gu,
  hasCapitals: false,
  hasVowels: false,
  fewest: 4,
  letters: table(
    'ا -, أ ~, إ ~, آ ~, ى -, ي -, ی -, و -, ؤ ~, ئ ~, ء ~, ع ~, ة -',
    'ب B, پ B, ت T, ث T/S, ج C/G, چ C, ح X, خ X, د D, ذ D/S, ر R, ز S, ژ C, س S, ش C, ص S, ض D, ط T, ظ S/D',
    'غ G, ف F, ڤ F, ق K/G, ك K/G, ک K/G, گ G, ل L, م M, ن N, ه X/, تش C, دج C',
  ),
  longest: 2,
  heads: 'ال و ب ل ف ك وال بال لل فال كال'.split(' '),
  tails: [],
  merged: ['v is f', 'p is b'],
}
