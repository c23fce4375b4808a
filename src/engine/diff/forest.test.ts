import fc from 'fast-check'
import { expect, test } from 'vitest'
import { treeScore } from '../align/trees.ts'
import { forestScore, toForest } from './forest.ts'
import { NEIGHBOUR_FEATURES } from './neighbour-features.ts'
import { NEIGHBOUR_MODEL } from './weights.ts'
import { WORD_FEATURES } from './word-features.ts'

const size = WORD_FEATURES.length + NEIGHBOUR_FEATURES.length
const row = fc.array(fc.double({ min: -12, max: 40, noNaN: true }), { minLength: size, maxLength: size })

test('the same model as typed arrays gives the same score to the last bit, wherever the row stands', () => {
  fc.assert(
    fc.property(row, row, (before, own) => {
      const score = forestScore(toForest(NEIGHBOUR_MODEL), Float64Array.from([...before, ...own]), size)
      expect(score).toBe(treeScore(NEIGHBOUR_MODEL, Float64Array.from(own)))
    }),
  )
})
