import { forestScore, toForest } from '../align/trees.ts'
import { HOPELESS, NEIGHBOUR_FEATURES, neighbourFeaturesOf } from './neighbour-features.ts'
import { NEIGHBOUR_MODEL, WORD_MODEL } from './weights.ts'
import type { WordCandidates } from './word-candidates.ts'
import { WORD_FEATURES, wordFeaturesOf } from './word-features.ts'
import type { Words } from './words.ts'

const OWN = WORD_FEATURES.length
const wordForest = toForest(WORD_MODEL)
const neighbourForest = toForest(NEIGHBOUR_MODEL)

/**
 * Gives each candidate the log-odds that its two words answer to each other: first from the two words and the words around them, then
 * once more from how the other pairs around it were scored (stacked generalization, Wolpert 1992).
 */
export function scoreWords(a: Words, b: Words, candidates: WordCandidates): Float64Array {
  const { rows, columns } = candidates
  const count = rows.length
  if (count === 0) return new Float64Array(0)
  const own = new Float64Array(count * OWN)
  const first = new Float64Array(count)
  const write = wordFeaturesOf(a, b)
  for (let c = 0; c < count; c++) {
    write(rows[c] ?? 0, columns[c] ?? 0, own, c * OWN)
    first[c] = forestScore(wordForest, own, c * OWN)
  }
  const scores = first.slice()
  const features = new Float64Array(OWN + NEIGHBOUR_FEATURES.length)
  const writeNeighbours = neighbourFeaturesOf(candidates, first, a.types.length, b.types.length)
  for (let c = 0; c < count; c++) {
    if ((first[c] ?? 0) < HOPELESS) continue
    for (let f = 0; f < OWN; f++) features[f] = own[c * OWN + f] ?? 0
    writeNeighbours(c, features, OWN)
    scores[c] = forestScore(neighbourForest, features, 0)
  }
  return scores
}
