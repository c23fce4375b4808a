import { expect, test } from 'vitest'
import { typedDirection } from './typed-direction.ts'

test.each([
  ['', 'ltr'],
  ['12 %', 'ltr'],
  ['The quay', 'ltr'],
  ['“نص” text', 'rtl'],
  ['2026: שער', 'rtl'],
  ['港', 'ltr'],
  [`${' '.repeat(2_000)}نص`, 'ltr'],
])('%j is written %s', (text, expected) => {
  expect(typedDirection(text)).toBe(expected)
})
