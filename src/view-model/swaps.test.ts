import { expect, test } from 'vitest'
import { toMarked, toReading } from './reading.ts'
import { toSwaps } from './swaps.ts'
import { writtenComparison } from './testing/written-comparison.ts'

test('words that stand for each other more than once are one swap, whatever their case', () => {
  const comparison = writtenComparison({
    a: ['The militants came. | Then militants left. | Some said so.'],
    b: ['The rebels came. | Then Rebels left. | Some claimed so.'],
    links: ['0:0', '1:1', '2:2'],
  })
  const reading = toReading(toMarked(comparison), { hidden: [] })
  expect(toSwaps(reading)).toEqual([{ a: 'militants', b: 'rebels', at: [0, 1] }])
})

test('no words that are reworded once are a swap', () => {
  const comparison = writtenComparison({ a: ['It is sour.'], b: ['It is bitter.'], links: ['0:0'] })
  expect(toSwaps(toReading(toMarked(comparison), { hidden: [] }))).toEqual([])
})
