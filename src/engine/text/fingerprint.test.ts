import { expect, test } from 'vitest'
import { fingerprint } from './fingerprint.ts'

test('is equal for equal parts, on every machine', () => {
  expect(fingerprint(['ferry', null])).toBe(fingerprint(['ferry', null]))
  expect(fingerprint([])).toMatch(/^[0-9a-f]{14}$/u)
})

test('tells where a part ends, and a missing one from an empty one', () => {
  const prints = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['abc', null], ['ABC']].map(fingerprint)
  expect(new Set(prints).size).toBe(prints.length)
})
