import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostilePair } from './testing/hostile.ts'
import { faultsOf } from './testing/soundness.ts'

/** Milliseconds; a busy machine needs some. */
const PATIENCE = 60_000

// A sample; `npm run soak` looks at hundreds of thousands.
test(
  'any two texts are compared soundly: nothing lost, nothing linked twice, the mirror image from the other side',
  { timeout: PATIENCE },
  () => {
    fc.assert(
      fc.property(hostilePair, ([a, b]) => {
        expect(faultsOf(a, b)).toEqual([])
      }),
      { numRuns: 400 },
    )
  },
)

test('a text without words, the same word, and words cut in two ways make sound comparisons', () => {
  const pairs = [
    ['', ''],
    ['', 'word'],
    ['word', 'word'],
    ['\u200b\n', '.'],
    ['U.S.U.S.https://a.b/c--', 'U.S.U.S..https://a.b/c--'],
  ] as const
  expect(pairs.flatMap(([a, b]) => faultsOf(a, b))).toEqual([])
})
