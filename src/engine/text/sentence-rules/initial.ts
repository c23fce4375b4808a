import type { SentenceRule } from './possible-end.ts'
import { startsSentence } from './sentence-starters.ts'

const isCapital = /^\p{Lu}\p{M}*$/u
// The word before is a name, an initial or a title: `John F`, `J. R`, `Gen. P`; or the initial stands first.
const followsName = /(?:^|[\s("“«„])\p{Lu}[\p{L}\p{M}'’-]*\.?\s+$/u
/** How far back the word before is looked for, in code units. */
const REACH = 40

/** A single capital with a stop is an initial of a name: `John F. Kennedy`, `J. R. Oakes`. */
export const initial: SentenceRule = ({ text, language, start, mark, before, after, opening }) => {
  if (text.charAt(mark) !== '.' || !isCapital.test(before) || opening !== '' || !/^\p{Lu}/u.test(after)) return null
  const lead = text.slice(Math.max(start, mark - before.length - REACH), mark - before.length)
  const isNamed = lead.trim() === '' || followsName.test(lead)
  // `Vitamin C. The dose`, `plan B. They left`: a word that begins sentences ends one here, unless names surround it.
  if (startsSentence(after, language)) return null
  return isNamed || /^\p{Lu}\p{M}*\./u.test(after) || before !== 'I' ? 'join' : null
}
