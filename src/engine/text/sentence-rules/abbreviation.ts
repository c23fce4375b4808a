import { abbreviationKind } from '../abbreviations.ts'
import type { SentenceRule } from './possible-end.ts'
import { startsSentence } from './sentence-starters.ts'

/** The stop of an abbreviation ends no sentence by itself: `Maj. Gen.`, `No. 4`, `U.S. Senate`; but `the U.S. The vote`. */
export const abbreviation: SentenceRule = ({ text, language, mark, markEnd, end, before, after, opening }) => {
  if (text.charAt(mark) !== '.' || markEnd !== mark + 1) return null
  if (isFirstOfTwo(before, after)) return 'join'
  const kind = abbreviationKind(before, language) ?? unlisted(before)
  if (kind === null) return null
  if (kind === 'counted') return /^(?:\p{Nd}|[IVXL]+(?!\p{L}))/u.test(after) ? 'join' : null
  if (kind === 'trailing') return staysWithTime.test(after) ? 'join' : null
  const closesQuotation = /["”“»]/u.test(text.slice(markEnd, end))
  if (kind === 'title' && !closesQuotation && /^\p{Lu}/u.test(before)) return 'join'
  if (closesQuotation || /["“«„「]/u.test(opening)) return 'break'
  return startsSentence(after, language) ? 'break' : 'join'
}

/** `D-N.Y`, `P.R`, `Ph.D`: letters with stops between them are an abbreviation, listed or not. */
function unlisted(word: string): 'closing' | null {
  return /^(?:\p{L}-)?\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(word) ? 'closing' : null
}

/** Abbreviations of two words, written apart: `z. B.`, `v. Chr.`, `e. V.`, `т. е.` */
function isFirstOfTwo(word: string, after: string): boolean {
  return /^\p{Ll}$/u.test(word) && /^(?:\p{L}|Chr)\./u.test(after)
}

// What belongs to a time of day: `5 p.m. Monday`, `10 a.m. EST`.
const staysWithTime =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][SD]?T|GMT|UTC|CES?T|BST|(?:Eastern|Central|Pacific|Mountain|Local)\b)/u
