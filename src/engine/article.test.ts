import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleFromText, type Article } from './article.ts'
import { withMetadata, withPart } from './correct-article.ts'
import { anyText } from './testing/any-text.ts'
import { slice } from './text/span.ts'
import { isWhite } from './text/white-space.ts'

const story = [
  'Ferry stays in Lindholm harbour for a ninth day',
  'By Orla Brandt, Meridian Wire',
  'March 11, 2026',
  'The ferry that links the island to the town did not leave on Monday, the harbour office said.',
  '“We are waiting for a part,” said Capt. Pat Roe. “It is on its way.”',
  'Copyright 2026 Meridian Wire. All rights reserved.',
  'Source link',
].join('\n\n')

/** Each block’s part and the words it begins with. */
function partsOf({ text, blocks }: Article): string[] {
  return blocks.map(({ part, span }) => `${part}: ${slice(text, span).split(' ').slice(0, 2).join(' ')}`)
}

test('finds the headline, the story and what stands around it', () => {
  const article = articleFromText({ text: story })
  expect(partsOf(article)).toEqual([
    'headline: Ferry stays',
    'metadata: By Orla',
    'metadata: March 11,',
    'body: The ferry',
    'body: “We are',
    'boilerplate: Copyright 2026',
    'boilerplate: Source link',
  ])
  expect(article).toMatchObject({
    title: 'Ferry stays in Lindholm harbour for a ninth day',
    outlet: 'Meridian Wire',
    date: '2026-03-11',
    language: 'en',
    text: story,
  })
})

test('believes the source before the text', () => {
  const told = { title: 'Another', outlet: 'The Daily Relay', date: '2026-03-12', language: 'de' }
  expect(articleFromText({ text: story, ...told })).toMatchObject(told)
})

test('takes a blank for nothing told', () => {
  const blank = { title: '', outlet: ' ', date: '', language: '' }
  expect(articleFromText({ text: story, ...blank })).toEqual(articleFromText({ text: story }))
})

test('reads no day and no outlet out of the story', () => {
  const text = 'Ferry stays\n\nOn March 11, 2026, the ferry stopped, By Night, a paper, said.\n\nIt did not leave.'
  expect(articleFromText({ text })).toMatchObject({ title: 'Ferry stays', outlet: null, date: null })
})

describe('headline', () => {
  test.each([
    ['a question may be one', 'Will it ever leave?\n\nThe ferry stayed.', 'headline'],
    ['a sentence is none', 'The ferry stayed in port.\n\nIt did not leave.', 'body'],
    ['a list’s first line is none', '- rope\n\n- tar\n\n- a bell', 'body'],
    ['a long line is none', `${'ferry '.repeat(40)}\n\nIt did not leave.`, 'body'],
    ['it may end in an abbreviation', 'Ferry bought in the U.S.\n\nIt did not leave.', 'headline'],
    ['with furniture alone after it, it is the story', 'Ferry stays\n\nSource link', 'body'],
  ])('%s', (_, text, part) => {
    expect(articleFromText({ text }).blocks[0]?.part).toBe(part)
  })

  test('stands behind furniture, too', () => {
    const { blocks, title } = articleFromText({ text: 'Advertisement\n\nFerry stays\n\nIt did not leave.' })
    expect(blocks.map(({ part }) => part)).toEqual(['boilerplate', 'headline', 'body'])
    expect(title).toBe('Ferry stays')
  })
})

test('one block is story, whatever it says', () => {
  for (const text of ['Ferry stays', 'Source link', 'By Orla Brandt', 'It left. It came back.'])
    expect(articleFromText({ text }).blocks).toMatchObject([{ part: 'body', reason: null }])
})

test('a text that is nothing but furniture is story', () => {
  expect(partsOf(articleFromText({ text: 'Source link\n\nShare' }))).toEqual(['body: Source link', 'body: Share'])
})

test('takes the blocks that a source marked up', () => {
  const text = 'Ferry stays\nA ferry, on Monday\nIt did not leave.'
  const blocks = [
    { kind: 'headline', span: { start: 0, end: 11 } },
    { kind: 'caption', span: { start: 12, end: 30 } },
    { kind: 'paragraph', span: { start: 31, end: 48 } },
  ] as const
  const article = articleFromText({ text, blocks })
  expect(article.blocks.map(({ kind, part }) => [kind, part])).toEqual([
    ['headline', 'headline'],
    ['caption', 'boilerplate'],
    ['paragraph', 'body'],
  ])
})

test('a set-aside block can be put back, and set aside again', () => {
  const article = articleFromText({ text: story })
  const restored = withPart(article, 6, 'body')
  expect(restored.blocks[6]).toMatchObject({ part: 'body', reason: null })
  expect(restored.id).not.toBe(article.id)
  expect(withPart(restored, 6, 'boilerplate').blocks[6]?.reason).toBe('set aside by the reader')
  expect(withPart(article, 99, 'body')).toEqual(article)
})

test('metadata can be corrected; what is not mentioned stays', () => {
  const article = articleFromText({ text: story })
  expect(withMetadata(article, { outlet: 'Nordpost', date: null })).toMatchObject({
    title: article.title,
    outlet: 'Nordpost',
    date: null,
    language: 'en',
  })
  expect(withMetadata(article, {})).toEqual(article)
})

test('equal content has an equal id', () => {
  expect(articleFromText({ text: story }).id).toBe(articleFromText({ text: story }).id)
  expect(articleFromText({ text: `${story} ` }).id).not.toBe(articleFromText({ text: story }).id)
})

test('any string is an article whose blocks leave out nothing but white space', () => {
  const lines = fc.array(
    fc.constantFrom('Ferry stays', 'Source link', 'By Jane Roe', 'It left. It came.', '', ' ', '\0'),
  )
  const text = fc.oneof(
    anyText,
    lines.map((each) => each.join('\n\n')),
    lines.map((each) => each.join('\n')),
  )
  fc.assert(
    fc.property(text, (words) => {
      const article = articleFromText({ text: words })
      let at = 0
      for (const { span, part, reason } of article.blocks) {
        expect(isAllWhite(words.slice(at, span.start))).toBe(true)
        expect(span.end).toBeGreaterThan(span.start)
        expect(reason === null).toBe(part === 'body' || part === 'headline')
        at = span.end
      }
      expect(isAllWhite(words.slice(at))).toBe(true)
      expect(article.blocks.length === 0 || article.blocks.some(({ part }) => part === 'body')).toBe(true)
    }),
  )
})

function isAllWhite(text: string): boolean {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).every(isWhite)
}

test('headlines under “Read next” are links; a story that goes on there is not', () => {
  const story = ['The ferry is back', 'It left on Monday, the harbor said.', 'Fares stay as they were.']
  const partsOf = (lines: readonly string[]) =>
    articleFromText({ text: lines.join('\n\n') }).blocks.map(({ part }) => part)
  expect(partsOf([...story, 'Read next', 'Snow closes the pass', 'Why your tires hum'])).toEqual([
    'headline',
    'body',
    'body',
    'boilerplate',
    'boilerplate',
    'boilerplate',
  ])
  expect(partsOf([...story, 'Read next', 'What happens now', 'The council meets on Friday.'])).toEqual([
    'headline',
    'body',
    'body',
    'boilerplate',
    'body',
    'body',
  ])
})
