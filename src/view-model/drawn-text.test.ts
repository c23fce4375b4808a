import { expect, test } from 'vitest'
import { countBefore, drawnAsOne, drawnOnSide, placeAfter } from './drawn-text.ts'
import { toMarked, toReading } from './reading.ts'
import { writtenComparison } from './testing/written-comparison.ts'

const comparison = writtenComparison({
  a: ['A ship sank. | Rain fell.'],
  b: ['A boat sank. | Rain fell.'],
  links: ['0:0', '1:1'],
})
const { rows } = toReading(toMarked(comparison), { hidden: [] })
const [row] = rows
if (row === undefined) throw new Error('one row is written')

const textOf = (side: 'a' | 'b') => comparison[side].article.text

test('every character that is drawn of a side leads to its place and back', () => {
  for (const side of ['a', 'b'] as const) {
    const drawn = drawnOnSide(row, side)
    const offsets = Array.from({ length: textOf(side).length }, (_, offset) => offset)
    expect(offsets.map((count) => placeAfter(drawn, count)?.offset)).toEqual(offsets)
    expect(offsets.map((offset) => countBefore(drawn, { side, offset }))).toEqual(offsets)
    expect(placeAfter(drawn, offsets.length)).toBe(null)
  }
})

test('in one text, each reading leads to its own article', () => {
  const drawn = drawnAsOne(comparison, row)
  const words = drawn.map(({ side, start, length }) => `${side}:${textOf(side).slice(start, start + length)}`)
  expect(words.join('|')).toMatch(/^a:A \|a:ship\|a: \|b:boat\|b: \|a:sank\. \|a:Rain fell/u)
  const boat = { side: 'b', offset: textOf('b').indexOf('boat') } as const
  expect(countBefore(drawn, boat)).toBe('A ship '.length)
  expect(placeAfter(drawn, 'A ship b'.length)).toEqual({ ...boat, offset: boat.offset + 1 })
  expect(countBefore(drawn, { side: 'b', offset: textOf('b').indexOf('sank') })).toBe(null)
})

test('a space that parts two readings counts as drawn, and leads to what follows it', () => {
  const headlines = writtenComparison({ a: ['# Ferry pulled'], b: ['# Farmers wait'], links: ['0:0'] })
  const [first] = toReading(toMarked(headlines), { hidden: [] }).rows
  if (first === undefined) throw new Error('one row is written')
  const drawn = drawnAsOne(headlines, first)
  expect(placeAfter(drawn, 'Ferry pulled'.length)).toEqual({ side: 'b', offset: 0 })
  expect(countBefore(drawn, { side: 'b', offset: 0 })).toBe('Ferry pulled '.length)
})
