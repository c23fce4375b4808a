import { expect, test } from 'vitest'
import { articleFromText } from '../engine/article.ts'
import { tellLookAlikes } from './look-alikes.ts'

const told = (text: string) => tellLookAlikes(articleFromText({ text }))

// In these words some letters are Cyrillic or Greek: М, о, Ο.
test.each([
  [
    'The vote in \u041carch was the last.',
    '1 word has letters of another alphabet that only look right: “\u041carch”.',
  ],
  [
    'The h\u043erbor, the h\u043erbor and \u039fslo.',
    '3 words have letters of another alphabet that only look right: “h\u043erbor”, “\u039fslo”.',
  ],
  ['The harbor of Москва.', ''],
  ['Nothing here.', ''],
  ['', ''],
])('%j', (text, sentence) => {
  expect(told(text)).toBe(sentence)
})

test('of many such words the first are named', () => {
  expect(told('\u041car \u041cbr \u041ccr \u041cdr.')).toMatch(
    /^4 words have .*: “\u041car”, “\u041cbr”, “\u041ccr” …\.$/,
  )
})
