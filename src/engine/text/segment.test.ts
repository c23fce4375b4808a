import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { anyText } from '../testing/any-text.ts'
import { segment } from './segment.ts'
import { slice } from './span.ts'
import { buildVocabulary } from './vocabulary.ts'

test('cuts blocks into sentences and those into tokens', () => {
  const text = 'Ferry stays. Why?\n\nIt left the U.S. The rope held.\n\nSource link'
  const { sentences, tokens, wordCount } = segment(articleFromText({ text }))
  expect(sentences.map(({ block, span }) => `${block} ${slice(text, span)}`)).toEqual([
    '0 Ferry stays.',
    '0 Why?',
    '1 It left the U.S.',
    '1 The rope held.',
    '2 Source link',
  ])
  const third = sentences[2]
  expect(tokens.slice(third?.firstToken, third?.endToken).map(({ norm }) => norm)).toEqual([
    'it',
    'left',
    'the',
    'u.s.',
  ])
  expect(wordCount).toBe(10)
})

test('an article without words has no sentences', () => {
  expect(segment(articleFromText({ text: ' \n ' }))).toMatchObject({ sentences: [], tokens: [], wordCount: 0 })
})

test('every token lies in one sentence and every sentence in its block, of any string', () => {
  const lines = fc.array(
    fc.constantFrom('Ferry stays', 'It left. It came.', 'Share', '1. Rope', '彼は。', '…', '\ud800'),
  )
  const text = fc.oneof(
    anyText,
    lines.map((each) => each.join('\n\n')),
  )
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'ja', 'th', ''), (words, language) => {
      const article = articleFromText({ text: words, language })
      const { sentences, tokens } = segment(article)
      let token = 0
      for (const { span, block, firstToken, endToken } of sentences) {
        expect(firstToken).toBe(token)
        expect(endToken).toBeGreaterThan(firstToken)
        expect(tokens[firstToken]?.start).toBe(span.start)
        expect(tokens[endToken - 1]?.end).toBe(span.end)
        expect(article.blocks[block]?.span.start).toBeLessThanOrEqual(span.start)
        expect(article.blocks[block]?.span.end).toBeGreaterThanOrEqual(span.end)
        token = endToken
      }
      expect(token).toBe(tokens.length)
    }),
  )
})

test('an article segmented beside another has the sentences, the tokens and the word forms it has alone', () => {
  const sentence = fc.constantFrom(
    'The ferry left.',
    'The vote.In',
    'U.N.',
    '12,\u00a0000',
    'Cease-fire now.',
    '彼は。',
    'A \u0301',
  )
  const text = fc
    .array(fc.tuple(fc.oneof(sentence, anyText), fc.constantFrom(' ', '\n\n', '', '\u00a0')), { maxLength: 8 })
    .map((parts) => parts.flat().join(''))
  fc.assert(
    fc.property(text, text, fc.constantFrom('en', 'fr', 'ja'), fc.constantFrom('en', 'fr'), (one, other, inA, inB) => {
      const a = segment(articleFromText({ text: one, language: inA }))
      const article = articleFromText({ text: other, language: inB })
      const [alone, beside] = [segment(article), segment(article, a)]
      expect(beside.sentences).toEqual(alone.sentences)
      expect(beside.tokens).toEqual(alone.tokens)
      expect(beside.wordsBefore).toEqual(alone.wordsBefore)
      expect(buildVocabulary(a, beside).b).toEqual(buildVocabulary(a, alone).b)
    }),
  )
})
