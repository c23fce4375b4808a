import { expect, test } from 'vitest'
import type { Article } from '../../engine/article.ts'
import { excerptOf, setAsideOf } from './excerpt.ts'

const text = 'The quay\n\nBy Ines Falk\n\nThe quay   opened.\n\nCopyright'

const article: Article = {
  id: 'quay',
  title: 'The quay',
  outlet: null,
  date: null,
  address: null,
  language: 'en',
  text,
  blocks: [
    { kind: 'headline', part: 'headline', reason: null, span: { start: 0, end: 8 } },
    { kind: 'paragraph', part: 'metadata', reason: 'who wrote it', span: { start: 10, end: 22 } },
    { kind: 'paragraph', part: 'body', reason: null, span: { start: 24, end: 42 } },
    { kind: 'paragraph', part: 'boilerplate', reason: 'a notice of rights', span: { start: 44, end: 53 } },
  ],
}

test('an excerpt is the beginning of the story, without headline and furniture, on one line', () => {
  expect(excerptOf(article)).toBe('The quay opened.')
})

test('a long story is cut at the end of a word', () => {
  const long = 'word '.repeat(200).trim()
  const blocks = [{ kind: 'paragraph', part: 'body', reason: null, span: { start: 0, end: long.length } }] as const
  expect(excerptOf({ ...article, text: long, blocks })).toMatch(/^(?:word )+…$/)
})

test('what was set aside keeps its place, text and reason', () => {
  expect(setAsideOf(article)).toEqual([
    { index: 1, text: 'By Ines Falk', reason: 'who wrote it' },
    { index: 3, text: 'Copyright', reason: 'a notice of rights' },
  ])
})
