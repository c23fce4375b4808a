import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addCard, askInstead, moveCard, removeCard } from './lesson-edit.ts'
import { mirrorLesson, plainLesson, type LessonCard } from './lesson.ts'

const card = (start: number): LessonCard => ({
  a: { start, end: start + 4 },
  b: null,
  kind: 'words-only',
  question: null,
})
const lesson = plainLesson([0, 10, 20].map(card))
const startsOf = ({ cards }: typeof lesson) => cards.map(({ a }) => a?.start)

test.each([
  [0, 2, [10, 20, 0]],
  [2, 0, [20, 0, 10]],
  [1, 1, [0, 10, 20]],
  [0, 3, [0, 10, 20]],
  [3, 0, [0, 10, 20]],
])('the card at place %i put at place %i', (from, to, starts) => {
  expect(startsOf(moveCard(lesson, from, to))).toEqual(starts)
})

test('a card moved there and back leaves the lesson as it was', () => {
  fc.assert(
    fc.property(fc.nat(2), fc.nat(2), (from, to) => {
      expect(moveCard(moveCard(lesson, from, to), to, from)).toEqual(lesson)
    }),
  )
})

test('a card comes into a lesson once, and goes', () => {
  expect(startsOf(addCard(lesson, card(30)))).toEqual([0, 10, 20, 30])
  expect(addCard(lesson, { ...card(10), question: 'Which?' })).toBe(lesson)
  expect(startsOf(removeCard(lesson, 1))).toEqual([0, 20])
})

test('an empty question is the app’s own again', () => {
  const asked = askInstead(lesson, 1, ' Which ship? ')
  expect(asked.cards.map(({ question }) => question)).toEqual([null, 'Which ship?', null])
  expect(askInstead(asked, 1, '  ')).toEqual(lesson)
})

test('a lesson mirrored twice is itself', () => {
  expect(mirrorLesson(lesson).cards[1]).toEqual({ ...card(10), a: null, b: card(10).a })
  expect(mirrorLesson(mirrorLesson(lesson))).toEqual(lesson)
})
