import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mendLetters } from './mend-letters.ts'

const AT_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
/** The text's UTF-8, each byte shown as Windows-1252 shows it. */
const garble = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) =>
    byte >= 0x80 && byte < 0xa0 ? (AT_80[byte - 0x80] ?? '') : String.fromCharCode(byte),
  ).join('')

test.each([
  'Die Brücke über die Möve ist gesperrt; “nichts geht mehr”, sagt Jörn Süß.',
  'L’été a été très sec, dit la préfète.',
  'Паром не вышел в море. Капитан сказал, что ветер силён.',
  'العبّارة لم تغادر الميناء اليوم.',
  '渡船今天没有离开港口。',
])('letters that were read in the wrong encoding are mended: %s', (text) => {
  expect(garble(text)).not.toBe(text)
  expect(mendLetters(garble(text))).toBe(text)
})

test('a text that was stored wrongly twice is mended twice', () => {
  const text = 'L’été a été très sec.'
  expect(mendLetters(garble(garble(text)))).toBe(text)
})

test('UTF-8 that was read as Latin-1, with control characters for quotation marks, is mended', () => {
  const text = 'L’été a été “très” sec.'
  const read = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')
  expect(mendLetters(read)).toBe(text)
})

test('UTF-8 that was read as Windows-1251 is mended', () => {
  const text = 'Капитан сказал, что ветер силён.'
  const read = new TextDecoder('windows-1251').decode(new TextEncoder().encode(text))
  expect(mendLetters(read)).toBe(text)
})

test.each([
  'Die Brücke über die Möve ist gesperrt.',
  'Paris, “ville lumière”, brûle.',
  'Паром не вышел в море.',
  'It costs 3 €, or “less”.',
  'VOCÊ NÃO É SÓ ISSO: A AÇÃO FICA NO CORAÇÃO.',
  'The sign “Ã©” stands for é.',
  'Plain.',
  '',
])('a sound text is left alone: %s', (text) => {
  expect(mendLetters(text)).toBe(null)
})

test('whatever is mended gets shorter, and no string makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, isGarbled) => {
      const given = isGarbled ? garble(text) : text
      const mended = mendLetters(given)
      expect(mended === null || mended.length < given.length).toBe(true)
    }),
  )
})
