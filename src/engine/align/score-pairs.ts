import type { Candidates } from './candidates.ts'
import { CONTEXT_FEATURES, contextOf } from './context-features.ts'
import type { Evidence } from './evidence.ts'
import { PAIR_FEATURES, pairFeaturesOf } from './pair-features.ts'
import { CERTAIN } from './settled.ts'
import { logistic, treeScore, type TreeModel } from './trees.ts'
import { CONTEXT_MODEL, PAIR_MODEL, SECOND_CONTEXT_MODEL } from './weights.ts'

/** What scores the pairs: `pair` reads PAIR_FEATURES, the other two CONTEXT_FEATURES as well. */
export interface Models {
  readonly pair: TreeModel
  readonly context: TreeModel
  readonly again: TreeModel
}

/** The models that the engine comes with. */
export const LEARNED: Models = { pair: PAIR_MODEL, context: CONTEXT_MODEL, again: SECOND_CONTEXT_MODEL }

/**
 * Pairs below these log-odds are never linked whatever stands around them, and pairs above always: of the accepted pairs of the sets of
 * src/learn one in two hundred lies below. Six candidates in ten need no second look.
 */
const HOPELESS = -4.3
const PLAIN = 5

/** Whether the pair alone tells so much that its context is not asked. */
export function isSettledByScore(logOdds: number): boolean {
  return logOdds <= HOPELESS || logOdds >= PLAIN
}

/**
 * Gives each candidate the probability that its two sentences are one: first from the pair alone, then twice more from the pair and from
 * how the other pairs around it were scored (stacked generalization, Wolpert 1992). In the order of the candidates.
 */
export function scorePairs(evidence: Evidence, candidates: Candidates, models: Models): Float64Array {
  const { rows, columns } = candidates
  const writePair = pairFeaturesOf(evidence)
  const features = new Float64Array(PAIR_FEATURES.length + CONTEXT_FEATURES.length)
  const alone = new Float64Array(rows.length)
  // The doubtful cells, and a copy of the features of each.
  const doubtful: number[] = []
  const known: Float64Array[] = []
  for (let cell = 0; cell < rows.length; cell++) {
    const row = rows[cell] ?? 0
    if (evidence.settled.columnsOf.has(row)) {
      alone[cell] = CERTAIN
      continue
    }
    writePair(row, columns[cell] ?? 0, features)
    const score = treeScore(models.pair, features)
    alone[cell] = score
    if (isSettledByScore(score)) continue
    doubtful.push(cell)
    known.push(features.slice())
  }
  const inContext = (model: TreeModel, before: Float64Array): Float64Array => {
    // Of a story that was hardly changed, nothing is in doubt.
    if (doubtful.length === 0) return alone
    const write = contextOf(evidence, candidates, before)
    const after = alone.slice()
    known.forEach((own, k) => {
      const cell = doubtful[k] ?? 0
      write(cell, own, PAIR_FEATURES.length)
      after[cell] = treeScore(model, own)
    })
    return after
  }
  const once = inContext(models.context, alone)
  const twice = inContext(models.again, once)
  // The mean of the two errs less often than either: what only one of them believes is doubtful.
  return once.map((score, cell) => logistic((score + (twice[cell] ?? 0)) / 2))
}
