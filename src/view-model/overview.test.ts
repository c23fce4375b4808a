import { expect, test } from 'vitest'
import { toOverview } from './overview.ts'
import { toMarked, toReading } from './reading.ts'
import { toRows } from './rows.ts'
import { writtenComparison, type Written } from './testing/written-comparison.ts'

const story: Written = {
  a: ['# A headline', 'The first sentence stands. | Only here.', 'It moved away from here.', '~ Credits.'],
  b: ['# A headline', 'It moved away from here.', 'The first sentence fell.'],
  links: ['0:0', '1:2', '3:1 moved'],
}

function overviewOf(written: Written) {
  return toOverview(toRows(writtenComparison(written), { hidden: ['form'] }))
}

test('the rows fill the strip from top to bottom without a hole', () => {
  const { extents } = overviewOf(story)
  expect(extents[0]?.top).toBe(0)
  expect(extents.at(-1)?.bottom).toBeCloseTo(1)
  extents.slice(1).forEach((extent, index) => expect(extent.top).toBeCloseTo(extents[index]?.bottom ?? -1))
})

test('marks lie in the row they belong to', () => {
  const { extents, marks } = overviewOf({
    a: ['Same.', 'One fell.'],
    b: ['Same.', 'One stood.'],
    links: ['0:0', '1:1'],
  })
  expect(marks.map(({ side }) => side)).toEqual(['a', 'b'])
  for (const mark of marks) {
    expect(mark.top).toBeGreaterThan(extents[1]?.top ?? 1)
    expect(mark.bottom).toBeLessThanOrEqual((extents[1]?.bottom ?? 0) + 1e-9)
  }
})

test('two texts without a word have an empty strip', () => {
  expect(overviewOf({ a: [], b: [], links: [] })).toEqual({ extents: [], marks: [] })
})

test('the summary counts the sentences and words of the story, not what is set aside', () => {
  expect(toReading(toMarked(writtenComparison(story)), { hidden: [] }).summary).toMatchObject({
    sentenceCount: { a: 4, b: 3 },
    matchedCount: { a: 3, b: 3 },
    onlyCount: { a: 1, b: 0 },
    quotationCount: 0,
    alteredCount: 0,
    movedCount: 1,
    matchedShare: 6 / 7,
  })
})

test('two texts without a word have nothing unmatched', () => {
  expect(toReading(toMarked(writtenComparison({ a: [], b: [], links: [] })), { hidden: [] }).summary).toMatchObject({
    matchedShare: 1,
    keptShare: 1,
  })
})
