import type { Candidates } from './candidates.ts'
import { CONTEXT_FEATURES, contextOf } from './context-features.ts'
import type { Evidence } from './evidence.ts'
import { PAIR_FEATURES, pairFeatures } from './pair-features.ts'
import { CERTAIN } from './settled.ts'
import { logistic, treeScore, type TreeModel } from './trees.ts'
import { CONTEXT_MODEL, PAIR_MODEL, SECOND_CONTEXT_MODEL } from './weights.ts'

/**
 * Pairs below these log-odds are never linked whatever stands around them, and pairs above always: of the accepted pairs of the sets of
 * src/learn one in two hundred lies below. Six candidates in ten need no second look.
 */
const HOPELESS = -4.3
const PLAIN = 5

/**
 * Gives each candidate the probability that its two sentences are one: first from the pair alone, then twice more from the pair and from
 * how the other pairs around it were scored (stacked generalization, Wolpert 1992). In the order of the candidates.
 */
export function scorePairs(evidence: Evidence, candidates: Candidates): Float64Array {
  const features = Array.from(candidates.rows, (row, cell) => {
    if (evidence.settled.columnsOf.has(row)) return null
    const own = new Float64Array(PAIR_FEATURES.length + CONTEXT_FEATURES.length)
    pairFeatures(evidence, row, candidates.columns[cell] ?? 0, own)
    return own
  })
  const alone = Float64Array.from(features, (own) => (own === null ? CERTAIN : treeScore(PAIR_MODEL, own)))
  const doubtful = [...features.keys()].filter((cell) => {
    const score = alone[cell] ?? 0
    return features[cell] !== null && score > HOPELESS && score < PLAIN
  })
  const inContext = (model: TreeModel, before: Float64Array): Float64Array => {
    const write = contextOf(evidence, candidates, before)
    const after = alone.slice()
    for (const cell of doubtful) {
      const own = features[cell]
      if (!own) continue
      write(cell, own, PAIR_FEATURES.length)
      after[cell] = treeScore(model, own)
    }
    return after
  }
  const once = inContext(CONTEXT_MODEL, alone)
  const twice = inContext(SECOND_CONTEXT_MODEL, once)
  // The mean of the two errs less often than either: what only one of them believes is doubtful.
  return once.map((score, cell) => logistic((score + (twice[cell] ?? 0)) / 2))
}
