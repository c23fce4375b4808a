import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonPrefix, gramLikeness } from './likeness.ts'
import { areAlike, spellingLikeness, spellingOf } from './spellings.ts'

// Few letters, so that words share letter pairs, and the same ones more than once.
const word = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'n', 's', 'ш', '1'), maxLength: 40 }), fc.string())

test('what is told without reading is what reading tells', () => {
  fc.assert(
    fc.property(word, word, (x, y) => {
      expect(spellingLikeness(spellingOf(x), spellingOf(y))).toBe(gramLikeness(x, y))
      expect(areAlike(spellingOf(x), spellingOf(y))).toBe(commonPrefix(x, y) >= 4 || gramLikeness(x, y) >= 0.4)
    }),
    { numRuns: 2_000 },
  )
})
