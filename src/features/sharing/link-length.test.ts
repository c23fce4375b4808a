import { expect, test } from 'vitest'
import { judgeLength } from './link-length.ts'

test.each([
  [2_000, 'Short enough'],
  [2_001, 'some messengers'],
  [4_001, 'most messengers'],
  [8_000, 'most messengers'],
  [8_001, 'Send the file instead'],
])('a link of %i characters is told what that means', (length, says) => {
  const judged = judgeLength('x'.repeat(length))
  expect(judged.says).toContain(says)
  expect(judged.isTooLong).toBe(length > 8_000)
  expect(judged.share).toBeLessThanOrEqual(1)
})
