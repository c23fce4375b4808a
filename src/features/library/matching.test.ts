import { expect, test } from 'vitest'
import type { Listed } from '../../storage/store.ts'
import { matching } from './matching.ts'

const kept = (id: string, name: string | null, titles: [string, string], outlets: [string, string | null]): Listed => ({
  status: 'kept',
  id,
  summary: {
    version: 2,
    id,
    name,
    isMasked: false,
    made: '2026-03-11T00:00:00Z',
    changed: '2026-03-11T00:00:00Z',
    titles: { a: titles[0], b: titles[1] },
    outlets: { a: outlets[0], b: outlets[1] },
    words: 10,
    isUntouched: false,
  },
})

const listed: readonly Listed[] = [
  kept('ferry', null, ['Ferry stops', 'No more ferry'], ['Meridian Wire', 'Skerrin Courier']),
  kept('cafe', 'Café row', ['Two owners, one café', 'Row over a café'], ['Harbour Post', null]),
  { status: 'damaged', id: 'broken' },
]

test.each([
  ['', ['ferry', 'cafe', 'broken']],
  ['  ', ['ferry', 'cafe', 'broken']],
  ['FERRY', ['ferry']],
  ['cafe', ['cafe']],
  ['courier stops', ['ferry']],
  ['courier café', []],
  ['wire and skerrin', ['ferry']],
])('“%s” finds %j', (search, ids) => {
  expect(matching(listed, search).map(({ id }) => id)).toEqual(ids)
})
