import type { WordClass } from '../text/vocabulary.ts'
import type { WordMatch } from './match-words.ts'
import type { Words } from './words.ts'

/** What it is worth to keep a word in place, by class: content words hold a sentence together, punctuation hardly. */
const WORTH: Readonly<Record<WordClass, number>> = { content: 1, number: 1, function: 0.4, mark: 0.15 }
/** Added for each match that continues a run: phrases read better than scattered words. */
const RUN_BONUS = 0.2
/** Cost of each interruption. Above a lone function word's worth, so that one never stands as an island for its own sake. */
const BREAK_COST = 0.45

/**
 * Of the matches of equal words, those that are shown as kept: the set in one order on both sides that together is worth most, where
 * words weigh by class, a run earns a bonus and each interruption costs. Work: the square of the matches of one link.
 */
export function keepOrder(matches: readonly WordMatch[], a: Words): WordMatch[] {
  const same = matches.filter((match) => match.same)
  const value = new Float64Array(same.length)
  const before = new Int32Array(same.length).fill(-1)
  let last = -1
  same.forEach((match, k) => {
    const worth = WORTH[a.classes[match.a] ?? 'mark']
    let best = 0
    for (let q = 0; q < k; q++) {
      const other = same[q]
      if (other === undefined || other.a >= match.a || other.b >= match.b) continue
      const runs = other.a === match.a - 1 && other.b === match.b - 1
      const sum = (value[q] ?? 0) + (runs ? RUN_BONUS : -BREAK_COST)
      if (sum > best) {
        best = sum
        before[k] = q
      }
    }
    value[k] = best + worth
    if (last < 0 || (value[k] ?? 0) > (value[last] ?? 0)) last = k
  })
  const kept: WordMatch[] = []
  for (let k = last; k >= 0; k = before[k] ?? -1) {
    const match = same[k]
    if (match !== undefined) kept.push(match)
  }
  return kept.reverse()
}
