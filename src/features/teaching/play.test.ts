import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LessonCard } from '../../view-model/lesson.ts'
import { beginAt, reducePlay, tallyOf, type Play, type PlayAction } from './play.ts'

const card = (start: number): LessonCard => ({ a: { start, end: start + 1 }, b: null, kind: 'fact', question: null })
const after = (...actions: readonly PlayAction[]): Play => actions.reduce(reducePlay, beginAt(0))
const revealed: PlayAction = { type: 'revealed', count: 3 }
const next: PlayAction = { type: 'stepped', by: 1, count: 3 }

test('the words come before the answer, the answer before the next difference', () => {
  const stages = [1, 2, 3, 4].map((times) => after(...Array.from({ length: times }, () => revealed)))
  expect(stages.map(({ at, stage }) => `${at} ${stage}`)).toEqual(['0 words', '0 answer', '1 guess', '1 words'])
})

test('another difference begins unmarked, and stepping stays inside the lesson', () => {
  expect(after(revealed, next)).toMatchObject({ at: 1, stage: 'guess' })
  expect(after(next, next, next, next).at).toBe(2)
  expect(after({ type: 'stepped', by: -1, count: 3 }).at).toBe(0)
  expect(after({ type: 'stepped', by: 1, count: 0 }).at).toBe(0)
})

test('behind the last answer there is nothing more', () => {
  const end = after(next, next, revealed, revealed)
  expect(reducePlay(end, revealed)).toBe(end)
})

test('hands are counted for each card, stay with it, and never fall below none', () => {
  const counts = fc.array(fc.tuple(fc.nat(2), fc.constantFrom<1 | -1>(1, -1)), { maxLength: 60 })
  fc.assert(
    fc.property(counts, (many) => {
      const play = after(
        ...many.map(([choice, by]): PlayAction => ({ type: 'counted', card: card(0), choice, by })),
        next,
      )
      const expected = [0, 1, 2].map((choice) =>
        many.filter(([other]) => other === choice).reduce((sum, [, by]) => Math.max(0, sum + by), 0),
      )
      expect(tallyOf(play, card(0))).toEqual(expected)
      expect(tallyOf(play, card(5))).toEqual([0, 0, 0])
    }),
  )
})
