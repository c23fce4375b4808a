import { abbreviationKind } from '../abbreviations.ts'
import type { SentenceRule } from './possible-end.ts'
import { startsSentence } from './sentence-starters.ts'

/** The stop of an abbreviation ends no sentence by itself: `Maj. Gen.`, `No. 4`, `U.S. Senate`; but `the U.S. The vote`. */
export const abbreviation: SentenceRule = ({ text, language, mark, markEnd, end, before, after, opening }) => {
  if (text.charAt(mark) !== '.' || markEnd !== mark + 1) return null
  const word = before.replace(/^[^\p{L}\p{N}]+/u, '')
  const kind = abbreviationKind(word, language) ?? unlisted(word)
  if (kind === null) return null
  // Inside a bracket that closes here, only the word after it tells: `Sen. Orla Brandt (I-Vt.) Tuesday`.
  const closesQuotation = /["”“»’']/u.test(text.slice(markEnd, end))
  if (kind === 'title') return closesQuotation ? null : 'join'
  if (kind === 'counted' && /^[\p{Nd}IVX]/u.test(after)) return 'join'
  if (kind === 'counted' && isOrdinaryWord(word)) return null
  if (closesQuotation || /["“«„「]/u.test(opening)) return 'break'
  return startsSentence(after, language) ? 'break' : 'join'
}

/** `D-N.Y`, `P.R`, `Ph.D`: letters with stops between them are an abbreviation, listed or not. */
function unlisted(word: string): 'closing' | null {
  return /^(?:\p{L}-)?\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(word) ? 'closing' : null
}

// Abbreviations that are also words: `He said no. Brandt left.`
function isOrdinaryWord(word: string): boolean {
  return /^(?:no|art|sat|sun|mar|par|fig|op|p|s|n|t|ch|set|out|mag|mai|kap|do|r|д|с|г|т|п|см)$/u.test(word)
}
