import { expect, test } from 'vitest'
import { noJudgement } from './judgement.ts'
import { toMarked, toReading } from './reading.ts'
import { toSentencePlaces } from './sentence-places.ts'
import { spokenSentence } from './spoken-sentence.ts'
import { writtenComparison } from './testing/written-comparison.ts'

const marked = toMarked(
  writtenComparison({
    a: ['Rain fell.', 'A ship sank.', 'Nobody spoke.'],
    b: ['Rain fell.', 'A boat sank.'],
    links: ['0:0', '1:1'],
  }),
)
const [rain] = toSentencePlaces(toReading(marked, { hidden: [] }))
if (rain === undefined) throw new Error('a sentence is written')
const note = { a: rain.a, b: rain.b, text: 'Where?', inClass: true }
const reading = toReading(marked, { hidden: [] }, { ...noJudgement, notes: [note] })

test('a sentence is spoken as both have it, or as each has it, with the notes on it', () => {
  expect(toSentencePlaces(reading).map((place) => spokenSentence(reading, place))).toEqual([
    'In both: “Rain fell.” Your note: Where?',
    'Meridian Wire: “A ship sank.”, The Daily Relay: “A boat sank.”',
    'Only Meridian Wire: “Nobody spoke.”',
  ])
})

test('a note stands by the row of its sentence, and by no other', () => {
  expect(reading.noted).toEqual([[note], [], []])
})
