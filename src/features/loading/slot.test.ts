import { expect, test } from 'vitest'
import type { Article } from '../../engine/article.ts'
import { place } from './placing.ts'
import { emptySlot, isFree, reduceSlot } from './slot.ts'
import type { Slot } from './slot.ts'

const article: Article = {
  id: 'quay',
  title: 'The quay',
  outlet: 'Meridian Wire',
  date: null,
  address: null,
  language: 'en',
  text: 'The quay opened.',
  blocks: [{ kind: 'paragraph', part: 'body', reason: null, span: { start: 0, end: 16 } }],
}
const full: Slot = { ...emptySlot, article, version: 'quay-wire' }

test('editing begins with the text as it is, and can be discarded', () => {
  const edited = reduceSlot(full, { type: 'edit-opened' })
  expect(edited.draft).toBe('The quay opened.')
  expect(reduceSlot(edited, { type: 'edit-dropped' })).toEqual(full)
})

test('an article that was edited is no sample any more', () => {
  const edited = reduceSlot(reduceSlot(full, { type: 'edit-opened' }), { type: 'typed', text: 'The quay closed.' })
  const taken = reduceSlot(edited, {
    type: 'taken-in',
    article,
    notes: [],
    version: null,
    origin: null,
    covers: false,
  })
  expect(taken).toEqual({ ...full, version: null })
})

test('a sample lies on a reader’s own text, which comes back when the sample is removed', () => {
  const own: Slot = { ...emptySlot, article, draft: 'half edited', notes: ['Read as windows-1252.'] }
  const sample = {
    type: 'taken-in',
    article,
    notes: [],
    version: 'quay-wire',
    origin: null,
    covers: true,
  } as const
  const covered = reduceSlot(reduceSlot(own, sample), { ...sample, version: 'quay-local' })
  expect(covered.version).toBe('quay-local')
  expect(reduceSlot(covered, { type: 'cleared' })).toEqual(own)
  expect(reduceSlot(emptySlot, sample).beneath).toBe(null)
})

test('a side is free until it has an article or a word', () => {
  expect(isFree(emptySlot)).toBe(true)
  expect(isFree({ ...emptySlot, draft: ' \n' })).toBe(true)
  expect(isFree({ ...emptySlot, draft: 'a' })).toBe(false)
  expect(isFree(full)).toBe(false)
})

test.each([
  ['the first article lands in A', 1, ['a', 'b'], null, ['a']],
  ['the second lands in B', 1, ['b'], null, ['b']],
  ['a free A is filled before anything is replaced', 1, ['a'], null, ['a']],
  ['an article aimed at a side replaces what is there', 1, ['b'], 'a', ['a']],
  ['two at once fill both sides, wherever they were aimed', 2, [], 'b', ['a', 'b']],
] as const)('%s', (_, count, free, target, sides) => {
  expect(place(count, free, target)).toEqual({ ok: true, sides })
})

test('nothing is replaced that was not aimed at, and a third article is refused', () => {
  expect(place(1, [], null).ok).toBe(false)
  expect(place(3, ['a', 'b'], 'a').ok).toBe(false)
})
