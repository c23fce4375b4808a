import type { TreeModel } from '../align/trees.ts'

/** Depth of the trees: written out below, for a loop over four questions takes twice as long. */
const DEPTH = 4
const INNER = (1 << DEPTH) - 1
const LEAVES = 1 << DEPTH

/** A learned score as typed arrays, which are read in half the time. Made by `toForest`, read by `forestScore`. */
export interface Forest {
  readonly bias: number
  readonly splits: Uint8Array
  readonly thresholds: Float64Array
  readonly leaves: Float64Array
}

/** The same model, ready for many rows. Its trees must be four questions deep. */
export function toForest({ depth, bias, splits, thresholds, leaves }: TreeModel): Forest {
  if (depth !== DEPTH) throw new RangeError(`trees of depth ${depth}, not ${DEPTH}; this is a bug`)
  return {
    bias,
    splits: Uint8Array.from(splits),
    thresholds: Float64Array.from(thresholds),
    leaves: Float64Array.from(leaves),
  }
}

/** Log-odds of the row of features that begins at place `at`: the sum of `treeScore`, to the last bit. */
export function forestScore({ bias, splits, thresholds, leaves }: Forest, features: Float64Array, at: number): number {
  let sum = bias
  for (let tree = 0, leaf = -INNER; leaf < leaves.length - INNER; tree += INNER, leaf += LEAVES) {
    let node = 1 + Number((features[at + (splits[tree] ?? 0)] ?? 0) > (thresholds[tree] ?? 0))
    let question = tree + node
    node = 2 * node + 1 + Number((features[at + (splits[question] ?? 0)] ?? 0) > (thresholds[question] ?? 0))
    question = tree + node
    node = 2 * node + 1 + Number((features[at + (splits[question] ?? 0)] ?? 0) > (thresholds[question] ?? 0))
    question = tree + node
    node = 2 * node + 1 + Number((features[at + (splits[question] ?? 0)] ?? 0) > (thresholds[question] ?? 0))
    sum += leaves[leaf + node] ?? 0
  }
  return sum
}
