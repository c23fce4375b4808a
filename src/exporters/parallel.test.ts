import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Side } from '../engine/article.ts'
import { storyPair } from '../engine/testing/texts.ts'
import { toMarked, toReading } from '../view-model/reading.ts'
import { writtenComparison, type Written } from '../view-model/testing/written-comparison.ts'
import { toParallel, type ParallelParagraph, type Piece } from './parallel.ts'
import { exportedOf, storyText } from './testing/exported.ts'
import { hostileExported } from './testing/hostile.ts'

/** One side's story, its paragraphs divided by blank lines, as whoever accepts that side's version gets it. */
function storyOf(paragraphs: readonly ParallelParagraph[], side: Side): string {
  const isOf = ({ of }: { readonly of: Piece['of'] }) => of === 'both' || of === side
  const parts = paragraphs.flatMap(({ pieces, end }) => [
    ...pieces.filter(isOf).map(({ text }) => text),
    ...(isOf(end) ? ['\n\n'] : []),
  ])
  return parts.join('').trim()
}

const signs = { both: ['', ''], a: ['[-', '-]'], b: ['{+', '+}'] } as const

/** Marked text; `¶` is the end of a paragraph of both, in signs that of one. */
function draw(written: Written): string {
  const reading = toReading(toMarked(writtenComparison(written)), { hidden: [] })
  const put = (of: Piece['of'], text: string) => `${signs[of][0]}${text}${signs[of][1]}`
  return toParallel(reading)
    .map(({ pieces, end }) => pieces.map(({ of, text }) => put(of, text)).join('') + put(end.of, '¶'))
    .join('')
}

test.each<readonly [string, Written, string]>([
  [
    'words replaced, with the space behind them in common',
    { a: ['The old fee stays.'], b: ['The new fee stays.'], links: ['0:0'] },
    'The [-old-]{+new+} fee stays.¶',
  ],
  [
    'a sentence that one text has inside a paragraph',
    { a: ['One. | Two. | Three.'], b: ['One. | Three.'], links: ['0:0', '2:1'] },
    'One.[- Two.-] Three.¶',
  ],
  ['a paragraph that one text has', { a: ['One.'], b: ['One.', 'Two.'], links: ['0:0'] }, 'One.¶{+Two.+}{+¶+}'],
  ['a paragraph cut in two', { a: ['One. | Two.'], b: ['One.', 'Two.'], links: ['0:0', '1:1'] }, 'One.{+¶+}[- -]Two.¶'],
  [
    'paragraphs whose words all differ, which end alike',
    { a: ['# Vote', 'One.'], b: ['# Ballot', 'One.'], links: ['1:1'] },
    '[-Vote-]{+Ballot+}¶One.¶',
  ],
  [
    'a passage that moved, at both its places',
    { a: ['One.', 'Two.', 'Three.'], b: ['Three.', 'One.', 'Two.'], links: ['0:1', '1:2', '2:0 moved'] },
    '{+Three.+}{+¶+}One.¶Two.¶[-Three.-][-¶-]',
  ],
])('tells %s', (_, written, expected) => {
  expect(draw(written)).toBe(expected)
})

test('whatever the texts hold, the pieces of the first are its story, paragraph for paragraph', () => {
  fc.assert(
    fc.property(hostileExported, ({ reading }) => {
      expect(storyOf(toParallel(reading), 'a')).toBe(storyText(reading, 'a'))
    }),
    { numRuns: 60 },
  )
})

test('of texts in plain words, those of the second are its story, too', () => {
  fc.assert(
    fc.property(storyPair, ([a, b]) => {
      const { reading } = exportedOf({ text: a }, { text: b })
      expect(storyOf(toParallel(reading), 'b')).toBe(storyText(reading, 'b'))
    }),
    { numRuns: 100 },
  )
})
