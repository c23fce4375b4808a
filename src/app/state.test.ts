import { expect, test } from 'vitest'
import type { Article } from '../engine/article.ts'
import { emptySlot } from '../features/loading/slot.ts'
import { plainLesson } from '../view-model/lesson.ts'
import { initialState, isMasked, reduce, toAddress } from './state.ts'
import type { Action, AppState } from './state.ts'
import { startAddress } from './url.ts'

const article = (text: string): Article => ({
  id: text,
  title: null,
  outlet: null,
  date: null,
  address: null,
  language: 'en',
  text,
  blocks: [],
})

const takenIn = (side: 'a' | 'b', text: string, version: string | null = null): Action => ({
  type: 'slot',
  side,
  action: { type: 'taken-in', article: article(text), notes: [], version, origin: null, covers: version !== null },
})

const after = (...actions: readonly Action[]): AppState => actions.reduce(reduce, initialState)

test('swapping twice changes nothing', () => {
  const before = after(takenIn('a', 'one', 'ferry-wire'), takenIn('b', 'two'))
  expect(reduce(before, { type: 'swapped' }).slots.a.article?.text).toBe('two')
  expect(reduce(reduce(before, { type: 'swapped' }), { type: 'swapped' })).toEqual(before)
})

test('a refused article leaves both articles as they were', () => {
  const before = after(takenIn('a', 'one'), takenIn('b', 'two'))
  const refused = reduce(before, { type: 'slot', side: 'b', action: { type: 'refused', problem: 'It is a picture.' } })
  expect(refused.slots.a).toBe(before.slots.a)
  expect(refused.slots.b.article?.text).toBe('two')
  expect(refused.slots.b.message).toEqual({ kind: 'problem', text: 'It is a picture.' })
})

test('a new article begins before its first difference, a message does not', () => {
  const stepped = after(takenIn('a', 'one'), takenIn('b', 'two'), { type: 'stepped', at: 7 })
  expect(reduce(stepped, { type: 'slot', side: 'a', action: { type: 'reading', says: 'Reading “x.txt” …' } }).at).toBe(
    7,
  )
  expect(reduce(stepped, takenIn('a', 'three')).at).toBe(null)
})

test('a link to the start page keeps the layout and the place in the comparison', () => {
  const before = after({ type: 'view-changed', view: { layout: 'merged' } }, { type: 'stepped', at: 3 })
  const address = toAddress({ ...initialState, screen: 'start' })
  expect(reduce({ ...before, screen: 'compare' }, { type: 'addressed', address })).toEqual(before)
})

test('a link to a comparison brings its layout, its kinds and its place in what they leave', () => {
  const versions = { a: 'ferry-wire', b: null }
  const hidden = ['fact', 'form'] as const
  const address = { screen: 'compare', versions, kept: null, layout: 'merged', hidden, at: 2 } as const
  const { screen, view, at } = after({ type: 'addressed', address })
  expect({ screen, view, at }).toMatchObject({ screen: 'compare', view: { layout: 'merged', hidden }, at: 2 })
})

test('what was typed while the last visit was being read stays', () => {
  const kept = { ...emptySlot, article: article('from last time') }
  const typed = after({ type: 'slot', side: 'a', action: { type: 'typed', text: 'new' } })
  const restored = reduce(typed, { type: 'restored', state: { ...initialState, slots: { a: kept, b: kept } } })
  expect(restored.slots.a.draft).toBe('new')
  expect(restored.slots.b).toBe(kept)
})

test('two files dropped while the last visit was being read are compared', () => {
  const dropped = after(takenIn('a', 'one'), takenIn('b', 'two'), { type: 'opened', screen: 'compare' })
  expect(reduce(dropped, { type: 'restored', state: initialState }).screen).toBe('compare')
})

test('the address names samples and never a reader’s own text', () => {
  const state = after(takenIn('a', 'secret words'), takenIn('b', 'two', 'dam-wire'), {
    type: 'opened',
    screen: 'compare',
  })
  expect(toAddress(state)).toEqual({
    screen: 'compare',
    versions: { a: null, b: 'dam-wire' },
    kept: null,
    layout: 'side-by-side',
    hidden: ['form'],
    at: null,
  })
})

test('a class is not told the outlets until the teacher says so, on whatever screen', () => {
  const inClass = after({ type: 'opened', screen: 'class' })
  expect(isMasked(inClass)).toBe(true)
  expect(isMasked(reduce(inClass, { type: 'opened', screen: 'compare' }))).toBe(false)
  const told = { ...plainLesson([]), isMasked: false }
  const revealed = reduce(inClass, { type: 'decided', step: { kind: 'lesson', lesson: told } })
  expect(isMasked(revealed)).toBe(false)
  expect(isMasked(reduce(revealed, { type: 'undone' }))).toBe(true)
})

test('the place in a lesson stands in its address, and is found again by it', () => {
  const turned = after({ type: 'opened', screen: 'class' }, { type: 'turned-to', card: 4 })
  const address = toAddress(turned)
  expect(address).toEqual({ ...startAddress, screen: 'class', at: 4 })
  expect(reduce(initialState, { type: 'addressed', address }).card).toBe(4)
  expect(reduce(turned, { type: 'turned-to', card: 4 })).toBe(turned)
  expect(reduce(turned, takenIn('a', 'three')).card).toBe(0)
})

test('another article ends the lesson about the one before', () => {
  const lesson = plainLesson([{ a: { start: 0, end: 3 }, b: null, kind: 'sentence-only', question: null }])
  const prepared = reduce(after(takenIn('a', 'one'), takenIn('b', 'two')), {
    type: 'decided',
    step: { kind: 'lesson', lesson },
  })
  expect(reduce(prepared, takenIn('a', 'three')).lesson).toBe(null)
})

test('a written lesson comes with its key as notes for the class, once, and is taken back', () => {
  const lesson = { title: 'The pier', aim: '', age: '', minutes: 20, isMasked: true, reveal: 'open' } as const
  const card = { a: 'one', b: null, kind: 'words-only', question: 'How?', key: 'So.' } as const
  const action: Action = { type: 'prepared', lesson, cards: [card, { ...card, a: 'not there' }] }
  const loaded = after(takenIn('a', 'one'), takenIn('b', 'two'))
  const prepared = reduce(loaded, action)
  const place = { a: { start: 0, end: 3 }, b: null }
  expect(prepared.screen).toBe('class')
  expect(prepared.lesson?.cards).toEqual([{ ...place, kind: 'words-only', question: 'How?' }])
  expect(prepared.judgement.notes).toEqual([{ ...place, text: 'So.', inClass: true }])
  expect(reduce(prepared, action).judgement.notes).toHaveLength(1)
  const back = reduce(reduce(prepared, { type: 'undone' }), { type: 'undone' })
  expect([back.lesson, back.judgement.notes]).toEqual([null, []])
  expect(reduce(initialState, action)).toBe(initialState)
})

test('what was said of a side while the last visit was being read is said still', () => {
  const refused = reduce(initialState, {
    type: 'slot',
    side: 'a',
    action: { type: 'refused', problem: '“notes.txt” is damaged.' },
  })
  const restored = reduce(refused, { type: 'restored', state: initialState })
  expect(restored.slots.a.message).toEqual({ kind: 'problem', text: '“notes.txt” is damaged.' })
  expect(restored.slots.b.message).toBeNull()
})
