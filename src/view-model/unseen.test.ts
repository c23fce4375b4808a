import { expect, test } from 'vitest'
import { articleFromText } from '../engine/article.ts'
import { countUnseen, drawUnseen, findUnseenIn } from './unseen.ts'

/** Signs in brackets where unseen characters stand, of a text that is drawn in stretches of so many characters. */
function drawn(text: string, language: string, stretch = text.length): string {
  const article = articleFromText({ text, language })
  const unseen = findUnseenIn(article)
  let signs = ''
  for (let start = 0; start < text.length; start += stretch) {
    const end = Math.min(text.length, start + stretch)
    for (const { text: words, sign } of drawUnseen(article.text, { start, end }, unseen)) {
      signs += sign === null ? words : `[${sign}]`
    }
  }
  return signs
}

test.each([
  ['en', 'The bri\u200bdge is closed.', 'The bri[ZWSP]dge is closed.'],
  ['en', 'The \u202eegdirb\u0000', 'The [RLO]egdirb[U+0000]'],
  ['fa', 'پل بسته می\u200cشود.', 'پل بسته می\u200cشود.'],
  ['en', 'Plain.', 'Plain.'],
  ['en', '', ''],
])('unseen characters are drawn, but where they are at home (%s): %j', (language, text, expected) => {
  expect(drawn(text, language)).toBe(expected)
})

test('whether a character is at home is a matter of its paragraph, not of the stretch that is drawn', () => {
  expect(drawn('The bri\u200bdge is closed.', 'en', 8)).toBe('The bri[ZWSP]dge is closed.')
  expect(drawn('The bridge \u2067(גשר)\u2069 is closed.', 'en', 13)).toBe('The bridge \u2067(גשר)\u2069 is closed.')
})

test('the pieces together are the text', () => {
  const text = 'A\u200b\u200bb\u2060c\u00ad\u00add\u0007 stood there.'
  const pieces = drawUnseen(text, { start: 0, end: text.length }, findUnseenIn(articleFromText({ text })))
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces.filter(({ sign }) => sign !== null)).toHaveLength(4)
})

test('the unseen characters of an article are counted by name', () => {
  const article = articleFromText({
    text: 'The bri\u200bdge is clo\u200bsed.\n\nNobody\u0007 knows why.',
    language: 'en',
  })
  expect(countUnseen(article)).toBe('2 zero-width spaces, 1 control character')
  expect(countUnseen(articleFromText({ text: 'All is seen.' }))).toBe('')
})
