import { describe, expect, test } from 'vitest'
import type { Link } from './link.ts'
import { areSeparateReports, isOneSentence, type Found } from './separate-reports.ts'

function linked(row: number, similarity: number, moved = false): Found {
  const link: Link = { a: [row], b: [row], kind: 'reworded', moved, similarity }
  return { group: { a: [row], b: [row], certainty: 0.9 }, link }
}

describe('two stories of ten sentences', () => {
  const cases: readonly [claim: string, found: readonly Found[], isSeparate: boolean][] = [
    ['with nothing in common are separate', [], true],
    ['with two sentences in common are separate, however alike those are', [linked(0, 0.9), linked(4, 0.9)], true],
    ['with four much alike are separate', [0, 2, 4, 6].map((row) => linked(row, 0.6)), true],
    ['with four hardly alike are one, freely retold', [0, 2, 4, 6].map((row) => linked(row, 0.2)), false],
    ['with eight much alike are one', [0, 1, 2, 3, 4, 5, 6, 7].map((row) => linked(row, 0.6)), false],
    ['with eight in no common order are separate', [0, 1, 2, 3, 4, 5, 6, 7].map((row) => linked(row, 0.6, true)), true],
  ]
  test.each(cases)('%s', (_, found, isSeparate) => expect(areSeparateReports(found, 10, 10)).toBe(isSeparate))
})

test('very short stories are never called separate', () => expect(areSeparateReports([], 3, 10)).toBe(false))

test('between separate reports, a certain sentence may be reworded further than a likely one', () => {
  const { link } = linked(0, 0.5)
  expect(isOneSentence(link, 0.99, false)).toBe(true)
  expect(isOneSentence(link, 0.8, false)).toBe(false)
})

test('sentences around one quotation are one sentence only where the rest agrees as well', () => {
  expect(isOneSentence(linked(0, 0.7).link, 0.99, true)).toBe(false)
  expect(isOneSentence(linked(0, 0.9).link, 0.99, true)).toBe(true)
})
