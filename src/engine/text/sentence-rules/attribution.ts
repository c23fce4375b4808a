import type { SentenceRule } from './possible-end.ts'
import { startsSentence } from './sentence-starters.ts'

const VERBS =
  'said|says|asked|asks|replied|answered|wrote|writes|tweeted|posted|wondered|added|cried|shouted|exclaimed|told|continued|demanded|joked|insisted|warned|recalled|fragte|sagte|rief|schrieb|antwortete'
// A name of at most four words, and a verb of speaking: `Miller asked`, `Maj. Gen. Orla Brandt said`.
const speaker = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}(?:${VERBS})\\b`, 'u')
/** How far behind the quotation its verb is looked for, in code units: four long words. */
const REACH = 80

/**
 * A question keeps its mark inside a quotation and the sentence goes on with who asked: `“Is it over?” Miller asked.`; or,
 * in translations from languages that quote with dashes, `Look out! - Orla Brandt warned.`
 */
export const attribution: SentenceRule = ({ text, mark, markEnd, end, next, opening, after, language }) => {
  const isOpenEnded = /[?!？！…]|\.{2}/u.test(text.slice(mark, markEnd))
  const closesQuotation = /["”“»']/u.test(text.slice(markEnd, end)) && opening === ''
  if (!isOpenEnded || (!closesQuotation && !/^[-–—]$/u.test(opening))) return null
  if (startsSentence(after, language)) return null
  return speaker.test(text.slice(next, next + REACH)) ? 'join' : null
}
