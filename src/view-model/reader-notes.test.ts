import { expect, test } from 'vitest'
import { noJudgement, type Note } from './judgement.ts'
import { toMarked, toReading } from './reading.ts'
import { notesOn, sentencesOf, writeNote } from './reader-notes.ts'
import { writtenComparison } from './testing/written-comparison.ts'

const comparison = writtenComparison({ a: ['A ship sank. | Rain fell.'], b: ['A boat sank.'], links: ['0:0'] })
const [ship, rain] = toReading(toMarked(comparison), { hidden: [] }).differences
if (ship === undefined || rain === undefined) throw new Error('two differences are written')

const note: Note = { a: ship.a, b: ship.b, text: 'Ask who saw it.', inClass: true }

test('a note stands beside what it is about, and nowhere else', () => {
  const { notes } = writeNote(noJudgement, { ...note, text: ' Ask who saw it. ' })
  expect(notesOn(ship, notes)).toEqual([note])
  expect(notesOn(rain, notes)).toEqual([])
})

test('a note on the sentences stands beside every difference in them', () => {
  const onSentence = { ...note, ...sentencesOf(comparison, ship) }
  expect(onSentence).toMatchObject({ a: { start: 0, end: 12 }, b: { start: 0, end: 12 } })
  expect(notesOn(ship, [onSentence])).toEqual([onSentence])
  expect(sentencesOf(comparison, rain).b).toBe(null)
})

test('a note is changed in its place, and gone without words', () => {
  const judgement = { ...noJudgement, notes: [note, { ...note, text: 'Second.' }] }
  const changed = writeNote(judgement, { ...note, inClass: false }, note)
  expect(changed.notes.map(({ text, inClass }) => `${text} ${inClass}`)).toEqual([
    'Ask who saw it. false',
    'Second. true',
  ])
  expect(writeNote(judgement, { ...note, text: '  ' }, note).notes).toEqual([{ ...note, text: 'Second.' }])
})
