import { expect, test } from 'vitest'
import { articleFromText } from '../engine/article.ts'
import { countUnseen, drawUnseen } from './unseen.ts'

/** Signs in brackets where unseen characters stand. */
const drawn = (text: string, language: string) =>
  drawUnseen(text, language)
    .map(({ text: words, sign }) => (sign === null ? words : `[${sign}]`))
    .join('')

test.each([
  ['en', 'The bri\u200bdge is closed.', 'The bri[ZWSP]dge is closed.'],
  ['en', 'The \u202eegdirb\u0000', 'The [RLO]egdirb[U+0000]'],
  ['fa', 'پل بسته می\u200cشود.', 'پل بسته می\u200cشود.'],
  ['en', 'Plain.', 'Plain.'],
  ['en', '', ''],
])('unseen characters are drawn, but where they are at home (%s): %j', (language, text, expected) => {
  expect(drawn(text, language)).toBe(expected)
})

test('the pieces together are the text', () => {
  const text = 'a\u200b\u200bb\u2060c\u00ad\u00add\u0007'
  expect(
    drawUnseen(text, 'en')
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})

test('the unseen characters of an article are counted by name', () => {
  const article = articleFromText({
    text: 'The bri\u200bdge is clo\u200bsed.\n\nNobody\u0007 knows why.',
    language: 'en',
  })
  expect(countUnseen(article)).toBe('2 zero-width spaces, 1 control character')
  expect(countUnseen(articleFromText({ text: 'All is seen.' }))).toBe('')
})
