import type { SentenceRule } from './possible-end.ts'
import { startsSentence } from './sentence-starters.ts'

// Names written with a mark: companies, shows, a Canadian town.
const names = /^(?:yahoo|jeopardy|chips ahoy|guess|oklahoma|mamma mia|saint-louis-du-ha|e|wham|panic|hey|fun|joomla)$/iu

/** A name may carry its mark along: `Yahoo! News`. Before a word that begins sentences the mark ends one all the same. */
export const nameWithMark: SentenceRule = ({ text, mark, markEnd, end, before, after, language }) => {
  const isOneMark = markEnd === mark + 1 && end === markEnd && /[!?]/u.test(text.charAt(mark))
  if (!isOneMark || !names.test(before)) return null
  return startsSentence(after, language) ? null : 'join'
}
