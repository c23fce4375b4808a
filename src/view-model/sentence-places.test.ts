import { expect, test } from 'vitest'
import { wordsAt } from './differences.ts'
import { toMarked, toReading } from './reading.ts'
import { sentencePlaceAt, stepSentence, toSentencePlaces, type SentencePlace } from './sentence-places.ts'
import { writtenComparison } from './testing/written-comparison.ts'

const comparison = writtenComparison({
  a: ['# Ferry stopped', 'The ferry lay still. | Rain fell.', 'Nobody spoke.', '~ Printed in Ostvik.'],
  b: ['# Ferry stopped', 'The boat lay still. | It was cold. | Rain fell. | So did snow.'],
  links: ['0:0', '1:1', '2:3,4'],
})
const reading = toReading(toMarked(comparison), { hidden: [] })
const places = toSentencePlaces(reading)

const words = (place: SentencePlace | null) =>
  place && `${wordsAt(comparison, 'a', place.a)} / ${wordsAt(comparison, 'b', place.b)}`

test('all sentences of both stories are there once, linked ones together, in reading order', () => {
  expect(places.map(words)).toEqual([
    'Ferry stopped / Ferry stopped',
    'The ferry lay still. / The boat lay still.',
    ' / It was cold.',
    'Rain fell. / Rain fell. So did snow.',
    'Nobody spoke. / ',
  ])
})

test('the sentence at a place is the one that it lies in, and between two the one that follows', () => {
  const at = (side: 'a' | 'b', before: string) =>
    words(sentencePlaceAt(places, side, comparison[side].article.text.indexOf(before)))
  expect(at('a', 'lay still')).toBe('The ferry lay still. / The boat lay still.')
  expect(at('a', ' Rain')).toBe('Rain fell. / Rain fell. So did snow.')
  expect(at('b', 'cold')).toBe(' / It was cold.')
  expect(at('a', 'Ostvik')).toBe(null)
})

test('steps lead from sentence to sentence and stay at either end', () => {
  const first = stepSentence(places, 0, 1)
  expect(words(first)).toBe('Ferry stopped / Ferry stopped')
  if (first === null) throw new Error('there are sentences')
  expect(stepSentence(places, first, -1)).toBe(first)
  expect(words(stepSentence(places, first, 1))).toBe('The ferry lay still. / The boat lay still.')
  const last = places.at(-1)
  expect(last && stepSentence(places, last, 1)).toBe(last)
  expect(stepSentence([], 0, 1)).toBe(null)
})
