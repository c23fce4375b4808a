import { expect, test } from 'vitest'
import type { LessonCard } from './lesson.ts'
import { answerOf, countAnswered, mirrorAnswers, withAnswer } from './pupil-answers.ts'

const card = (start: number): LessonCard => ({
  a: { start, end: start + 3 },
  b: null,
  kind: 'reworded',
  question: null,
})
const [first, second] = [card(0), card(9)]

test('an answer replaces the one before to the same card, whatever the card asks now', () => {
  const once = withAnswer([], { ...answerOf([], first), choice: 1 })
  const twice = withAnswer(once, { ...answerOf(once, first), words: 'They say so.' })
  expect(answerOf(twice, { ...first, question: 'Another one?' })).toMatchObject({ choice: 1, words: 'They say so.' })
  expect(twice).toHaveLength(1)
  expect(countAnswered(twice, [first, second])).toBe(1)
})

test('an answer that is taken back leaves nothing', () => {
  const once = withAnswer([], { ...answerOf([], second), words: 'x' })
  expect(withAnswer(once, { ...answerOf(once, second), words: '' })).toEqual([])
})

test('answers go with their articles when those are exchanged', () => {
  const answers = withAnswer([], { ...answerOf([], first), choice: 2 })
  expect(answerOf(mirrorAnswers(answers), { ...first, a: null, b: first.a })).toMatchObject({ choice: 2 })
  expect(mirrorAnswers(mirrorAnswers(answers))).toEqual(answers)
})
