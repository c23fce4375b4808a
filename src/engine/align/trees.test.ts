import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forestScore, toForest, treeScore, type TreeModel } from './trees.ts'

const FEATURES = 6
const row = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: FEATURES, maxLength: FEATURES })

/** Models of a depth, whatever they ask of the features and whatever their leaves are. */
function models(depth: number): fc.Arbitrary<TreeModel> {
  const value = fc.double({ min: -3, max: 3, noNaN: true })
  return fc.integer({ min: 0, max: 5 }).chain((treeCount) => {
    const [inner, outer] = [treeCount * (2 ** depth - 1), treeCount * 2 ** depth]
    return fc.record({
      depth: fc.constant(depth),
      bias: value,
      splits: fc.array(fc.nat(FEATURES - 1), { minLength: inner, maxLength: inner }),
      thresholds: fc.array(value, { minLength: inner, maxLength: inner }),
      leaves: fc.array(value, { minLength: outer, maxLength: outer }),
    })
  })
}

/** The score by the definition: each tree is walked from its root. */
function walked({ depth, bias, splits, thresholds, leaves }: TreeModel, features: readonly number[]): number {
  const [inner, outer] = [2 ** depth - 1, 2 ** depth]
  let sum = bias
  for (let tree = 0; tree * outer < leaves.length; tree++) {
    let node = 0
    while (node < inner) {
      const question = tree * inner + node
      const isGreater = (features[splits[question] ?? -1] ?? 0) > (thresholds[question] ?? 0)
      node = 2 * node + (isGreater ? 2 : 1)
    }
    sum += leaves[tree * outer + node - inner] ?? 0
  }
  return sum
}

test.each([3, 4])('trees of %i questions give the sum of the leaves that they lead to, to the last bit', (depth) => {
  fc.assert(
    fc.property(models(depth), row, row, (model, before, own) => {
      expect(treeScore(model, Float64Array.from(own))).toBe(walked(model, own))
      const rows = Float64Array.from([...before, ...own])
      expect(forestScore(toForest(model), rows, FEATURES)).toBe(walked(model, own))
    }),
  )
})

test('trees of another depth are refused', () => {
  expect(() => toForest({ depth: 5, bias: 0, splits: [], thresholds: [], leaves: [] })).toThrow(RangeError)
})
