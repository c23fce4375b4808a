// @vitest-environment jsdom
import { i18n } from '@lingui/core'
import { expect, test } from 'vitest'
import { blocksOf, notesOf, refusalOf } from '../testing/drafts.ts'
import { zipOf } from '../testing/zip.ts'
import type { ZipPart } from '../testing/zip.ts'
import { toBookDraft } from './book-draft.ts'
import { readArchive } from './read-archive.ts'

const CONTAINER =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="in/book.opf"/></rootfiles></container>'

/** A book of these pages, listed the other way round than they are read. */
function epub(pages: readonly string[], more: readonly ZipPart[] = []): Uint8Array {
  const items = pages.map((_, index) => `<item id="i${index}" href="p%20${index}.xhtml"/>`).toReversed()
  const order = pages.map((_, index) => `<itemref idref="i${index}"/>`)
  const head = '<dc:title>The Harbor Year</dc:title><dc:creator>Ines Falk</dc:creator><dc:date>2026-03-11</dc:date>'
  const description = `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${head}</metadata><manifest>${items.join('')}</manifest><spine>${order.join('')}<itemref idref="gone"/></spine></package>`
  return zipOf([
    { name: 'mimetype', content: 'application/epub+zip' },
    { name: 'META-INF/container.xml', content: CONTAINER },
    { name: 'in/book.opf', content: description },
    ...pages.map((content, index) => ({ name: `in/p ${index}.xhtml`, content })),
    ...more,
  ])
}

const page = (body: string) =>
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`

async function draftOf(bytes: Uint8Array) {
  const found = await readArchive(bytes)
  if (!('pages' in found)) throw new Error('is no book')
  return toBookDraft(found)
}

test('a book is one text in the order of its pages, its contents set aside', async () => {
  const draft = await draftOf(
    epub([
      page('<nav><ol><li><a href="p1">First</a></li></ol></nav>'),
      page('<h1>First</h1><p>The harbor&nbsp;froze.<br/>It did.</p><script>var x = 1</script>'),
      page('<h1>Second</h1><blockquote><p>“We wait,” she said.</p></blockquote>'),
    ]),
  )
  expect(blocksOf(draft)).toEqual([
    'list-item (an entry of the table of contents): First',
    'headline: First',
    'paragraph: The harbor froze. It did.',
    'heading: Second',
    'quotation: “We wait,” she said.',
  ])
  expect(draft.date).toBe('2026-03-11')
})

test('a very long book is read as far as it goes, and that is said', async () => {
  const long = page(`<p>${'The harbor froze. '.repeat(150_000)}</p>`)
  const draft = await draftOf(epub([long, long, page('<p>The end.</p>')]))
  expect(draft.text).not.toContain('The end.')
  expect(notesOf(draft)).toEqual([expect.stringMatching(/first 2 of its 3 parts/)])
})

test('what a book’s pages hide is left out, and that is said once', async () => {
  const draft = await draftOf(
    epub([
      page('<p>The harbor <span style="display: none">never </span>froze.</p><p hidden="hidden">Buy more.</p>'),
      page('<p aria-hidden="true">Page 2</p><p>It thawed in May.</p>'),
    ]),
  )
  expect(draft.text).toBe('The harbor froze.\n\nIt thawed in May.')
  expect(draft.notes.map((note) => i18n._(note))).toEqual([
    expect.stringMatching(/hides was left out \(5 words\): “never\s+Buy more\.\s+Page 2”/),
  ])
})

test('a book of one page that is longer than ten novels is cut there', async () => {
  const book = await readArchive(epub([page(`<p>${'The harbor froze. '.repeat(300_000)}</p>`)]))
  expect('pages' in book && book.pages[0]).toHaveLength(4_000_000)
  expect('pages' in book && book.readShare).toBeCloseTo(4 / 5.4, 2)
})

test('a protected book is refused; encrypted fonts do no harm', async () => {
  const locked = (name: string) => ({
    name: 'META-INF/encryption.xml',
    content: `<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:CipherReference URI="${name}"/></encryption>`,
  })
  const pages = [page('<p>The harbor froze.</p>')]
  expect(await refusalOf(readArchive(epub(pages, [locked('in/p%200.xhtml')])))).toMatch(/protected/)
  expect((await draftOf(epub(pages, [locked('in/font.otf')]))).text).toBe('The harbor froze.')
})

test('a book without its list of pages is refused', async () => {
  expect(await refusalOf(readArchive(zipOf([{ name: 'META-INF/container.xml', content: '<container/>' }])))).toMatch(
    /lacks the list/,
  )
})
