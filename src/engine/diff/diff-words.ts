import { diffArrays } from 'diff'
import { matchWords, type WordMatch } from './match-words.ts'
import type { Words } from './words.ts'

/** Pairs of words that the learned alignment may look at for one link; above it jsdiff's shortest edit script serves. A link of 500 by 500 words. */
const MAX_PAIRS = 250_000

/** Matches by the shortest edit script (Myers 1986, as in jsdiff); only the counts are read, so that positions are ours. */
function shortestScript(a: readonly number[], b: readonly number[]): WordMatch[] {
  const matches: WordMatch[] = []
  let i = 0
  let j = 0
  for (const { added, removed, count } of diffArrays([...a], [...b])) {
    if (!added && !removed) for (let k = 0; k < count; k++) matches.push({ a: i + k, b: j + k, same: true })
    if (!added) i += count
    if (!removed) j += count
  }
  return matches
}

/** Which words of the two sides of a link answer to each other, ordered by `a`, then `b`. Empty where they share nothing. */
export function diffWords(a: Words, b: Words): WordMatch[] {
  if (a.types.length * b.types.length <= MAX_PAIRS) return matchWords(a, b)
  return shortestScript(a.types, b.types)
}
