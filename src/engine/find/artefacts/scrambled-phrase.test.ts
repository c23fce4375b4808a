import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { scrambledPhrase } from './scrambled-phrase.ts'

// English alone: elsewhere an adjective may follow its noun.
test.each([
  [
    'The plan was a step ⟦officials opposed Canadians⟧ warned.',
    'The plan was a step Canadian officials had warned against.',
  ],
  ['She met the ⟦ministers Danish⟧ on Monday.', 'She met the Danish ministers on Monday.'],
  ['They sold a ⟦ship British⟧ to the port.', 'They sold a British ship to the port.'],
  ['He hired two ⟦pilots Brazilian⟧ for the ferry.', 'He hired two Brazilian pilots for the ferry.'],
  ['The port bought the ⟦cranes Japanese⟧ in spring.', 'The port bought the Japanese cranes in spring.'],
])('finds, in en: %s', (marked, other) => {
  expect(markAgain(scrambledPhrase, 'en', marked, other)).toBe(marked)
})

test.each([
  ['She met the Danish ministers on Monday.', 'She met the ministers of Danish origin on Monday.'],
  ['She met ministers from the Danish coast.', 'She met Danish ministers from the coast.'],
  ['The ministers are Danish and old.', 'The Danish ministers are old.'],
  ['The old red bridge was sold.', 'The red old bridge was sold.'],
  ['U.S. officials urged Americans to leave.', 'American officials urged them to leave.'],
  ['The ministers, Danish and Swedish, met.', 'The Danish ministers met.'],
])('leaves alone, in en: %s', (text, other) => {
  expect(markAgain(scrambledPhrase, 'en', text, other)).toBe(text)
})

test('leaves alone, in es: languages that put adjectives after nouns', () => {
  const text = 'Ella vio los barcos Canadian en el puerto.'
  expect(markAgain(scrambledPhrase, 'es', text, 'Ella vio los Canadian barcos en el puerto.')).toBe(text)
})
