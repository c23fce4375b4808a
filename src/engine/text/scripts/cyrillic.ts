import { table, type Script } from './script.ts'

/**
 * Cyrillic letters of Russian, Ukrainian, Bulgarian, Serbian and their neighbours, after ISO 9:1995 and the BGN/PCGN systems for Russian
 * (1947) and Ukrainian (2019). `г` is `h` in Ukrainian, and stands for `h` in older Russian spellings.
 */
export const cyrillic: Script = {
  words: /\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*/gu,
  hasCapitals: true,
  hasVowels: true,
  fewest: 3,
  letters: table(
    'а -, е -, ё -, є -, и -, і -, ї -, й ~, ј -, о -, у -, ў -, ы -, э -, ю -, я -, ъ , ь ',
    'б B, в V, г G/X, ґ G, д D, ж C, дж C, з S, к K, л L, м M, н N, п P, р R, с S, т T, тс TS/S',
    'ф F, х X/K, ц TS/S, ч C, ш C, щ C, љ L, њ N, ћ C, ђ C, џ C, ѓ G, ќ K, ѕ TS/S',
  ),
  longest: 2,
  heads: [],
  // Cases of nouns and adjectives in Russian and Ukrainian, as far as they end in a consonant or hide one.
  tails: 'ом ем ём ым им ого его ому ему ами ями ах ях ам ям ов ев ых их ыми ими ові еві єві ів їв ою єю'.split(' '),
  merged: [],
}
