import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distinct, sharedCount, sharedWeight, union } from './ascending.ts'
import { keeper } from './keeper.ts'

const lists = fc.tuple(fc.array(fc.nat(20)), fc.array(fc.nat(20)))
const ascending = (values: Iterable<number>): number[] => [...new Set(values)].sort((x, y) => x - y)

test('a union has what stands in either list, ascending and once', () => {
  fc.assert(
    fc.property(lists, ([x, y]) => {
      const both = union(distinct(new Int32Array(x)), distinct(new Int32Array(y)), keeper())
      expect([...both]).toEqual(ascending([...x, ...y]))
    }),
  )
})

test('what two lists share is counted, and weighed, once', () => {
  const weights = Float64Array.from({ length: 21 }, (_, value) => value + 1)
  fc.assert(
    fc.property(lists, ([x, y]) => {
      const shared = ascending(x).filter((value) => y.includes(value))
      const [left, right] = [distinct(new Int32Array(x)), distinct(new Int32Array(y))]
      expect(sharedCount(left, right)).toBe(shared.length)
      expect(sharedWeight(left, right, weights)).toBe(shared.reduce((sum, value) => sum + value + 1, 0))
    }),
  )
})
