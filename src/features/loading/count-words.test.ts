import { expect, test } from 'vitest'
import { articleFromText } from '../../engine/article.ts'
import { countWords } from './count-words.ts'

const paragraph = 'The council put off its vote on the fee.'

test('the words of the story are counted, not those set aside', () => {
  const text = `Council delays vote\n\n${paragraph}\n\nCopyright 2026 Meridian Wire. All rights reserved.`
  expect(countWords(articleFromText({ text }))).toEqual({ words: 12, isEstimate: false })
})

test('a very long story is estimated to two figures', () => {
  const text = Array.from({ length: 5_000 }, () => paragraph).join('\n\n')
  expect(countWords(articleFromText({ text }))).toEqual({ words: 45_000, isEstimate: true })
})
