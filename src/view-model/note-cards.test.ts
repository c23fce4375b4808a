import { expect, test } from 'vitest'
import { answerTo } from './answers.ts'
import { toClassCard } from './class-card.ts'
import type { Note } from './judgement.ts'
import { noteCards } from './note-cards.ts'
import { questionFor } from './questions.ts'
import { toMarked, toReading } from './reading.ts'
import { toSentencePlaces } from './sentence-places.ts'
import { writtenComparison } from './testing/written-comparison.ts'

const comparison = writtenComparison({
  a: ['# Ferry stopped', 'The ferry lay still. | Rain fell.'],
  b: ['# Ferry stopped', 'The boat lay still. | Rain fell.'],
  links: ['0:0', '1:1', '2:2'],
})
const reading = toReading(toMarked(comparison), { hidden: [] })
const noteOn = (index: number, text = 'Who saw it?'): Note => {
  const { a, b } = toSentencePlaces(reading)[index] ?? { a: null, b: null }
  return { a, b, text, inClass: true }
}

test('a kept sentence with a note can be a card, once; what differs is one already', () => {
  const cards = noteCards(reading, [noteOn(2), noteOn(1), noteOn(2, 'Another.')])
  expect(cards).toEqual([{ a: noteOn(2).a, b: noteOn(2).b, kind: 'reworded', question: null }])
})

test.each([
  [0, 'a headline'],
  [2, 'a sentence'],
])('of %i, %s that both share, a class is asked how the same words came about', (index) => {
  const [card] = noteCards(reading, [noteOn(index)])
  if (card === undefined) throw new Error('a kept sentence is a card')
  const shown = toClassCard(reading, card)
  expect(shown.subject).toBe('same-sentence')
  expect(shown.texts.a?.runs.map(({ mark }) => mark)).toEqual(['plain'])
  expect(questionFor(reading, shown).text).toBe(
    'Both articles say this in the very same words. How can that happen? How do you know?',
  )
  expect(answerTo(reading, shown)).toMatch(/one source/)
})
