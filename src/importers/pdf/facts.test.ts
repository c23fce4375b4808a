import { expect, test } from 'vitest'
import { plausibleAuthor, plausibleDate, plausibleLanguage, plausibleTitle } from './facts.ts'
import type { PdfInfo } from './items.ts'

const NOTHING: PdfInfo = { title: null, author: null, language: null, producer: null, created: null }

test.each([
  ['Vote on ferry fee is delayed', true],
  ['フェリー料金', true],
  ['Microsoft Word - ferry-final2.doc', false],
  ['ferry_fee_2', false],
  ['Untitled document', false],
  ['about:blank', false],
  ['page one.indd', false],
  ['—', false],
])('%s is a title: %s', (title, isTitle) => {
  expect(plausibleTitle({ ...NOTHING, title })).toBe(isTitle ? title : null)
})

test.each([
  ['Ines Falk', true],
  ['Orla van der Brandt', true],
  ['iFalk', false],
  ['Administrator', false],
  ['desk@quay.example', false],
])('%s is an author: %s', (author, isAuthor) => {
  expect(plausibleAuthor({ ...NOTHING, author })).toBe(isAuthor ? author : null)
})

test('the day a file was made is the article’s, unless the text shows a year or the file was printed from something older', () => {
  const made = { ...NOTHING, created: '2026-03-11', producer: 'Paper Setter 3' }
  expect(plausibleDate(made, 'Vote on ferry fee is delayed')).toBe('2026-03-11')
  expect(plausibleDate(made, 'Lindholm, 9 March 2026')).toBe(null)
  expect(plausibleDate({ ...made, producer: 'Skia/PDF m156' }, 'Vote')).toBe(null)
})

test('a declared language counts where the text does not tell its own', () => {
  expect(plausibleLanguage({ ...NOTHING, language: 'nb-NO' }, 'Lindholm')).toBe('nb-NO')
  expect(plausibleLanguage({ ...NOTHING, language: 'not one' }, 'Lindholm')).toBe(null)
  expect(
    plausibleLanguage({ ...NOTHING, language: 'en-US' }, 'Der Rat hat die Abstimmung über die Gebühr verschoben.'),
  ).toBe(null)
})
