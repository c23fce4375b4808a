import type { TokenIndex } from '../../text/tokens.ts'
import { normAt, type Reading } from './mention.ts'
import { withoutPossessive } from './places.ts'

const CAPITAL = /^\p{Lu}/u

/** Whether a token of the sentence begins with a capital. */
export function isCapital({ text, tokens, end }: Reading, index: TokenIndex): boolean {
  const token = tokens[index]
  if (token === undefined || index >= end) return false
  const code = text.charCodeAt(token.start)
  // A pattern and a slice are for what is beyond ASCII.
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text.slice(token.start, token.start + 2))
}

/** The words from one token up to, not including, another, without possessive endings. */
export function wordsBetween(reading: Reading, first: TokenIndex, end: TokenIndex): string[] {
  const words: string[] = []
  for (let k = first; k < end; k++) words.push(withoutPossessive(normAt(reading, k)))
  return words
}
