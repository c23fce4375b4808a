import { expect, test } from 'vitest'
import { exporters, exportFileName } from './exporters.ts'
import { exportedOf, ferryStory } from './testing/exported.ts'

const { a, b } = ferryStory()

test.each(exporters)('$name makes something that names both outlets and the moment of comparing', async ({ make }) => {
  const made = await make(exportedOf(a, b))
  const text = typeof made === 'string' ? made : new TextDecoder().decode(made)
  expect(text).toContain('Meridian Wire')
  expect(text).toContain('Skerrin Courier')
  expect(text).toMatch(/2026-11-22|22 November 2026/)
})

test('no two share an id or a name', () => {
  expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length)
  expect(new Set(exporters.map(({ name }) => name)).size).toBe(exporters.length)
})

test.each([
  ['the outlets where the reader gave no name', null, 'meridian-wire-and-skerrin-courier.csv'],
  ['the reader’s name, without what a path is made of', '../..\\Fähre: 1/2?', 'fähre-1-2.csv'],
  ['at most sixty characters', 'x'.repeat(200), `${'x'.repeat(60)}.csv`],
  ['something in any case', '…', 'comparison.csv'],
])('a file is called by %s', (_, name, expected) => {
  expect(exportFileName(exportedOf(a, b, { name }), { extension: 'csv' })).toBe(expected)
})
