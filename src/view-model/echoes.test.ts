import { expect, test } from 'vitest'
import { slice } from '../engine/text/span.ts'
import { toEchoes } from './echoes.ts'
import { toRows } from './rows.ts'
import { writtenComparison } from './testing/written-comparison.ts'

test('two sentences with a quotation or a fact in common name each other, each in its row', () => {
  const comparison = writtenComparison({
    a: ['# Vote', 'One. | She said “never”.', 'Three boats sank.'],
    b: ['# Ballot', 'Three vessels were lost.', 'Else.', '“Never,” she said.'],
    links: ['2:3 shared-quote', '3:1 same-fact'],
    relation: 'same-event',
  })
  const rows = toRows(comparison, { hidden: ['form'] })
  const echoes = toEchoes(comparison, rows, true).flatMap((found, row) =>
    found.map(({ kind, side, row: to, span }) => {
      const other = side === 'a' ? 'b' : 'a'
      return `${side}${row} ${kind} ${other}${to} ${slice(comparison[other].article.text, span)}`
    }),
  )
  expect(echoes).toEqual([
    'a1 shared-quote b3 “Never,” she said.',
    'b1 same-fact a2 Three boats sank.',
    'a2 same-fact b1 Three vessels were lost.',
    'b3 shared-quote a1 She said “never”.',
  ])
})

test('one story in two wordings has none', () => {
  const comparison = writtenComparison({ a: ['One.', 'Two.'], b: ['One.', 'Too.'], links: ['0:0', '1:1'] })
  expect(toEchoes(comparison, toRows(comparison, { hidden: ['form'] }), false).flat()).toEqual([])
})
