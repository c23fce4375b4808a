import type { SentenceRule } from './possible-end.ts'
import { startsSentence } from './sentence-starters.ts'

// Names written with a mark, and no words otherwise.
const names = /^(?:yahoo|jeopardy|joomla)$/iu

/** A name may carry its mark along: `Yahoo! News`. Before a word that begins sentences the mark ends one all the same. */
export const nameWithMark: SentenceRule = ({ text, mark, markEnd, end, before, after, language }) => {
  const isOneMark = markEnd === mark + 1 && end === markEnd && /[!?]/u.test(text.charAt(mark))
  if (!isOneMark || !names.test(before)) return null
  return startsSentence(after, language) ? null : 'join'
}
