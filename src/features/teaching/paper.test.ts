import { expect, test } from 'vitest'
import { paperFor, writingLines } from './paper.ts'

test.each([
  ['en-US', 'letter'],
  ['es-MX', 'letter'],
  ['en-GB', 'a4'],
  ['de', 'a4'],
  ['fr-CA', 'letter'],
])('a reader of %s prints on %s', (language, paper) => {
  expect(paperFor(language)).toBe(paper)
})

const cards = (count: number, text: number) => Array.from({ length: count }, () => ({ text, question: 80 }))

test('the more there is to print, the fewer lines there are to write on, and never none', () => {
  const lines = [cards(4, 60), cards(7, 150), cards(8, 240), cards(10, 300), cards(30, 300)].map(writingLines)
  expect(lines).toEqual(lines.toSorted((x, y) => y - x))
  expect(lines[0]).toBe(4)
  expect(lines.at(-1)).toBe(1)
})
