// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostilePair } from '../engine/testing/hostile.ts'
import { convertHtml } from '../importers/html.ts'
import { lossesIn } from './testing/round-trip.ts'
import type { WrittenFormat } from './testing/written-formats.ts'

// Apart from the other formats: pages are read by a browser's parser, which the long run has not.
const webPage: WrittenFormat = {
  name: 'a web page',
  // Parsers of HTML drop them, or put a sign in their place.
  held: (text) => text.replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, ''),
  read: (text) => {
    const paragraphs = text.split('\n').map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    return convertHtml({ text: `<!doctype html><body>${paragraphs.join('')}`, selected: false, address: null })
  },
  isExact: true,
}

test('all words of a page are drawn', async () => {
  await fc.assert(
    fc.asyncProperty(hostilePair, async ([a, b]) => {
      expect(await lossesIn(webPage, a, b)).toEqual([])
    }),
    { numRuns: 40 },
  )
})
