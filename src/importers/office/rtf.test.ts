import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, notesOf } from '../testing/drafts.ts'
import { Refused } from '../refused.ts'
import { readRtf } from './rtf.ts'

/** A file from its content, each byte the character of that number. */
const read = (content: string) => readRtf(Uint8Array.from(`{\\rtf1\\ansi ${content}}`, (byte) => byte.charCodeAt(0)))

function draftOf(content: string) {
  const found = read(content)
  return 'before' in found ? found.after : found
}

const STYLES = String.raw`{\stylesheet{Normal;}{\s1\outlinelevel0 heading 2;}{\s2 Quote;}{\*\cs3 Strong;}}`

test('a file’s styles tell its headline, headings and quotations; lists are lists', () => {
  const rtf = String.raw`${STYLES}{\fonttbl{\f0 Serif;}}{\*\generator Writer 1;}\pard\s1\outlinelevel0 Ferry news\par
\pard The council put
 off its {\b vote}.\par \pard\s2 "We need time."\par \pard{\listtext\'b7\tab}\ls1 first\par\pard\outlinelevel0 Last\par`
  expect(blocksOf(draftOf(rtf))).toEqual([
    'heading: Ferry news',
    'paragraph: The council put off its vote.',
    'quotation: "We need time."',
    'list-item: first',
    'heading: Last',
  ])
})

test.each([
  [String.raw`{\listtext\f1\'b7\tab}`, []],
  [String.raw`{\listtext\f1 2.\tab}`, ['The numbers before one entry of lists were left out.']],
])('the sign before a list’s entry is no text; where it is a number, that is said: %s', (sign, notes) => {
  const draft = draftOf(String.raw`\pard${sign}\ls1 first\par\pard The rest.\par`)
  expect(draft.text).toBe('first\n\nThe rest.')
  expect(notesOf(draft)).toEqual(notes)
})

test.each([
  ['signs', String.raw`\ldblquote a\rdblquote\~\{b\}\emdash\line c\tab d`, '“a”\u00a0{b}—\nc\td'],
  ['letters of the file’s own encoding', String.raw`\ansicpg1251 \'cc\'ee\'f1\'ea\'e2\'e0`, 'Москва'],
  [
    'letters of a font, of two bytes each',
    String.raw`{\fonttbl{\f0 A;}{\f1\fcharset128 B;}}a {\f1 \'93\'8c\'8b\'9e} b`,
    'a 東京 b',
  ],
  [
    'letters by number, and not what stands in for them',
    String.raw`\u8212?\u8364\'80{\uc2\u-10179 ab\u-8704 cd}x`,
    '—€😀x',
  ],
  [
    'a field’s result and not its code',
    String.raw`{\field{\*\fldinst HYPERLINK "javascript:x"}{\fldrslt here}}`,
    'here',
  ],
  [
    'nothing of pictures, raw bytes and what is unknown',
    String.raw`a{\pict\pngblip 89504e}{\*\unknown b}{\object c}\bin3 }{}d`,
    'ad',
  ],
  ['paragraphs by escaped line breaks', 'a\\\nb', 'a\n\nb'],
  ['nothing behind the end', 'a} b {', 'a'],
])('reads %s', (_, rtf, text) => {
  expect(draftOf(rtf).text).toBe(text)
})

test('a short row stands on one line; notes, text boxes and page heads have their places', () => {
  const rtf = String.raw`{\header Meridian Wire\par}\trowd\cellx1\cellx2\intbl Fee\cell 12\cell\row\pard It did{\footnote The harbor's figures.}.{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt In the box.\par}}{\shprslt In the box.}}\par`
  expect(blocksOf(draftOf(rtf))).toEqual([
    'paragraph: Fee\t12',
    'paragraph: It did.',
    'paragraph: In the box.',
    "paragraph (a footnote): The harbor's figures.",
    'paragraph (at the head or foot of each page): Meridian Wire',
  ])
})

test('hidden text and comments are left out, and that is said', () => {
  const draft = draftOf(String.raw`Open {\v secret }text{\*\annotation Really?}\par`)
  expect(draft.text).toBe('Open text')
  expect(notesOf(draft)).toEqual([expect.stringContaining('“secret”'), expect.stringContaining('left out: 1')])
})

test('tracked changes make two versions, the ends of paragraphs too', () => {
  const found = read(String.raw`The {\deleted old }{\revised new }fee.{\deleted\par}\~It did.\par`)
  if (!('before' in found)) throw new Error('is one version')
  expect([found.before.text, found.after.text]).toEqual(['The old fee.\n\nIt did.', 'The new fee.\u00a0It did.'])
})

test('a file’s card tells title, writer and day', () => {
  const card = String.raw`{\info{\title Ferry vote delayed}{\author Ines Falk}{\creatim\yr2026\mo3\dy11\hr8}{\revtim\yr2026\mo4\dy1}}`
  const draft = draftOf(String.raw`${card}By Ines Falk\par It did.\par`)
  expect([draft.date, blocksOf(draft)[0]]).toEqual(['2026-03-11', 'paragraph (who wrote it): By Ines Falk'])
})

test('a file that is cut off or nested too deep is refused', () => {
  expect(() => read('{ words')).toThrow(/end is missing/)
  expect(() => read('{'.repeat(300) + '}'.repeat(300))).toThrow(/levels deep/)
})

test('whatever the steps, a file is read or refused', () => {
  const steps = String.raw`{ } \par \cell \row \trowd {\footnote {\shptxt {\header {\info \u9 \uc0 \'e4 \* \v \deleted a \pard \s1 \bin4`
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps.split(' ')), { maxLength: 20 }), (parts) => {
      expect(parts.join(' ')).toSatisfy(isReadOrRefused)
    }),
  )
})

function isReadOrRefused(rtf: string): boolean {
  try {
    return read(rtf) !== null
  } catch (error) {
    return error instanceof Refused
  }
}
