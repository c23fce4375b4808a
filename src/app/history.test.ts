import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../engine/article.ts'
import { emptySlot } from '../features/loading/slot.ts'
import { noJudgement } from '../view-model/judgement.ts'
import { plainLesson } from '../view-model/lesson.ts'
import { decide, mirrorHistory, redo, storyStep, undo, type Step } from './history.ts'
import { initialState, reduce, type AppState } from './state.ts'

const slot = { ...emptySlot, article: articleFromText({ text: 'The pier\n\nIt opened.\n\nShare this story' }) }
const before: AppState = { ...initialState, slots: { a: slot, b: slot } }

const dismissing = (reason: string): Step => ({
  kind: 'judged',
  judgement: { ...noJudgement, dismissed: [{ a: null, b: null, reason }] },
})
const equating: Step = { kind: 'judged', judgement: { ...noJudgement, equalWords: [['pier', 'quay']] } }
const preparing: Step = {
  kind: 'lesson',
  lesson: plainLesson([{ a: { start: 0, end: 8 }, b: null, kind: 'sentence-only', question: null }]),
}
const puttingBack = storyStep('a', 2, true)
const settingAside = storyStep('a', 1, false)

const steps = fc.constantFrom(dismissing('one'), dismissing('two'), equating, preparing, puttingBack, settingAside)

/** All that is decided, without how it came about. */
const decided = ({ slots, judgement, lesson, houseStyle }: AppState) => ({ slots, judgement, lesson, houseStyle })

test('whatever was decided is taken back step by step, and made again', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 120 }), (many) => {
      const after = many.reduce<AppState>(decide, before)
      const back = many.reduce<AppState>((state) => undo(state), after)
      expect(decided(back)).toEqual(decided(before))
      expect(undo(back)).toBe(back)
      expect(many.reduce<AppState>((state) => redo(state), back)).toEqual(after)
    }),
  )
})

test('a new decision ends what could be made again', () => {
  const state = decide(undo(decide(before, dismissing('one'))), dismissing('two'))
  expect(redo(state)).toBe(state)
})

test('a line that is put back into the story and set aside again has its reason again', () => {
  const after = decide(before, puttingBack)
  expect(after.slots.a.article?.blocks[2]).toMatchObject({ part: 'body', reason: null })
  expect(after.slots.a.article?.id).not.toBe(slot.article.id)
  expect(undo(after).slots.a.article).toEqual(slot.article)
  expect(decide(before, storyStep('a', 9, true))).toBe(before)
})

test('what is treated as equal goes to every new comparison, and taking it back takes it from there, too', () => {
  const after = decide(before, equating)
  const next = reduce(after, { type: 'slot', side: 'b', action: { type: 'cleared' } })
  expect(next.judgement).toEqual({ ...noJudgement, equalWords: [['pier', 'quay']] })
  expect(next.history.past).toEqual([])
  expect(undo(after).houseStyle).toEqual([])
})

test('another part of the story makes another list of differences: the place in it is left', () => {
  const stepped = { ...before, at: 3 }
  expect(reduce(stepped, { type: 'decided', step: puttingBack }).at).toBe(null)
  expect(reduce(stepped, { type: 'decided', step: equating }).at).toBe(3)
})

test('the history is mirrored with the articles', () => {
  const after = [puttingBack, preparing, dismissing('one')].reduce<AppState>(decide, before)
  const swapped = reduce(after, { type: 'swapped' })
  expect(swapped.lesson?.cards[0]).toMatchObject({ a: null, b: { start: 0, end: 8 } })
  expect(undo(undo(undo(swapped))).slots.b.article).toEqual(slot.article)
  expect(mirrorHistory(swapped.history)).toEqual(after.history)
})
