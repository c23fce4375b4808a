import { expect, test } from 'vitest'
import { commonPrefix, commonSuffix, gramLikeness } from './likeness.ts'

test('letters in common are counted from both ends', () => {
  expect(commonPrefix('ministry', 'minister')).toBe(6)
  expect(commonSuffix('hosni', 'husni')).toBe(3)
  expect(commonPrefix('', 'a')).toBe(0)
})

test('a pair of letters counts once, however often the other word has it', () => {
  expect(gramLikeness('husni', 'hosni')).toBe(0.5)
  expect(gramLikeness('banana', 'ban')).toBeCloseTo(4 / 7)
  expect(gramLikeness('a', 'a')).toBe(0)
})

test('words of one family are more alike than words that only share letters', () => {
  expect(gramLikeness('president', 'presidential')).toBeGreaterThan(gramLikeness('president', 'precedent'))
  expect(gramLikeness('president', 'precedent')).toBeGreaterThan(gramLikeness('president', 'sentence'))
})
