import type { SentenceRule } from './possible-end.ts'
import { startsSentence } from './sentence-starters.ts'

/**
 * A single capital with a stop is an initial of a name: `John F. Oakes`, `J. R. Roe`. A word that begins sentences ends one
 * here all the same (`plan B. They left`), and so does the pronoun `I`. A name after a letter (`plan B. Roe left`) goes unnoticed.
 */
export const initial: SentenceRule = ({ text, language, mark, before, after, opening }) => {
  if (text.charAt(mark) !== '.' || !/^\p{Lu}\p{M}*$/u.test(before) || opening !== '') return null
  if (before === 'I' || !/^\p{Lu}/u.test(after) || startsSentence(after, language)) return null
  return 'join'
}
