import { expect, test } from 'vitest'
import { noJudgement } from './judgement.ts'
import { canBeCalled, reclassify } from './reclassify.ts'
import { toMarked, toReading, type Reading } from './reading.ts'
import { spokenStep } from './spoken.ts'
import { writtenComparison } from './testing/written-comparison.ts'

const comparison = writtenComparison({
  a: ['The vote was close.', 'Rain fell.', 'Nobody spoke.'],
  b: ['The vote was tight.', 'Snow fell.'],
  links: ['0:0', '1:1'],
})
const marked = toMarked(comparison)
const before = toReading(marked, { hidden: [] })

/** The reading after the difference at a place of the list got another kind. */
function called(
  at: number,
  kind: 'fact' | 'typography' | 'artefact',
  hidden: Parameters<typeof toReading>[1]['hidden'] = [],
): Reading {
  const difference = before.differences[at]
  if (difference === undefined) throw new Error('three differences are written')
  return toReading(marked, { hidden }, reclassify(noJudgement, difference, kind, 'I say so.'))
}

test('what the reader calls a fact is counted, tagged and spoken as one', () => {
  const { counts, differences, tags, comparison: compared } = called(0, 'fact')
  expect([counts.wording, counts.fact]).toEqual([before.counts.wording - 1, 1])
  expect(differences[0]).toMatchObject({ kind: 'fact', glyph: '#', called: { was: 'reworded', reason: 'I say so.' } })
  expect(tags[0]).toMatchObject([{ family: 'fact', count: 1 }])
  expect(spokenStep(compared, differences, 0)).toBe('1 of 3, facts differ: “close.” became “tight.”')
})

test('it is hidden and shown with its new kind', () => {
  const keys = (reading: Reading) => reading.differences.map(({ key }) => key)
  expect(keys(called(0, 'fact', ['fact']))).toEqual(keys(before).slice(1))
  expect(keys(called(0, 'fact', ['wording']))).toContain(keys(before)[0])
  expect(keys(called(2, 'fact', ['fact']))).toEqual(keys(before).slice(0, 2))
})

test('a matter of form is marked as quietly as form is', () => {
  const marks = (reading: Reading) =>
    reading.rows[0]?.a?.paragraphs.flatMap(({ runs }) => runs.flatMap(({ key, mark }) => (key === null ? [] : [mark])))
  expect(marks(before)).toEqual(['replaced'])
  expect(marks(called(0, 'typography'))).toEqual(['typography'])
})

test('a sentence that stands in one article only may be called a lost fact; no tag is counted twice', () => {
  const { differences, tags } = called(2, 'artefact')
  expect(differences[2]).toMatchObject({ kind: 'artefact', a: before.differences[2]?.a, b: null })
  expect(tags[2]).toMatchObject([{ family: 'artefact', count: 1 }])
})

test('to call it what it was found as takes it back; the later word counts', () => {
  const [difference] = before.differences
  if (difference === undefined) throw new Error('three differences are written')
  const once = reclassify(noJudgement, difference, 'fact', '')
  const [again] = toReading(marked, { hidden: [] }, once).differences
  if (again === undefined) throw new Error('nothing is hidden')
  const twice = reclassify(once, again, 'label', 'A name.')
  expect(twice.reclassified).toMatchObject([{ was: 'reworded', kind: 'label', reason: 'A name.' }])
  expect(reclassify(twice, again, 'reworded', '')).toEqual(noJudgement)
})

test('where something stands is no matter of opinion', () => {
  expect(canBeCalled({ kind: 'moved' })).toBe(false)
  expect(canBeCalled({ kind: 'phrase-moved' })).toBe(false)
  expect(canBeCalled({ kind: 'sentence-only' })).toBe(true)
})
