import { expect, test } from 'vitest'
import { interleave, needsSpace } from './interleave.ts'
import { toRows } from './rows.ts'
import { writtenComparison, type Written } from './testing/written-comparison.ts'

/** The one text with both readings, in the notation of `git diff --word-diff`. */
function drawMerged(written: Written): string {
  const comparison = writtenComparison(written)
  const [row] = toRows(comparison, { hidden: ['form'] })
  if (row === undefined) return ''
  const words = interleave(row).map((merged, index, all) => {
    const { side, run } = merged
    const space = needsSpace(comparison, all[index - 1], merged) ? ' ' : ''
    const text = comparison[side === 'b' ? 'b' : 'a'].article.text.slice(run.span.start, run.span.end)
    if (run.key === null) return space + text
    return side === 'b' ? `${space}{+${text}+}` : `${space}[-${text}-]`
  })
  return words.join('')
}

const table: readonly [string, Written, string][] = [
  [
    'shows what differs first as one, then as the other has it',
    { a: ['It was a fine day.'], b: ['It was a foul wet day.'], links: ['0:0'] },
    'It was a [-fine-] {+foul wet+} day.',
  ],
  [
    'has a space before words that only the second text adds',
    { a: ['Within hours it fell'], b: ['Within hours | that followed it fell'], links: ['0:0,1'] },
    'Within hours {+that followed+} it fell',
  ],
  [
    'keeps the order of both sides where words stand in one only',
    { a: ['Now go home. | Then rest.'], b: ['Go home soon. | Then rest.'], links: ['0:0', '1:1'] },
    '[-Now-] go [-home.-] {+home soon.+} Then rest.',
  ],
  [
    'shows the shared words once over a split sentence',
    { a: ['One and two here.'], b: ['One two | here.'], links: ['0:0,1'] },
    'One [-and-] two here.',
  ],
  [
    'has a space after words that only the second headline begins with',
    { a: ['# Ferry pulled'], b: ['# Corrected: Ferry pulled'], links: ['0:0'] },
    '{+Corrected:+} Ferry pulled',
  ],
  [
    'has a space between two headlines that share no word',
    { a: ['# Ferry pulled'], b: ['# Farmers wait'], links: [] },
    '[-Ferry pulled-] {+Farmers wait+}',
  ],
]

test.each(table)('the merged text %s', (_, written, expected) => {
  expect(drawMerged(written).replace(/\s+/g, ' ')).toBe(expected)
})
