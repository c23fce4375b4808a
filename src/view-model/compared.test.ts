import { expect, test } from 'vitest'
import { comparedBy } from './compared.ts'
import { toMarked, toReading } from './reading.ts'
import { writtenComparison, type Written } from './testing/written-comparison.ts'

const view = { hidden: [] }

const twoLanguages: Written = {
  a: ['# Deich bricht', 'Am Montag brach der Deich. | Niemand wurde verletzt. | Dann kam Regen.', 'Nur hier.'],
  b: ['# Dyke fails', 'The dyke burst on Monday. Nobody | was hurt.', 'Then it rained.'],
  links: ['0:0', '1,2:1', '3:3'],
  limited: 'The articles are in two languages.',
}

const incomparable: Written = {
  a: ['# Deich bricht', 'Am Montag brach der Deich.', 'Noch ein Absatz.'],
  b: ['# Vote put off', 'The council met.'],
  links: [],
  relation: 'unrelated',
  limited: 'They cannot be compared.',
}

test('articles are compared by words, by sentences only, or not at all', () => {
  expect(comparedBy(writtenComparison({ ...twoLanguages, limited: undefined }))).toBe('words')
  expect(comparedBy(writtenComparison(twoLanguages))).toBe('sentences')
  expect(comparedBy(writtenComparison(incomparable))).toBe('nothing')
})

test('in two languages sentences face each other, no word is marked, and one steps over what is merged or stands alone', () => {
  const reading = toReading(toMarked(writtenComparison(twoLanguages)), view)
  expect(reading.rows.map(({ kind, compared }) => [kind, compared])).toEqual([
    ['pair', false],
    ['pair', false],
    ['only', true],
    ['pair', false],
    ['only', true],
  ])
  expect(reading.differences.map(({ kind }) => kind)).toEqual(['merged', 'sentence-only', 'sentence-only'])
})

test('how many words were kept is not said where no words were compared, nor before all are', () => {
  expect(toReading(toMarked(writtenComparison(twoLanguages)), view).summary).toMatchObject({
    compared: 'sentences',
    keptShare: null,
  })
  const growing = { ...writtenComparison({ ...twoLanguages, limited: undefined }), pending: 1 }
  expect(toReading(toMarked(growing), view).summary).toMatchObject({ compared: 'words', keptShare: null })
})

test('articles that cannot be compared stand in two columns without a mark', () => {
  const { rows, differences } = toReading(toMarked(writtenComparison(incomparable)), view)
  expect(rows.map(({ kind, a, b }) => [kind, a !== null, b !== null])).toEqual([
    ['pair', true, true],
    ['apart', true, true],
    ['apart', true, false],
  ])
  expect(rows.flatMap(({ a, b }) => [a?.whole ?? null, b?.whole ?? null])).toEqual(rows.flatMap(() => [null, null]))
  expect(differences).toEqual([])
})
