// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostilePair } from '../engine/testing/hostile.ts'
import { convertHtml } from '../importers/html.ts'
import { toBookDraft } from '../importers/office/book-draft.ts'
import { readArchive } from '../importers/office/read-archive.ts'
import { zipOf } from '../importers/testing/zip.ts'
import { lossesIn } from './testing/round-trip.ts'
import type { WrittenFormat } from './testing/written-formats.ts'

// Apart from the other formats: pages are read by a browser's parser, which the long run has not.

const webPage: WrittenFormat = {
  name: 'a web page',
  held: seen,
  read: (text) => convertHtml({ text: `<!doctype html><body>${paragraphsOf(text)}`, selected: false, address: null }),
  isExact: true,
}

const book: WrittenFormat = {
  name: 'a book',
  held: seen,
  read: async (text) => {
    const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${paragraphsOf(text)}</body></html>`
    const found = await readArchive(
      zipOf([
        { name: 'META-INF/container.xml', content: CONTAINER },
        { name: 'book.opf', content: LIST },
        { name: 'page.xhtml', content: page },
      ]),
    )
    if (!('pages' in found)) throw new Error('is no book')
    return toBookDraft(found)
  },
  isExact: true,
}

const CONTAINER =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfile full-path="book.opf"/></container>'
const LIST =
  '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="i" href="page.xhtml"/></manifest><spine><itemref idref="i"/></spine></package>'

/** Without what parsers of HTML and XML drop, or put a sign in the place of. */
function seen(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '')
}

function paragraphsOf(text: string): string {
  const lines = text.split('\n').map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  return lines.map((line) => `<p>${line}</p>`).join('')
}

test.each([webPage, book])('all words of $name are drawn', async (format) => {
  await fc.assert(
    fc.asyncProperty(hostilePair, async ([a, b]) => {
      expect(await lossesIn(format, a, b)).toEqual([])
    }),
    { numRuns: 40 },
  )
})
