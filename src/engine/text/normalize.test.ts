import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '../testing/any-text.ts'
import { normalize } from './normalize.ts'

test.each([
  ['case', 'LINDHOLM', 'lindholm'],
  ['capital dotted i', 'İstanbul', 'istanbul'],
  ['final sigma', 'ΛΟΓΟΣ', 'λόγος'.normalize('NFD').replace(/\u0301/gu, '')],
  ['composition', 'Cafe\u0301', 'café'],
  ['quotation marks', '“', '"'],
  ['quotation marks of other countries', '«', '„'],
  ['apostrophes', 'Roe’s', "Roe's"],
  ['two apostrophes', "''", '”'],
  ['dashes', '—', '--'],
  ['hyphens', 'cease‑fire', 'cease-fire'],
  ['dots', '…', '...'],
  ['soft hyphen', 'cease\u00adfire', 'ceasefire'],
  ['zero width', '\u200fقال\u200e', 'قال'],
  ['tatweel', 'قـــال', 'قال'],
  ['ligatures', 'ﬁre', 'fire'],
  ['full width', 'ＡＢＣ１', 'abc1'],
])('%s makes no difference', (_, one, other) => {
  expect(normalize(one)).toBe(normalize(other))
})

test.each([
  ['hyphen and none', 'cease-fire', 'ceasefire'],
  ['stops and none', 'U.S.', 'US'],
  ['accent and none', 'résumé', 'resume'],
  ['sharp s', 'Maße', 'Masse'],
  ['a dash and an apostrophe', '–', '’'],
  ['figures', '4,000', '4.000'],
])('%s make one', (_, one, other) => {
  expect(normalize(one)).not.toBe(normalize(other))
})

test('is never empty, and normal of itself', () => {
  fc.assert(
    fc.property(anyText, (slice) => {
      expect(normalize(slice) === '').toBe(slice === '')
    }),
  )
  for (const slice of ['Roe’s', '—', 'İ', '…', 'ＡＢＣ', "''"])
    expect(normalize(normalize(slice))).toBe(normalize(slice))
})
