import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostilePair, pairsAmong } from '../engine/testing/hostile.ts'
import { naughtyStrings } from '../engine/testing/shared-texts.ts'
import { lossesIn, lossesOf } from './testing/round-trip.ts'
import { writtenFormats } from './testing/written-formats.ts'

// The long run is `npm run soak`.
const RUNS = 150
const FORMAT_RUNS = 25

test('all words that were pasted are drawn: as the story, or as what is set aside', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePair, async ([a, b]) => {
      expect(await lossesOf(a, b)).toEqual([])
    }),
    { numRuns: RUNS },
  )
})

const naughty = naughtyStrings()
test.skipIf(naughty.length === 0)('so are naughty strings (needs the shared folder)', async () => {
  await fc.assert(
    fc.asyncProperty(pairsAmong(naughty), async ([a, b]) => {
      expect(await lossesOf(a, b)).toEqual([])
    }),
    { numRuns: RUNS },
  )
})

test.each(writtenFormats)('all words of a file are drawn: $name', async (format) => {
  await fc.assert(
    fc.asyncProperty(hostilePair, async ([a, b]) => {
      expect(await lossesIn(format, a, b)).toEqual([])
    }),
    { numRuns: FORMAT_RUNS },
  )
})

test('a byline and a credit are drawn as set aside, not lost', async () => {
  const story = 'By Ines Falk, Meridian Wire\n\nThe ferry to Lindholm did not leave on Monday, the council said.'
  expect(await lossesOf(story, `${story}\n\nCopyright 2026 Meridian Wire. All rights reserved.`)).toEqual([])
})

test('a zero-width space at the edge of a paragraph is white space like any other', async () => {
  expect(await lossesOf('\u200bThe ferry left.\u200b', 'The ferry left.\n\n\u200b\n\nNobody was hurt.')).toEqual([])
})
