import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '../testing/any-text.ts'
import { findParagraphs } from './blocks.ts'
import { slice } from './span.ts'
import { isWhite } from './white-space.ts'

function paragraphs(text: string): string[] {
  return findParagraphs(text).map((span) => slice(text, span))
}

test('blank lines separate paragraphs, whatever they are blank with', () => {
  expect(paragraphs('One.\n\nTwo.\r\n \t\r\nThree.\n\n\n\nFour.')).toEqual(['One.', 'Two.', 'Three.', 'Four.'])
})

test('with blank lines a single line break is white space', () => {
  expect(paragraphs('A rope\nand a bell.\n\nA hat.')).toEqual(['A rope\nand a bell.', 'A hat.'])
})

test('without blank lines each line is a paragraph', () => {
  expect(paragraphs('Ferry stays in port\nThe ferry did not leave.\nNobody knew why.')).toEqual([
    'Ferry stays in port',
    'The ferry did not leave.',
    'Nobody knew why.',
  ])
})

test('without blank lines, lines wrapped at a width are one paragraph', () => {
  const wrapped = [
    'The ferry that has carried the people of the island to the town',
    'and back for thirty years did not leave the harbour on Monday, and',
    'nobody could say when it would. The captain said she was waiting',
    'for a part.',
  ].join('\n')
  expect(paragraphs(wrapped)).toEqual([wrapped])
})

test('there are none in white space', () => {
  expect(paragraphs('')).toEqual([])
  expect(paragraphs(' \n\u00a0\n\u200b')).toEqual([])
})

const lines = fc
  .array(fc.constantFrom('A rope.', 'A bell', ' ', '', 'x'.repeat(70)), { maxLength: 12 })
  .map((each) => each.join('\n'))

test('only white space lies between paragraphs, and none at their ends', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, lines), (text) => {
      let at = 0
      for (const { start, end } of findParagraphs(text)) {
        expect(end).toBeGreaterThan(start)
        expect(isAllWhite(text.slice(at, start))).toBe(true)
        expect(isWhite(text.charCodeAt(end - 1))).toBe(false)
        at = end
      }
      expect(isAllWhite(text.slice(at))).toBe(true)
    }),
  )
})

function isAllWhite(text: string): boolean {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).every(isWhite)
}
