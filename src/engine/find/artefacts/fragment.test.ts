import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { fragment } from './fragment.ts'

test.each([
  ['en', 'The bridge is closed. ⟦According to the mayor.⟧ It opens in May.'],
  ['en', 'They waited in front ⟦of the.⟧ Then they left.'],
  ['de', 'Sie sah den ⟦Hafen und.⟧ Dann ging sie.'],
  ['fr', 'Le pont est fermé. ⟦Selon le maire.⟧ Il rouvre en mai.'],
  ['es', 'El puente está cerrado. ⟦Según el alcalde.⟧ Abre en mayo.'],
  ['es', 'Vieron el muelle y la casa ⟦de los.⟧ Luego se fueron.'],
  ['pl', 'Statek wrócił ⟦wczoraj do.⟧ Nikt nie czekał.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markAgain(fragment, language, marked)).toBe(marked)
})

test.each([
  ['en', 'According to the mayor, the bridge is closed.'],
  ['en', 'According to the mayor the bridge was closed on Monday for good.'],
  ['en', 'The bridge is closed. Silence. Nothing moved.'],
  ['en', 'What is it made of. What is it for.'],
  ['en', 'The town lies between river and sea.'],
  ['de', 'So der Minister. Laut Gericht. Das sagte er und die.'],
  ['fr', 'Il le dit. Elle les voit.'],
  ['es', 'Según el alcalde, el puente está cerrado.'],
  ['en', 'He wrote “the” and “and.” Then he stopped.'],
  ['de', 'Eine Fähre? Die Stadt hat eine. Einen Hafen? Sie baut einen.'],
  ['nl', 'De brug is dicht. Wij wisten het. Elke stad heeft er een.'],
  ['pl', 'Most stoi od czasów Jana Z. Zbudowano go w XIX w.'],
  ['ru', 'Мост построили в XIX в.'],
  ['fr', 'Le pont est sûr selon le maire. Selon lui, il rouvre.'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markAgain(fragment, language, text)).toBe(text)
})
