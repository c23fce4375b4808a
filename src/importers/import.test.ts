import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slice } from '../engine/text/span.ts'
import { importArticle, MAX_FILE_BYTES } from './import.ts'
import type { ImportResult } from './import.ts'
import { MAX_CHARACTERS } from './shorten.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** A file from its bytes, each written as the character of that number. */
const file = (name: string, content: string) =>
  importArticle({ kind: 'file', name, bytes: Uint8Array.from(content, (character) => character.charCodeAt(0)) })

const textFile = (name: string, text: string) => importArticle({ kind: 'file', name, bytes: utf8(text) })

function articleOf(result: ImportResult) {
  if (!result.ok) throw new Error(result.problem)
  return result.article
}

function blocksOf(result: ImportResult): string[] {
  const { text, blocks } = articleOf(result)
  return blocks.map((block) => `${block.part}: ${slice(text, block.span)}`)
}

function problemOf(result: ImportResult): string {
  if (result.ok) throw new Error(`was taken in: ${result.article.text}`)
  return result.problem
}

const STORY = 'Council delays ferry vote\n\nThe council put off its vote on Monday.\n\nIt gave no reason.'

test('pasted text stays as it is, character for character', async () => {
  const odd = `  ${STORY.replaceAll('\n', '\r\n')}\u00a0\n`
  expect(articleOf(await importArticle({ kind: 'text', text: odd })).text).toBe(odd)
})

test('the name of a text file changes nothing', async () => {
  expect(articleOf(await textFile('story.txt', STORY))).toEqual(articleOf(await textFile('STORY', STORY)))
})

test('a text that is called a document is read as text, and that is said', async () => {
  const result = await textFile('story.docx', STORY)
  expect(articleOf(result).text).toBe(STORY)
  expect(result.ok && result.notes).toEqual([expect.stringContaining('plain text')])
})

test('Markdown loses its marks and keeps its words', async () => {
  const markdown = [
    '---\ntitle: unused\ndate: 2026-03-11\noutlet: "Meridian Wire"\n---',
    '# Council _delays_ **ferry** vote',
    'The council [put off](https://example.org/a "x") its vote\non Monday. Fee: 3 * 4 = 12, file_name_x.',
    '![The quay at dawn](quay.jpg)',
    '> “We need time,” she said.',
    '- first point\n- second \\*point\\*',
    '[1]: https://example.org',
    'Last\n---\n',
  ].join('\n\n')
  const result = await textFile('story.md', markdown)
  expect(blocksOf(result)).toEqual([
    'metadata: title: unused\ndate: 2026-03-11\noutlet: "Meridian Wire"',
    'headline: Council delays ferry vote',
    'body: The council put off its vote on Monday. Fee: 3 * 4 = 12, file_name_x.',
    'boilerplate: The quay at dawn',
    'body: “We need time,” she said.',
    'body: first point',
    'body: second *point*',
    'boilerplate: [1]: https://example.org',
    'body: Last',
  ])
  const { title, outlet, date } = articleOf(result)
  expect({ title, outlet, date }).toEqual({
    title: 'Council delays ferry vote',
    outlet: 'Meridian Wire',
    date: '2026-03-11',
  })
})

test('a clipboard whose HTML tells nothing more is read as its plain text', async () => {
  const html = '<div><span style="color: red">The council put off its vote.</span></div>'
  const rich = await importArticle({ kind: 'rich', html, text: STORY })
  expect(articleOf(rich)).toEqual(articleOf(await importArticle({ kind: 'text', text: STORY })))
})

test.each([
  ['an old office document', 'story.docx', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  [
    'protected by a password',
    'story.docx',
    `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1.. ${'EncryptedPackage'.split('').join('\0')}`,
  ],
  ['a picture', 'photo.txt', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ['a picture', 'photo.jpg', '\xff\xd8\xff\xe0\0\x10JFIF'],
  ['a picture', 'photo.webp', 'RIFF\x24\0\0\0WEBPVP8 '],
  ['a sound or video file', 'talk.mp3', 'ID3\x03\0\0\0'],
  ['a packed file', 'story.gz', '\x1f\x8b\b\0'],
])('%s is refused by its name, whatever the file is called', async (what, name, content) => {
  const problem = problemOf(await file(name, content))
  expect(problem).toContain(what)
  expect(problem).toContain(`“${name}”`)
  expect(problem).toMatch(/paste|open/i)
})

test.each([
  ['bytes of every value', String.fromCharCode(...Array(256).keys())],
  ['control characters', '\x01\x02\x03\x04\x05\x06\x0e\x0f\x10\x11 words'],
])('%s are no text', async (_, content) => {
  expect(problemOf(await file('x.txt', content))).toContain('is not text')
})

test.each([
  ['an empty file', ''],
  ['a byte order mark alone', '\xef\xbb\xbf'],
  ['white space', ' \n\t\n '],
  ['punctuation', '... ?! -'],
])('%s has no words', async (_, content) => {
  expect(problemOf(await file('x.txt', content))).toContain('no words')
})

test('a web address alone is answered with how to bring the page in', async () => {
  for (const text of ['https://example.org/2026/ferry?x=1', ' www.example.org ']) {
    expect(problemOf(await importArticle({ kind: 'text', text }))).toMatch(/web address.*copy/)
  }
})

test('a text above the limit is shortened at the end of a paragraph, and says so', async () => {
  const paragraph = `${'The council put off its vote again. '.repeat(100).trim()}\n\n`
  const text = paragraph.repeat(Math.ceil((MAX_CHARACTERS * 1.25) / paragraph.length))
  const result = await importArticle({ kind: 'text', text })
  const kept = articleOf(result).text
  expect(kept.length).toBeLessThanOrEqual(MAX_CHARACTERS)
  expect(text.startsWith(`${kept}\n\n`)).toBe(true)
  expect(result.ok && result.notes).toEqual([expect.stringMatching(/first 80 %/)])
})

test('a file above the limit is refused', async () => {
  const bytes = new Uint8Array(MAX_FILE_BYTES + 1).fill(0x61)
  expect(problemOf(await importArticle({ kind: 'file', name: 'huge.txt', bytes }))).toMatch(/21 MB; at most 20 MB/)
})

test('no bytes whatever make importing fail: they are an article, or a problem that names the file', async () => {
  const names = fc.constantFrom('x.txt', 'x.md', 'x')
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary' }).map(utf8))
  await fc.assert(
    fc.asyncProperty(names, bytes, async (name, content) => {
      const result = await importArticle({ kind: 'file', name, bytes: content })
      expect(result.ok ? result.article.text : result.problem).toMatch(result.ok ? /[\p{L}\p{N}]/u : `“${name}”`)
    }),
    { numRuns: 50 },
  )
}, 30_000)

test('any pasted text that has a word in it is taken in whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (noise) => {
      const text = `${noise} word`
      expect(articleOf(await importArticle({ kind: 'text', text })).text).toBe(text)
    }),
  )
})

const asLatin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

test('a file is read again in the encoding that the reader chose', async () => {
  const source = {
    kind: 'file',
    name: 'story.txt',
    bytes: asLatin('Die Br\xfccke ist gesperrt, sagt J\xf6rn.'),
  } as const
  const first = await importArticle(source)
  expect(first.ok && first.origin.storage?.isGuess).toBe(true)
  const chosen = await importArticle({ ...source, wish: { encoding: 'windows-1251', mends: false } })
  expect(articleOf(chosen).text).toBe('Die Brьcke ist gesperrt, sagt Jцrn.')
  expect(chosen.ok && chosen.origin.storage).toEqual({ encoding: 'windows-1251', isGuess: false })
})

test('broken letters stay as they are, and are mended on the reader’s wish', async () => {
  const broken = 'Die BrÃ¼cke ist gesperrt, sagt JÃ¶rn.'
  const first = await importArticle({ kind: 'text', text: broken })
  expect(articleOf(first).text).toBe(broken)
  expect(first.ok && first.origin.isGarbled).toBe(true)
  const mended = await importArticle({ kind: 'text', text: broken, wish: { encoding: null, mends: true } })
  expect(articleOf(mended).text).toBe('Die Brücke ist gesperrt, sagt Jörn.')
})
