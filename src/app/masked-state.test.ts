import { expect, test } from 'vitest'
import { articleFromText } from '../engine/article.ts'
import { compare } from '../engine/compare.ts'
import { emptySlot } from '../features/loading/slot.ts'
import { noJudgement } from '../view-model/judgement.ts'
import { plainLesson } from '../view-model/lesson.ts'
import { toMask } from '../view-model/masking/mask.ts'
import { decide, type Step } from './history.ts'
import { forOthers, maskState, unmaskStep } from './masked-state.ts'
import { initialState, toAddress, type AppState } from './state.ts'

const a = articleFromText({
  text: 'Pier shut\n\nBy Dana Orrick, Meridian Wire\n\nThe pier was shut, the Meridian Wire was told.',
  outlet: 'Meridian Wire',
  address: 'https://meridianwire.example/pier',
})
const b = articleFromText({ text: 'Pier closed\n\nThe pier was closed, The Lantern was told.', outlet: 'The Lantern' })
const mask = toMask(compare(a, b))

const place = { start: a.text.indexOf('shut,'), end: a.text.indexOf('shut,') + 4 }
const dismissed = { a: place, b: null, reason: 'The Lantern’s style' }
const card = { a: place, b: null, kind: 'reworded', question: 'Why does the Meridian Wire say so?' } as const
const state: AppState = [
  { kind: 'judged', judgement: { ...noJudgement, dismissed: [dismissed], equalWords: [['Reuters', 'AFP']] } } as const,
  { kind: 'lesson', lesson: { ...plainLesson([card]), title: 'Dana Orrick and others' } } as const,
].reduce<AppState>(decide, {
  ...initialState,
  screen: 'compare',
  entry: { id: 'pier', name: 'Meridian Wire and The Lantern', made: '2026-03-10T10:00:00.000Z', seen: null },
  slots: {
    a: { ...emptySlot, article: a, version: 'meridian-wire', notes: ['Read from meridianwire.example.'] },
    b: { ...emptySlot, article: b, draft: 'The Lantern' },
  },
})

test('nothing of a masked state tells a name, and its address names no sample', () => {
  expect(JSON.stringify(maskState(state, mask))).not.toMatch(/meridian|lantern|orrick|reuters|afp/iu)
  expect(toAddress(state).versions).toEqual({ a: null, b: null })
  expect(forOthers(maskState(state, mask)).lesson?.isMasked).toBe(false)
})

test('what is decided about a masked state leaves what was decided before as it was', () => {
  const masked = maskState(state, mask)
  const fresh = { a: null, b: { start: 0, end: 4 }, reason: 'new' }
  const judged: Step = {
    kind: 'judged',
    judgement: { ...masked.judgement, dismissed: [...masked.judgement.dismissed, fresh] },
  }
  expect(unmaskStep(judged, state, mask)).toEqual({
    kind: 'judged',
    judgement: { ...state.judgement, dismissed: [dismissed, fresh] },
  })
  const revealing: Step = {
    kind: 'lesson',
    lesson: masked.lesson === null ? null : { ...masked.lesson, isMasked: false },
  }
  expect(unmaskStep(revealing, state, mask)).toEqual({ kind: 'lesson', lesson: { ...state.lesson, isMasked: false } })
})
