import { expect, test } from 'vitest'
import { normalize } from './normalize.ts'
import { respellingFor } from './word-forms.ts'

const formOf = (language: string, written: string): string => {
  const norm = normalize(written)
  return respellingFor(language)?.(norm, written) ?? norm
}

test.each([
  ['ar', 'قالَ', 'قال'],
  ['ar', '٢٤٥', '245'],
  ['fa', '۱٬۲۴۵', '1,245'],
  ['hi', '२०', '20'],
  ['he', 'הַמְשׁוֹרֵר', 'המשורר'],
  ['ru', 'Самолёт', 'самолет'],
  ['tr', 'IŞIKLAR', 'ışıklar'],
  ['tr', 'SARNIÇOVA’DA', "Sarnıçova'da"],
])('in %s, %s is %s', (language, x, y) => {
  expect(formOf(language, x)).toBe(formOf(language, y))
})

test.each([
  ['he', 'שלום', 'שלומי'],
  ['tr', 'kır', 'kir'],
  ['uk', 'мёд', 'мед'],
  ['en', 'café', 'cafe'],
])('in %s, %s is not %s', (language, x, y) => {
  expect(formOf(language, x)).not.toBe(formOf(language, y))
})
