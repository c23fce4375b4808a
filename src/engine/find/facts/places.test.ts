import { expect, test } from 'vitest'
import { compareFacts, markFacts } from '../../testing/mark-facts.ts'

test.each([
  ['en', 'The ⟦U.S.⟧, ⟦Russia⟧’s envoy, ⟦US⟧-led talks and the ⟦United States⟧.'],
  ['en', '⟦Britain⟧ and ⟦New Zealand⟧ backed the ⟦Norwegian⟧ plan.'],
  ['de', 'Die ⟦USA⟧, ⟦Russland⟧ und die ⟦amerikanische⟧ Regierung; ⟦Großbritannien⟧ schwieg.'],
  ['fr', 'Les ⟦États-Unis⟧, la ⟦Grande-Bretagne⟧ et l’armée ⟦russe⟧.'],
  ['es', 'El ⟦Reino Unido⟧, los ⟦Estados Unidos⟧ y el ejército ⟦ruso⟧.'],
  ['ru', '⟦США⟧, ⟦Россия⟧ и ⟦российский⟧ флот.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markFacts('place', language, marked)).toBe(marked)
})

test.each([
  ['en', 'Let us polish the china and eat turkey, the mayor told us.'],
  ['en', 'The U.N. and the EU met in Lindow, said the states united.'],
  ['de', 'Die vereinigten Chöre sangen; uns blieb die Union.'],
  ['fr', 'Les états unis par le fleuve, et une manche de pull.'],
  ['es', 'Los estados unidos por el río, dijo la unión.'],
  ['ru', 'Он сказал, что рф пишут большими буквами.'],
  ['ja', '市長は橋を開いた。'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markFacts('place', language, text)).toBe(text)
})

test.each([
  ['en', 'the U.S.', 'the United States', 'same'],
  ['en', 'Burma', 'Myanmar', 'same'],
  ['en', 'Norway', 'the Norwegian plan', 'same'],
  ['de', 'die USA', 'die Vereinigten Staaten', 'same'],
  ['fr', 'la Russie', 'l’armée russe', 'same'],
  ['es', 'Gran Bretaña', 'el Reino Unido', 'same'],
  ['en', 'Iran', 'Iraq', 'conflict'],
  ['de', 'Russland', 'Frankreich', 'conflict'],
  ['fr', 'les États-Unis', 'l’Allemagne', 'conflict'],
  ['ru', 'США', 'Россия', 'conflict'],
] as const)('compares, in %s: %s and %s are %s', (language, a, b, verdict) => {
  expect(compareFacts(language, a, b)).toBe(verdict)
  expect(compareFacts(language, b, a)).toBe(verdict)
})

test.each([
  ['a country and another’s adjective', 'en', 'Norway', 'Swedish'],
  ['a country and another’s adjective', 'de', 'Russland', 'britische'],
  ['a country and another’s adjective', 'fr', 'la Russie', 'américain'],
])('does not judge %s, in %s: %s and %s', (_, language, a, b) => {
  expect(compareFacts(language, a, b)).toBe('unclear')
  expect(compareFacts(language, b, a)).toBe('unclear')
})
