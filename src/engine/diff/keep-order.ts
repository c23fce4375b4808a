import type { WordClass } from '../text/vocabulary.ts'
import { FINE, type Grain } from './grain.ts'
import type { WordMatch } from './match-words.ts'
import type { Words } from './words.ts'

/** What it is worth to keep a word in place, by class, beside function words: content words hold a sentence together, punctuation hardly. */
const WORTH: Readonly<Record<Exclude<WordClass, 'function'>, number>> = { content: 1, number: 1, mark: 0.15 }
/** So many matches before it are asked which of them a match follows best: more than a sentence has, so that long ones take no longer for each word. */
const MOST_RIVALS = 2_000

/**
 * Share of what the fine grain keeps that a coarser one must keep, too. Where every other word was replaced by a synonym, no phrase is
 * left, and a sentence that is the same but for its words would be shown as another one.
 */
const LEAST_KEPT = 0.25

/** Of the matches of equal words, those that are shown as kept, at the grain of the page or, where that hides the sentence, finer. */
export function keepOrder(matches: readonly WordMatch[], a: Words, b: Words, grain: Grain): WordMatch[] {
  const kept = heaviestOrder(matches, a, b, grain)
  if (grain === FINE) return kept
  const fine = heaviestOrder(matches, a, b, FINE)
  return kept.length < LEAST_KEPT * fine.length ? fine : kept
}

/**
 * Of the matches of equal words, the set in one order on both sides that is worth most, less what the
 * highlighted stretches between cost. Punctuation between costs nothing, for it is not highlighted. Work: the matches of a link times the rivals of each.
 */
function heaviestOrder(matches: readonly WordMatch[], a: Words, b: Words, grain: Grain): WordMatch[] {
  const same = matches.filter((match) => match.same)
  const wordsA = wordsBefore(a)
  const wordsB = wordsBefore(b)
  const cost = (fromA: number, toA: number, fromB: number, toB: number): number =>
    grain.stretchCost *
    (((wordsA[toA] ?? 0) > (wordsA[fromA] ?? 0) ? 1 : 0) + ((wordsB[toB] ?? 0) > (wordsB[fromB] ?? 0) ? 1 : 0))
  const value = new Float64Array(same.length)
  const before: number[] = []
  let last = -1
  let bestEnd = -cost(0, a.types.length, 0, b.types.length)
  same.forEach((match, k) => {
    const kind = a.classes[match.a] ?? 'mark'
    const worth = kind === 'function' ? grain.functionWordWorth : WORTH[kind]
    const run = placeBefore(same, k)
    let best = run >= 0 ? (value[run] ?? 0) : -cost(0, match.a, 0, match.b)
    before.push(run)
    // A match that continues a run has no better one before it: whatever could lead here could lead there, for no more.
    for (let q = run < 0 ? Math.max(0, k - MOST_RIVALS) : k; q < k; q++) {
      const other = same[q]
      if (other === undefined || other.a >= match.a || other.b >= match.b) continue
      const sum = (value[q] ?? 0) - cost(other.a + 1, match.a, other.b + 1, match.b)
      if (sum > best) {
        best = sum
        before[k] = q
      }
    }
    value[k] = best + worth
    const end = best + worth - cost(match.a + 1, a.types.length, match.b + 1, b.types.length)
    if (end > bestEnd) {
      last = k
      bestEnd = end
    }
  })
  const kept: WordMatch[] = []
  for (let k = last; k >= 0; k = before[k] ?? -1) {
    const match = same[k]
    if (match !== undefined) kept.push(match)
  }
  return kept.reverse()
}

/** How many words, marks left out, stand before each place. */
function wordsBefore({ classes }: Words): readonly number[] {
  const counts = [0]
  let count = 0
  for (const kind of classes) counts.push(kind === 'mark' ? count : ++count)
  return counts
}

/** The match that match `k` continues as a run, one word further on both sides; −1 where there is none. The matches are ordered by `a`. */
function placeBefore(matches: readonly WordMatch[], k: number): number {
  const { a, b } = matches[k] ?? { a: 0, b: 0 }
  for (let q = k - 1; q >= 0; q--) {
    const other = matches[q]
    if (other === undefined || other.a < a - 1) return -1
    if (other.a === a - 1 && other.b === b - 1) return q
  }
  return -1
}
