import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { segment } from './segment.ts'
import { inTwoLanguages } from './two-languages.ts'
import { buildVocabulary } from './vocabulary.ts'

const english = 'The ferry to Lindow did not leave on Monday. Nobody on the quay knew when it would sail again.'
const german = 'Die Fähre nach Lindow fuhr am Montag nicht ab. Niemand am Kai wusste, wann sie wieder ablegt.'
const russian = 'Паром в Линдов в понедельник не вышел. Никто на причале не знал, когда он снова отправится.'

function areTwo(a: string, b: string, language?: string): boolean {
  const [one, other] = [a, b].map((text) => segment(articleFromText({ text, language })))
  if (one === undefined || other === undefined) return false
  return inTwoLanguages(one, other, buildVocabulary(one, other))
}

test('two languages are told by their words, and two scripts whatever a page says of its language', () => {
  expect(areTwo(english, german)).toBe(true)
  expect(areTwo(english, russian)).toBe(true)
  expect(areTwo(english, russian, 'en')).toBe(true)
})

test('one language is one language, and so is what is said to be', () => {
  expect(areTwo(english, 'A barge sank. Its crew swam ashore and slept.')).toBe(false)
  expect(areTwo(english, german, 'en')).toBe(false)
  expect(areTwo(english, '2026 — 14:30')).toBe(false)
})
