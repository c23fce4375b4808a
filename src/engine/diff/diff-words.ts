import { diffArrays } from 'diff'
import type { Vocabulary } from '../text/vocabulary.ts'
import { matchWords, type WordMatch } from './match-words.ts'

/** Pairs of words that the weighing alignment may look at for one link; above it jsdiff's shortest edit script serves. A link of 500 by 500 words. */
const MAX_PAIRS = 250_000
/** Where at most this share of words differs, a shortest edit script is what a person would point at, and found far sooner. */
const LIGHT_EDIT = 0.12

/** Matches by the shortest edit script (Myers 1986, as in jsdiff); only the counts are read, so that positions are ours. */
function shortestScript(a: Int32Array, b: Int32Array, maxEditLength: number): WordMatch[] | null {
  const changes = diffArrays([...a], [...b], { maxEditLength })
  // jsdiff answers undefined where the texts differ by more than asked for.
  if (changes === undefined) return null
  const matches: WordMatch[] = []
  let i = 0
  let j = 0
  for (const { added, removed, count } of changes) {
    if (!added && !removed) for (let k = 0; k < count; k++) matches.push({ a: i + k, b: j + k, same: true })
    if (!added) i += count
    if (!removed) j += count
  }
  return matches
}

/** The order-keeping matches of two stretches of words (types of one vocabulary). Empty where they share nothing. */
export function diffWords(a: Int32Array, b: Int32Array, vocabulary: Vocabulary): WordMatch[] {
  const light = Math.floor(LIGHT_EDIT * (a.length + b.length))
  const lightly = shortestScript(a, b, light)
  if (lightly !== null) return lightly
  if (a.length * b.length <= MAX_PAIRS) return matchWords(a, b, vocabulary)
  return shortestScript(a, b, Infinity) ?? []
}
