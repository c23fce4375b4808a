import { expect, test } from 'vitest'
import { articleFromText } from '../engine/article.ts'
import { carry } from './carry.ts'
import { initialState, reduce, type Action, type AppState } from './state.ts'

const wire = 'The pier closed on Monday evening. Nobody was hurt there. It will open again in May.'
const newer = 'The pier closed on Tuesday evening. Nobody was hurt there. It will open again in May.'
const local = 'No harm was done when the quay had to be shut.'
const foreign = 'A ship ran aground off the northern cape.'

const entry = { id: 'one', name: null, made: '2026-03-11T00:00:00Z', seen: null }

const takenIn = (side: 'a' | 'b', text: string, version: string | null = null): Action => ({
  type: 'slot',
  side,
  action: {
    type: 'taken-in',
    article: articleFromText({ text }),
    notes: [],
    version,
    origin: null,
    covers: version !== null,
  },
})
const compare: Action = { type: 'opened', screen: 'compare' }
const start: Action = { type: 'opened', screen: 'start' }

const after = (...actions: readonly Action[]): AppState =>
  actions.reduce(reduce, { ...initialState, entry, isKeeping: true })
const compared = after(takenIn('a', wire), takenIn('b', local), compare, start)

const pinning: Action = {
  type: 'decided',
  step: {
    kind: 'judged',
    judgement: {
      ...compared.judgement,
      corrections: { pinned: [0, 1].map((a) => ({ a, b: 0 })), parted: [] },
    },
  },
}

test('before a pair was compared, another article is just another choice', () => {
  expect(after(takenIn('a', wire), takenIn('b', local), takenIn('a', foreign)).entry).toBe(entry)
})

test('another article begins a comparison of its own, and the second new one goes on with that', () => {
  const first = reduce(compared, takenIn('a', foreign))
  expect(first.entry).toBe(null)
  const second = reduce({ ...first, entry: { ...entry, id: 'two' } }, takenIn('b', foreign))
  expect(second.entry?.id).toBe('two')
})

test('removing an article of a compared pair leaves the comparison as it was kept', () => {
  expect(reduce(compared, { type: 'slot', side: 'a', action: { type: 'cleared' } }).entry).toBe(null)
})

test('samples as they come follow each other in one comparison; decisions about them are kept', () => {
  const samples = after(takenIn('a', wire, 'pier-wire'), takenIn('b', local, 'pier-local'), compare)
  expect(reduce(samples, takenIn('a', foreign, 'cape-wire')).entry).toBe(entry)
  expect(reduce(reduce(samples, pinning), takenIn('a', foreign, 'cape-wire')).entry).toBe(null)
})

test('a newer version of an article takes along the decisions that still fit, and tells the others', () => {
  const replaced = reduce(reduce(compared, pinning), takenIn('a', newer))
  expect(replaced.entry).toBe(entry)
  expect(replaced.judgement.corrections.pinned).toEqual([])
  if (replaced.carrying === null || replaced.slots.a.article === null) throw new Error('nothing is carried over')
  const carried = carry(replaced.carrying, replaced.slots.a.article, replaced.slots.b.article)
  const done = reduce(replaced, { type: 'carried', ...carried })
  expect(done.judgement.corrections.pinned).toEqual([{ a: 1, b: 0 }])
  expect(done.left.map(({ title, words }) => [title, words.a, words.b])).toEqual([
    ['Belong together', 'The pier closed on Monday evening.', local],
  ])
  expect(done.carrying).toBe(null)
})

test('where the browser keeps nothing, what lies beneath a sample stays at hand', () => {
  const kept = reduce(compared, takenIn('a', foreign, 'cape-wire'))
  expect(kept.slots.a.beneath).toBe(null)
  const unkept = reduce({ ...compared, isKeeping: false }, takenIn('a', foreign, 'cape-wire'))
  expect(unkept.slots.a.beneath?.article?.text).toBe(wire)
})

test('a new comparison begins with nothing but how the reader likes to look', () => {
  const themed = reduce(compared, { type: 'view-changed', view: { theme: 'dark' } })
  const begun = reduce(themed, { type: 'begun', screen: 'start' })
  expect(begun).toEqual({ ...initialState, isKeeping: true, view: themed.view })
})
