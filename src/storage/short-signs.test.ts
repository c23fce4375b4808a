import fc from 'fast-check'
import { expect, test } from 'vitest'
import { restore, shorten } from './short-signs.ts'

test('whatever JSON holds, it comes back exactly', () => {
  const text = fc.string({ unit: fc.constantFrom(...'"\\,n[“”‘’\n\u0001\u0002\u0003\u00a0—é'.split('')) })
  fc.assert(
    fc.property(fc.oneof(fc.array(text), fc.jsonValue()), (value) => {
      const json = JSON.stringify(value)
      expect(restore(shorten(json))).toBe(json)
    }),
    { numRuns: 1_000 },
  )
})

test.each([
  ['quotation marks', '["“Stay,” she said."]', '["\u0004Stay,\u0005 she said."]'],
  ['what lies between two texts', '["The quay","The pier"]', '["The quay\u0001The pier"]'],
  ['quotation marks that JSON escapes', String.raw`["\"Stay\""]`, '["\u0002Stay\u0002"]'],
])('%s become one character each', (_, json, shorter) => {
  expect(shorten(json)).toBe(shorter)
})
