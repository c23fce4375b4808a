import { expect, test } from 'vitest'
import { slice } from '../../engine/text/span.ts'
import type { Draft } from '../draft.ts'
import { toDraft } from './draft.ts'
import { notesOf } from '../testing/drafts.ts'
import type { PdfContent, PdfInfo, PdfItem, PdfPage } from './items.ts'

/** Every letter of the test's font is half as wide as the font is large. */
const LETTER = 0.5
const NOTHING: PdfInfo = { title: null, author: null, language: null, producer: null, created: null }

/** A line of text at a place, drawn word by word as programs do that set justified lines. */
function line(x: number, y: number, text: string, size = 10): PdfItem[] {
  let at = x
  return text.split(/(?<= )|(?= )/).map((word) => {
    const width = word.length * size * LETTER
    const item = { text: word, x: at, y, width, size, font: 'f1', direction: 'ltr' as const }
    at += width
    return item
  })
}

/** Lines below each other, 12 points apart; those that begin with a space are indented. */
function column(x: number, y: number, lines: readonly string[]): PdfItem[] {
  return lines.flatMap((text, index) => line(x + (text.startsWith(' ') ? 12 : 0), y + 12 * index, text.trim()))
}

const page = (...items: readonly PdfItem[][]): PdfPage => ({
  width: 600,
  height: 800,
  items: items.flat(),
  sideways: [],
})

function draftOf(pages: readonly PdfPage[], content: Partial<PdfContent> = {}): Draft {
  return toDraft({ pages, pageCount: pages.length, brokenPages: [], info: NOTHING, ...content })
}

/** Each block as its text, with its kind where it is no plain paragraph and the reason where it is set aside. */
function blocksOf({ text, blocks }: Draft): string[] {
  return (blocks ?? []).map(({ kind, span, told }) => {
    const label = told?.reason ?? (kind === 'paragraph' ? '' : kind)
    return `${label === '' ? '' : `${label}: `}${slice(text, span)}`
  })
}

const LEFT = [
  'The council put off its vote on',
  'the ferry fee, after members had',
  'asked for time to read the long',
  'report on the quay that came in',
]
const RIGHT = [
  'late the night before, and spoke',
  'with the harbor master about it.',
  ' Nobody in the hall spoke against',
  'her, and so it was put off again.',
]

test('columns are read one after the other, and a paragraph goes on in the next', () => {
  const paper = page(line(50, 80, 'Vote on ferry fee is delayed', 24), column(50, 120, LEFT), column(310, 120, RIGHT))
  expect(blocksOf(draftOf([paper]))).toEqual([
    'headline: Vote on ferry fee is delayed',
    'The council put off its vote on the ferry fee, after members had asked for time to read the long report on the quay that came in late the night before, and spoke with the harbor master about it.',
    'Nobody in the hall spoke against her, and so it was put off again.',
  ])
})

test('columns drawn row by row, and not level with each other, are columns', () => {
  const rows = LEFT.flatMap((text, index) => [
    ...line(50, 120 + 12 * index, text),
    ...line(216, 124 + 12 * index, RIGHT[index]?.trim() ?? ''),
  ])
  expect(draftOf([page(rows)]).text.replaceAll('\n', ' ')).toBe(
    [...LEFT, ...RIGHT].map((text) => text.trim()).join(' '),
  )
})

test('wide gaps between the words of a narrow column are no gutter', () => {
  const items = ['One two', 'three four', 'five six', 'seven eight'].flatMap((text, index) => {
    const [first = '', second = ''] = text.split(' ')
    return [...line(50, 100 + 12 * index, first), ...line(120 - 5 * second.length, 100 + 12 * index, second)]
  })
  expect(draftOf([page(items)]).text).toBe('One two three four five six seven eight')
})

test('a story below another is read after it, though its columns are others', () => {
  const paper = page(
    line(50, 60, 'First story of the page today', 24),
    column(50, 100, LEFT),
    column(310, 100, RIGHT),
    line(50, 190, 'Second story of the day, below the first one', 18),
    column(50, 230, ['The ferry stayed in port on Monday.']),
  )
  expect(blocksOf(draftOf([paper])).slice(-2)).toEqual([
    'heading: Second story of the day, below the first one',
    'The ferry stayed in port on Monday.',
  ])
})

test('paragraphs end at a gap, at an indent, and where the next word would have found room', () => {
  const paper = page(
    column(50, 100, [
      'The council put off its vote on the fee,',
      'as it said.',
      'Nobody spoke against that on the Monday,',
      ' but some did later, when they had read',
      'the report.',
    ]),
    column(50, 184, ['The ferry stayed in port on Monday.']),
  )
  expect(draftOf([paper]).text.split('\n\n')).toEqual([
    'The council put off its vote on the fee, as it said.',
    'Nobody spoke against that on the Monday,',
    'but some did later, when they had read the report.',
    'The ferry stayed in port on Monday.',
  ])
})

test('running heads and page numbers are set aside with the reason, between paragraphs', () => {
  const pages = [1, 2].map((number) =>
    page(
      line(50, 30, 'The Daily Quay'),
      column(50, 100, number === 1 ? LEFT : ['late the night before, and spoke']),
      line(300, 780, String(number)),
    ),
  )
  expect(blocksOf(draftOf(pages))).toEqual([
    'repeated on several pages: The Daily Quay',
    'The council put off its vote on the ferry fee, after members had asked for time to read the long report on the quay that came in late the night before, and spoke',
    'a page number: 1',
    'repeated on several pages: The Daily Quay',
    'a page number: 2',
  ])
})

test('the paper’s name above a headline is not the headline', () => {
  const paper = page(
    line(50, 60, 'The Daily Quay', 40),
    line(50, 120, 'Vote on ferry fee is delayed again', 24),
    column(50, 160, LEFT),
  )
  expect(draftOf([paper]).title).toBe('Vote on ferry fee is delayed again')
})

test('an entry of a list keeps its further lines', () => {
  const paper = page(column(50, 100, ['• the report on the quay that came', ' late', '• the letter']))
  expect(blocksOf(draftOf([paper]))).toEqual([
    'list-item: • the report on the quay that came late',
    'list-item: • the letter',
  ])
})

test('a line from right to left is in the order of reading, its Latin words and figures as they are', () => {
  const items = [
    { text: '.Quay Ltd', x: 50, direction: 'ltr' as const },
    { text: 'חברת', x: 100, direction: 'rtl' as const },
    { text: '12', x: 130, direction: 'ltr' as const },
    { text: ',', x: 150, direction: 'ltr' as const },
    { text: 'הדוחות', x: 155, direction: 'rtl' as const },
    { text: 'מועצת', x: 190, direction: 'rtl' as const },
  ].map((item) => ({ ...item, y: 100, width: 5 * item.text.length, size: 10, font: 'f1' }))
  expect(draftOf([page(items)]).text).toBe('מועצת הדוחות, 12 חברת Quay Ltd.')
})

test('a file without words is refused, and says why', () => {
  expect(() => draftOf([page([])])).toThrow('has no text in it')
  expect(() => draftOf([page([])], { brokenPages: [1] })).toThrow('too damaged')
  expect(() => draftOf([page(line(50, 100, '\ue001\ue002\ue003 \ue004\ue005a'))])).toThrow('does not say which letters')
})

test('what was not read is said', () => {
  const pages = [page(column(50, 100, LEFT)), page([]), page([])]
  expect(notesOf(draftOf(pages, { brokenPages: [3], pageCount: 9 }))).toEqual([
    'Page 3 is only partly read: damaged, or too large.',
    'Page 2 is without text: a picture, or empty.',
    'The file has 9 pages; only the first 3 were taken in.',
  ])
})

test('marks of footnotes are left out and said; a figure that is a power stays', () => {
  const raised = (x: number, text: string) => line(x, 96, text, 6)
  const paper = page(
    line(50, 100, 'The council'),
    raised(105, '1'),
    line(112, 100, ' bought 12 km'),
    raised(177, '2'),
    line(184, 100, ' of land.'),
  )
  const draft = draftOf([paper])
  expect(draft.text).toBe('The council bought 12 km² of land.')
  expect(notesOf(draft)).toEqual(['Small raised signs were taken for marks of footnotes and left out of the text: 1.'])
})
