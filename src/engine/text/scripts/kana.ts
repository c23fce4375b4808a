import { table, type Script } from './script.ts'

/**
 * Katakana after Hepburn (ISO 3602 in its sounds): foreign names, each consonant with a vowel that the name may not have. Names in
 * Chinese characters have no reading without a dictionary.
 */
export const kana: Script = {
  words: /[ァ-ヺー]+/gu,
  hasCapitals: false,
  hasVowels: true,
  fewest: 4,
  letters: table(
    'ア -, イ -, ウ ~, エ -, オ -, ァ -, ィ -, ゥ ~, ェ -, ォ -, ャ -, ュ -, ョ -, ヮ -, ヤ -, ユ -, ヨ -, ワ -, ヲ -, ッ , ー ',
    'カ K-, キ K-, ク K~, ケ K-, コ K-, ガ G-, ギ G-, グ G~, ゲ G-, ゴ G-',
    'サ S-, シ S-, ス S~, セ S-, ソ S-, ザ S-, ジ S-/D-, ズ S~, ゼ S-, ゾ S-',
    'タ T-, チ S-/T-, ツ TS~/S~/T~, テ T-, ト T~, ダ D-, ヂ S-, ヅ S-, デ D-, ド D~',
    'ナ N-, ニ N-, ヌ N~, ネ N-, ノ N-, ン N, ハ X-, ヒ X-, フ F~/X~, ヘ X-, ホ X-',
    'バ B-, ビ B-, ブ B~, ベ B-, ボ B-, パ P-, ピ P-, プ P~, ペ P-, ポ P-, ヴ B~',
    'マ M-, ミ M-, ム M~, メ M-, モ M-, ラ R-, リ R-, ル R~, レ R-, ロ R-',
  ),
  longest: 1,
  heads: [],
  tails: [],
  merged: ['m before p', 'l is r', 'v is b', 'c is s', 'silent r'],
}
