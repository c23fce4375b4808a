import { table, type Script } from './script.ts'

/**
 * Korean by its letters (the syllables taken apart, Unicode Standard section 3.12), after the Revised Romanization of 2000 and the
 * rules for writing loan words of 1986: voiced and voiceless, `f` and `p`, `l` and `r` are one.
 */
export const hangul: Script = {
  words: /\p{Script=Hangul}+/gu,
  hasCapitals: false,
  hasVowels: true,
  fewest: 4,
  letters: table(
    ...Array.from('ᅡᅢᅣᅤᅥᅦᅧᅨᅩᅪᅫᅬᅭᅮᅯᅰᅱᅲᅳᅴᅵ', (vowel) => `${vowel} ${vowel === 'ᅳ' ? '~' : '-'}`),
    // At the beginning of a syllable.
    'ᄀ K, ᄁ K, ᄂ N, ᄃ T, ᄄ T, ᄅ R, ᄆ M, ᄇ P, ᄈ P, ᄉ S, ᄊ S, ᄋ , ᄌ S, ᄍ S, ᄎ S, ᄏ K, ᄐ T, ᄑ P, ᄒ X/',
    // At its end.
    'ᆨ K, ᆩ K, ᆫ N, ᆮ T, ᆯ L, ᆷ M, ᆸ P, ᆺ S/T, ᆻ S/T, ᆼ NK/N, ᆽ S, ᆾ S, ᆿ K, ᇀ T, ᇁ P, ᇂ ',
  ),
  longest: 1,
  heads: [],
  tails: '은 는 이 가 을 를 의 에 와 과 도 만 로 으로 에서 에게 에는 에서는 이라고 라고'.split(' '),
  merged: ['l is r', 'f is p', 'voiced', 'c is s', 'silent r'],
}
