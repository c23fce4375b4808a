import fc from 'fast-check'
import { expect, test } from 'vitest'
import { increasingChain } from './increasing-chain.ts'

const chainOf = (numbers: readonly number[]): number[] => increasingChain(numbers)

test('finds the places of the longest increasing chain and passes over what is negative', () => {
  expect(chainOf([5, 1, -1, 2, 9, 3])).toEqual([1, 3, 5])
  expect(chainOf([-1, -1])).toEqual([])
})

test('the chain increases, and none is longer', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 20 }), { maxLength: 12 }), (numbers) => {
      const values = chainOf(numbers).map((place) => numbers[place] ?? -1)
      expect(values).toEqual([...new Set(values)].toSorted((x, y) => x - y))
      // The plain way: the longest chain that ends at each place.
      const longest = numbers.map(() => 0)
      numbers.forEach((number, k) => {
        if (number >= 0)
          longest[k] =
            1 + Math.max(0, ...numbers.slice(0, k).map((n, q) => (n >= 0 && n < number ? (longest[q] ?? 0) : 0)))
      })
      expect(values.length).toBe(Math.max(0, ...longest))
    }),
  )
})
