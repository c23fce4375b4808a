import type { Candidates } from './candidates.ts'
import { CONTEXT_FEATURES, contextOf } from './context-features.ts'
import type { Evidence } from './evidence.ts'
import { PAIR_FEATURES, pairFeatures } from './pair-features.ts'
import { CERTAIN } from './settled.ts'
import { logistic, treeScore, type TreeModel } from './trees.ts'
import { CONTEXT_MODEL, PAIR_MODEL, SECOND_CONTEXT_MODEL } from './weights.ts'

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
  const scoreAll = (model: TreeModel): Float64Array =>
    Float64Array.from(features, (own) => (own === null ? CERTAIN : treeScore(model, own)))
  const inContext = (model: TreeModel, before: Float64Array): Float64Array => {
    const write = contextOf(evidence, candidates, before)
    features.forEach((own, cell) => own && write(cell, own, PAIR_FEATURES.length))
    return scoreAll(model)
  }
  const once = inContext(CONTEXT_MODEL, scoreAll(PAIR_MODEL))
  const twice = inContext(SECOND_CONTEXT_MODEL, once)
  // The mean of the two errs less often than either: what only one of them believes is doubtful.
  return once.map((score, cell) => logistic((score + (twice[cell] ?? 0)) / 2))
}
