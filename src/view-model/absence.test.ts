import { expect, test } from 'vitest'
import type { RelationKind } from '../engine/find/relation.ts'
import { absence } from './absence.ts'
import { writtenComparison } from './testing/written-comparison.ts'

function said(
  relation: RelationKind,
  dates: readonly [string | null, string | null],
  headline = false,
): readonly string[] {
  const { a, b, ...rest } = writtenComparison({ a: ['One.'], b: ['One.', 'Two.'], links: ['0:0'], relation })
  const dated = {
    ...rest,
    a: { ...a, article: { ...a.article, date: dates[0] } },
    b: { ...b, article: { ...b.article, date: dates[1] } },
  }
  return [absence(dated, 'a', { headline }), absence(dated, 'b', { headline })]
}

test.each<[RelationKind, string, string]>([
  ['heavily-edited', 'Added by The Daily Relay', 'Cut by The Daily Relay'],
  ['lightly-edited', 'Added by The Daily Relay', 'Cut by The Daily Relay'],
  ['retranslated', 'Added by The Daily Relay', 'Left out by The Daily Relay'],
  ['same-event', 'Not in Meridian Wire', 'Not in The Daily Relay'],
  ['unrelated', 'Not in Meridian Wire', 'Not in The Daily Relay'],
])('%s: the earlier text lacks it, “%s”; the later lacks it, “%s”', (relation, early, late) => {
  expect(said(relation, ['2026-03-11', '2026-03-13'])).toEqual([early, late])
})

test('where nobody knows which text came first, nothing was cut and nothing added', () => {
  expect(said('heavily-edited', [null, '2026-03-13'])).toEqual(['Not in Meridian Wire', 'Not in The Daily Relay'])
  expect(said('heavily-edited', ['2026-03-13', '2026-03-13'])).toEqual([
    'Not in Meridian Wire',
    'Not in The Daily Relay',
  ])
})

test('a headline that one text lacks may have been left behind by whoever copied it: nobody cut it', () => {
  const dates = ['2026-03-11', '2026-03-13'] as const
  expect(said('lightly-edited', dates, true)).toEqual(['Not in Meridian Wire', 'Not in The Daily Relay'])
})
