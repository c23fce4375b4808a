import { expect, test } from 'vitest'
import { compareFacts, markFacts } from '../../testing/mark-facts.ts'

test.each([
  ['en', 'It paid ⟦$3.3B⟧, ⟦€400m⟧ and ⟦ten crowns⟧, then ⟦more than US$4 million⟧.'],
  ['en', 'The ferry cost ⟦5 million won⟧ and ⟦£2.50⟧ a head.'],
  ['de', 'Die Stadt zahlte ⟦rund 3,3 Mrd. Euro⟧, ⟦12 €⟧ und ⟦eine Million Pfund⟧.'],
  ['fr', 'La ville a payé ⟦3,5 millions d’euros⟧, puis ⟦2,50 euros⟧.'],
  ['es', 'La ciudad pagó ⟦casi 3.300 millones de euros⟧ y ⟦5 millones de pesos⟧.'],
  ['ru', 'Город заплатил ⟦3,3 млрд рублей⟧, ⟦100 руб.⟧ и ⟦5 тысяч евро⟧.'],
  ['tr', 'Kent ⟦₺200⟧ ve ⟦3,5 milyon euro⟧ ödedi.'],
  ['ja', '市は⟦¥3,000⟧を払った。'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markFacts('money', language, marked)).toBe(marked)
})

test.each([
  ['en', 'Lindow won 5 games, and he pounds 12 nails a day.'],
  ['en', 'A 10-pound fish lay there; the dollar fell by 3 percent; the $ sign is old.'],
  ['en', 'Route 66 and 400m hurdles; the crown of 1931 was sold.'],
  ['de', 'Der Euro fiel um 3 Prozent, und 12 Leute suchten einen Euro.'],
  ['fr', 'L’euro a perdu 3 %, et 12 personnes parlent du dollar.'],
  ['es', 'El euro cayó un 3 %; el peso de 12 barcos es alto.'],
  ['ru', 'Рубль упал на 3 процента, и 12 человек считают евро.'],
  ['ja', '12人が円を数えた。'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markFacts('money', language, text)).toBe(text)
})

test.each([
  ['en', '$3.3B', '$3.3 billion', 'same'],
  ['en', '€400m', '400 million euros', 'same'],
  ['en', '$5 million', 'US$5 million', 'same'],
  ['de', '3,3 Milliarden Euro', '3.300.000.000 Euro', 'same'],
  ['fr', '3,5 millions d’euros', '3 500 000 euros', 'same'],
  ['es', '3.300 millones de euros', '3.300.000.000 de euros', 'same'],
  ['ru', '5 млн рублей', '5 000 000 рублей', 'same'],
  ['en', '€2 million', '£2 million', 'conflict'],
  ['de', '12 Euro', '21 Euro', 'conflict'],
  ['fr', '12 euros', '21 euros', 'conflict'],
  ['es', '12 euros', '12 dólares', 'conflict'],
  ['ru', '46 рублей', '31 рубль', 'conflict'],
] as const)('compares, in %s: %s and %s are %s', (language, a, b, verdict) => {
  expect(compareFacts(language, a, b)).toBe(verdict)
  expect(compareFacts(language, b, a)).toBe(verdict)
})

test.each([
  ['rounding', 'en', '$3 million', '$2.97 million'],
  ['money changed into other money', 'en', '$5 million', '€4.6 million'],
  ['a bound that holds', 'fr', 'plus de 12 euros', '21 euros'],
  ['a sum and a share', 'de', '12 Euro', '12 Prozent'],
  ['a sum and a bare figure', 'es', '12 euros', '12 barcos'],
  ['a rough sum', 'ru', 'около 40 рублей', '45 рублей'],
])('does not judge %s, in %s: %s and %s', (_, language, a, b) => {
  expect(compareFacts(language, a, b)).toBe('unclear')
  expect(compareFacts(language, b, a)).toBe('unclear')
})
