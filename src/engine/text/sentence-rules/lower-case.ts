import type { SentenceRule } from './possible-end.ts'

/**
 * A sentence does not begin in lower case: `Yahoo! said`, `and then ... nothing`, `“Why?” he asked`, and the scraps that a
 * machine leaves (`out of the talks. on the harbour.`).
 */
export const lowerCase: SentenceRule = ({ after, opening }) => {
  if (/^\p{Ll}/u.test(after)) return 'join'
  // A comma goes on with the sentence, too: `“Why?”, Orla asked`.
  return /^[,;:]/u.test(opening + after) ? 'join' : null
}
