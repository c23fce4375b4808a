import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterOf, blocksOf, notesOf, refusalOf } from '../testing/drafts.ts'
import { deflated, zipOf } from '../testing/zip.ts'
import type { ZipPart } from '../testing/zip.ts'
import { readArchive } from './read-archive.ts'

const DOCUMENT = 'word/document.xml'
const utf8 = (text: string) => new TextEncoder().encode(text)
const xml = (text: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`
const STORY: ZipPart = { name: DOCUMENT, content: xml('The council put off its vote.') }

const read = async (...parts: readonly ZipPart[]) => blocksOf(afterOf(await readArchive(zipOf(parts))))
const refusal = (...parts: readonly ZipPart[]) => refusalOf(readArchive(zipOf(parts)))

test('a stored and a packed part are read alike', async () => {
  const content = utf8(xml('The council put off its vote.'))
  const packed = await read({ name: DOCUMENT, content, packed: await deflated(content), method: 8 })
  expect(packed).toEqual(['paragraph: The council put off its vote.'])
  expect(await read(STORY)).toEqual(packed)
})

test('an archive that unpacks to more than the limit is refused, whatever it says of its size', async () => {
  const content = new Uint8Array(70_000_000)
  const packed = await deflated(content)
  for (const size of [content.length, 100]) {
    expect(await refusal({ name: DOCUMENT, content: '', packed, method: 8, size })).toMatch(/more than 64 MB/)
  }
})

test('a part that nobody asks for is not unpacked', async () => {
  expect(await read(STORY, { name: 'word/media/a.png', content: '?', method: 8 })).toHaveLength(1)
})

test.each<[string, Partial<ZipPart>, RegExp]>([
  ['a wrong check sum', { crc: 1 }, /check sum/],
  ['a size that is not true', { size: 7 }, /not as long as it says/],
  ['an unknown method', { method: 99 }, /method/],
  ['encryption', { flags: 1 }, /password/],
  ['packed bytes that are none', { method: 8 }, /can’t be unpacked/],
  ['entries that share bytes', { entryCount: 2 }, /share the same bytes/],
  ['thousands of entries', { entryCount: 2_001 }, /holds 2001 files/],
])('%s is refused', async (_, lie, because) => {
  expect(await refusal({ ...STORY, ...lie })).toMatch(because)
})

test('of two parts with the same name the first is read, and that is said', async () => {
  const found = afterOf(await readArchive(zipOf([STORY, { ...STORY, content: xml('Something else.') }])))
  expect(found.text).toBe('The council put off its vote.')
  expect(notesOf(found)).toEqual([expect.stringContaining('same name')])
})

test('names that look like paths or like a program’s own are names and no more', async () => {
  const names = ['../../etc/a', '/abs', '__proto__', 'constructor', 'a\0b', '..\\c']
  expect(await read(...names.map((name) => ({ name, content: 'x' })), STORY)).toHaveLength(1)
  expect(Object.keys({})).toEqual([])
})

test.each([
  ['an empty archive', [], /empty zip archive/],
  ['any archive', ['a.txt'], /zip archive, not text/],
  ['a spreadsheet', ['[Content_Types].xml', 'xl/workbook.xml'], /spreadsheet/],
  ['a presentation', ['[Content_Types].xml', 'ppt/presentation.xml'], /presentation/],
  ['an iWork document', ['Index/Document.iwa'], /iWork/],
  ['a Word file without its text', ['[Content_Types].xml'], /lacks the part/],
])('%s is refused as what it is', async (_, names, because) => {
  expect(await refusal(...names.map((name) => ({ name, content: '' })))).toMatch(because)
})

test('whatever is cut off or changed in an archive, it is read or refused', async () => {
  const whole = zipOf([STORY])
  const cut = fc.nat(whole.length).map((end) => whole.slice(0, end))
  const changed = fc.tuple(fc.nat(whole.length - 1), fc.nat(255)).map(([at, byte]) => whole.with(at, byte))
  await fc.assert(
    fc.asyncProperty(fc.oneof(cut, changed), async (bytes) => {
      const reading = readArchive(bytes)
      const outcome = await reading.then(afterOf, () => refusalOf(reading))
      expect(typeof outcome === 'string' || outcome.text.length > 0).toBe(true)
    }),
    { numRuns: 300 },
  )
})
