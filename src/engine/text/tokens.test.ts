import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../testing/any-text.ts'
import { slice } from './span.ts'
import { tokenize } from './tokens.ts'
import { isWhite } from './white-space.ts'

function words(text: string, language = 'en'): string[] {
  return tokenize(text, { start: 0, end: text.length }, language).map((token) => slice(text, token))
}

// Left: the text; right: its tokens, between bars.
const tables: Readonly<Record<string, readonly (readonly [text: string, tokens: string])[]>> = {
  en: [
    ["Oakes's non-binding cease-fire", "Oakes's|non-binding|cease-fire"],
    ['Oakes’s and O’Hara', 'Oakes’s|and|O’Hara'],
    ['the U.S.-Ostmark talks', 'the|U.S.-Ostmark|talks'],
    ['left the U.S.', 'left|the|U.S.'],
    ['Jane Roe, Ph.D., e.g. at 5 p.m. Monday', 'Jane|Roe|,|Ph.D.|,|e.g.|at|5|p.m.|Monday'],
    ['Mr. Oakes and Maj. Gen. Roe', 'Mr.|Oakes|and|Maj.|Gen.|Roe'],
    ['John F. Oakes', 'John|F.|Oakes'],
    ['He said no.', 'He|said|no|.'],
    ['4,000 of 3.3 million, $3.3B, 40%', '4,000|of|3.3|million|,|$|3.3B|,|40|%'],
    ['10:30 on 2024-03-27, 1/2', '10:30|on|2024-03-27|,|1/2'],
    ['the 2nd F-16 in the ’90s', 'the|2nd|F-16|in|the|’90s'],
    ['an 18-year-old', 'an|18-year-old'],
    ['@relay_desk #ferry AT&T Q&A', '@relay_desk|#ferry|AT&T|Q&A'],
    [
      'see https://relay.example/a?b=1, or desk@relay.example.',
      'see|https://relay.example/a?b=1|,|or|desk@relay.example|.',
    ],
    ['on relay.com. Then', 'on|relay.com|.|Then'],
    ['“Why?” he asked... — and left--', '“|Why|?|”|he|asked|...|—|and|left|--'],
    ['(I-Vt.) said', '(|I-Vt.|)|said'],
    ['👨‍👩‍👧 and 🇩🇪🇫🇷 👍🏽', '👨‍👩‍👧|and|🇩🇪|🇫🇷|👍🏽'],
    ['a\u00a0b\u200bc', 'a|b|c'],
  ],
  de: [
    ['Der 40-jähriger Kapitän kam am 3. Mai.', 'Der|40-jähriger|Kapitän|kam|am|3|.|Mai|.'],
    ['Dr. Brandt, z. B. 4.000 Leser*innen', 'Dr.|Brandt|,|z.|B.|4.000|Leser*innen'],
    ['„Nein“, sagte sie.', '„|Nein|“|,|sagte|sie|.'],
    ['4’000 Franken', '4’000|Franken'],
  ],
  fr: [
    ["L'homme qu’il a vu aujourd'hui", "L'|homme|qu’|il|a|vu|aujourd'hui"],
    ['« Non », dit M. Roux à 4\u202f000 élus', '«|Non|»|,|dit|M.|Roux|à|4\u202f000|élus'],
  ],
  it: [["Dell'isola e un’altra città", "Dell'|isola|e|un’|altra|città"]],
  es: [['¿Qué dijo EE. UU.? El Sr. Roca calló.', '¿|Qué|dijo|EE.|UU.|?|El|Sr.|Roca|calló|.']],
  ru: [['«Паром ушёл», — сказал г-н Орлов.', '«|Паром|ушёл|»|,|—|сказал|г-н|Орлов|.']],
  tr: [["İstanbul'da 3 gün.", "İstanbul'da|3|gün|."]],
  ar: [['قال الوزير: «لا»، ثم غادر؟', 'قال|الوزير|:|«|لا|»|،|ثم|غادر|؟']],
  he: [['צה"ל אמר: "לא".', 'צה"ל|אמר|:|"|לא|"|.']],
  hi: [['नौका सोमवार को रुकी। ठीक?', 'नौका|सोमवार|को|रुकी|।|ठीक|?']],
  ko: [['배는 월요일에 멈췄다.', '배는|월요일에|멈췄다|.']],
}

describe.each(Object.entries(tables))('%s', (language, rows) => {
  test.each(rows)('%s', (text, tokens) => {
    expect(words(text, language).join('|')).toBe(tokens)
  })
})

// Which words a dictionary finds differs from browser to browser; that it finds some, and keeps marks apart, does not.
test.each([
  ['th', 'เรือข้ามฟากหยุดเดินเมื่อวันจันทร์'],
  ['zh', '渡轮星期一停航，船长说。'],
  ['ja', 'フェリーは月曜日に止まった。'],
])('cuts text without spaces into words: %s', (language, text) => {
  const found = words(text, language)
  expect(found.length).toBeGreaterThan(4)
  expect(found.join('')).toBe(text)
  expect(found.filter((word) => /\p{P}/u.test(word) && word.length > 1)).toEqual([])
})

test('knows words, numbers, punctuation and symbols', () => {
  const text = 'Roe paid $ 4,000, 3.3B and 🙂 for 40-odd AT&T.'
  const kinds = tokenize(text, { start: 0, end: text.length }, 'en').map(({ kind }) => kind.slice(0, 1))
  expect(kinds.join('')).toBe('wwsnpnwswwwp')
})

test('cuts only what the span holds', () => {
  const text = 'One. Two words. Three.'
  expect(tokenize(text, { start: 5, end: 15 }, 'en').map((token) => slice(text, token))).toEqual(['Two', 'words', '.'])
})

test('lets only white space lie between tokens', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('en', 'fr', 'ja', 'und', ''), (text, language) => {
      const tokens = tokenize(text, { start: 0, end: text.length }, language)
      let at = 0
      for (const { start, end } of tokens) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(isAllWhite(text.slice(at, start))).toBe(true)
        at = end
      }
      expect(isAllWhite(text.slice(at))).toBe(true)
    }),
  )
})

test('never cuts a character that a reader sees as one', () => {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
  fc.assert(
    fc.property(anyText, fc.constantFrom('en', 'it'), (text, language) => {
      const borders = new Set([...graphemes.segment(text)].map(({ index }) => index)).add(text.length)
      for (const { start, end } of tokenize(text, { start: 0, end: text.length }, language)) {
        expect(borders).toContain(start)
        expect(borders).toContain(end)
      }
    }),
    // A sign put before a number, with a line break instead of one; a stop with a mark of its own.
    {
      examples: [
        ['\u0600\r\n', 'en'],
        ['aU.S.\u20e3', 'en'],
      ],
    },
  )
})

test('takes time in proportion to the text, whatever it is made of', () => {
  // Each would take minutes if one shape searched to the end of the text from every place.
  for (const unit of [
    'a.',
    'a-',
    "a'",
    'a@',
    'www.',
    'http://',
    '#1',
    '1,',
    '....',
    '\u0301',
    '👍\u200d',
    'a%',
    '9 ',
    'ab',
  ])
    expect(words(unit.repeat(20_000)).length).toBeGreaterThan(0)
})

function isAllWhite(text: string): boolean {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).every(isWhite)
}
