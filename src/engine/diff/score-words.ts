import { treeScore } from '../align/trees.ts'
import { HOPELESS, NEIGHBOUR_FEATURES, neighbourFeaturesOf } from './neighbour-features.ts'
import { NEIGHBOUR_MODEL, WORD_MODEL } from './weights.ts'
import type { WordCandidates } from './word-candidates.ts'
import { WORD_FEATURES, wordFeaturesOf } from './word-features.ts'
import type { Words } from './words.ts'

/**
 * Gives each candidate the log-odds that its two words answer to each other: first from the two words and the words around them, then
 * once more from how the other pairs around it were scored (stacked generalization, Wolpert 1992).
 */
export function scoreWords(a: Words, b: Words, candidates: WordCandidates): Float64Array {
  const { rows, columns } = candidates
  if (rows.length === 0) return new Float64Array(0)
  const features = new Float64Array(WORD_FEATURES.length + NEIGHBOUR_FEATURES.length)
  const write = wordFeaturesOf(a, b)
  const first = new Float64Array(rows.length)
  for (let c = 0; c < rows.length; c++) {
    write(rows[c] ?? 0, columns[c] ?? 0, features)
    first[c] = treeScore(WORD_MODEL, features)
  }
  const writeNeighbours = neighbourFeaturesOf(candidates, first, a.types.length, b.types.length)
  return first.map((own, c) => {
    if (own < HOPELESS) return own
    write(rows[c] ?? 0, columns[c] ?? 0, features)
    writeNeighbours(c, features, WORD_FEATURES.length)
    return treeScore(NEIGHBOUR_MODEL, features)
  })
}
