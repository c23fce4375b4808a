import { i18n } from '@lingui/core'
import { afterEach, expect, test } from 'vitest'
import { inEnglish, told } from '../engine/told.ts'
import { speak } from '../locales/locales.ts'
import { tell, withWords } from './told.ts'

const credit = told('One article credits “{name}”; the other does not.', { name: 'Meridian {Wire}' })
const nested = told('A sign, in {count} places: {sign}', { count: 1200, sign: credit })

afterEach(() => speak('en'))

test('what is told says its English words, whatever stands in its gaps', () => {
  expect(inEnglish(credit)).toBe('One article credits “Meridian {Wire}”; the other does not.')
  expect(inEnglish(nested)).toBe('A sign, in 1200 places: One article credits “Meridian {Wire}”; the other does not.')
  expect(inEnglish(told('No gap {here}.'))).toBe('No gap {here}.')
})

test('it is said in English where no catalogue has it, and else in the reader’s language, sentence within sentence', () => {
  expect(tell(nested)).toBe('A sign, in 1,200 places: One article credits “Meridian {Wire}”; the other does not.')
  i18n.loadAndActivate({
    locale: 'de',
    messages: {
      [credit.id]: ['Nur ein Artikel nennt „', ['name'], '“.'],
      [nested.id]: ['Ein Zeichen an ', ['count'], ' Stellen: ', ['sign']],
    },
  })
  expect(tell(nested)).toBe('Ein Zeichen an 1.200 Stellen: Nur ein Artikel nennt „Meridian {Wire}“.')
})

test('only words in gaps are changed, at any depth', () => {
  const changed = withWords(nested, (words) => words.toUpperCase())
  expect(inEnglish(changed)).toBe('A sign, in 1200 places: One article credits “MERIDIAN {WIRE}”; the other does not.')
  expect(withWords(told('A sign.'), () => 'x')).toEqual(told('A sign.'))
})
