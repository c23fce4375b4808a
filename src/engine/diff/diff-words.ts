import { matchLongLink, MAX_PAIRS, type Matched } from './long-links.ts'
import { matchWords } from './match-words.ts'
import type { Words } from './words.ts'

/** Which words of the two sides of a link answer to each other, ordered by `a`, then `b`. Empty where they share nothing. */
export function diffWords(a: Words, b: Words): Matched {
  return a.types.length * b.types.length <= MAX_PAIRS ? { matches: matchWords(a, b), leftOut: 0 } : matchLongLink(a, b)
}
