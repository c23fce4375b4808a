import { expect, test } from 'vitest'
import { glossary } from './glossary-words.ts'

const words = glossary().flatMap((part) => part.words)

test('each word has an address of its own', () => {
  const ids = words.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z-]+$/.test(id))).toEqual([])
})

test('no word is explained twice, and no explanation is longer than four sentences', () => {
  expect(new Set(words.map(({ word }) => word)).size).toBe(words.length)
  const ends = (text: string) => text.match(/[.!?](?=[”\s]|$)/g)?.length ?? 0
  // An example may hold sentences of its own.
  expect(words.filter(({ meaning }) => ends(meaning.replace(/“[^”]*”/g, '')) > 4).map(({ word }) => word)).toEqual([])
})
