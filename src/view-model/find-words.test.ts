import { expect, test } from 'vitest'
import { findWords } from './find-words.ts'
import { toMarked, toReading } from './reading.ts'
import { defaultView } from './view-options.ts'
import { writtenComparison } from './testing/written-comparison.ts'

const reading = toReading(
  toMarked(
    writtenComparison({
      a: ['# The Quay Opens', 'The quay (north) opened beside a quay.', '~ Photo: the QUAY'],
      b: ['# Quay opens', 'The new\n quay opened (again).'],
      links: ['0:0', '1:1'],
    }),
  ),
  defaultView,
)

/** Each place with its side, row and number, and the words that stand there. */
function found(words: string, sides: readonly ('a' | 'b')[] = ['a', 'b']): string[] {
  return findWords(reading, words, sides).map(({ side, span, row, before }) => {
    const text = reading.comparison[side].article.text.slice(span.start, span.end)
    return `${side}${row}.${before} ${text}`
  })
}

test('words are found in the order of the rows, A before B, whatever their case, set-aside lines included', () => {
  expect(found('quay')).toEqual(['a0.0 Quay', 'b0.0 Quay', 'a1.0 quay', 'a1.1 quay', 'b1.0 quay', 'a2.0 QUAY'])
})

test('one side alone can be searched', () => {
  expect(found('quay', ['b'])).toEqual(['b0.0 Quay', 'b1.0 quay'])
})

test('white space is white space, and signs are no pattern', () => {
  expect(found(' new quay ')).toEqual(['b1.0 new\n quay'])
  expect(found('(north)')).toEqual(['a1.0 (north)'])
  expect(found('q.ay')).toEqual([])
})

test('nothing is found for nothing', () => {
  expect(found('  ')).toEqual([])
})
