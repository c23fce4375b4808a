import { expect, test } from 'vitest'
import { compareFacts, markFacts } from '../../testing/mark-facts.ts'

test.each([
  ['en', 'Turnout rose to ⟦64%⟧, or ⟦about sixty-four per cent⟧, by ⟦2 percentage points⟧.'],
  ['de', 'Die Beteiligung stieg auf ⟦rund 64 Prozent⟧, um ⟦zwei Prozentpunkte⟧.'],
  ['fr', 'La participation monte à ⟦64 %⟧, soit ⟦plus de 64 pour cent⟧.'],
  ['es', 'La participación subió al ⟦64 por ciento⟧, un ⟦3,5 %⟧ más.'],
  ['ru', 'Явка составила ⟦64 процента⟧, на ⟦3,5 %⟧ больше.'],
  ['ar', 'ارتفعت النسبة إلى ⟦٦٤٪⟧ .'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markFacts('percent', language, marked)).toBe(marked)
})

test.each([
  ['en', 'Per cent is two words, and the one percent did not vote at 5 of 12 stations.'],
  ['en', 'Lindow won by two points, and the point of 12 is lost.'],
  ['de', 'Das eine Prozent schwieg, hundertprozentig sicher, in 12 von 40 Orten.'],
  ['fr', 'Un point de vue de 12 personnes: deux points à Lindow.'],
  ['es', 'El tanto por ciento es alto en 12 de 40 barrios, con dos puntos de ventaja.'],
  ['ru', 'Процент высок в 12 из 40 домов.'],
  ['ja', '12人が投票した。'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markFacts('percent', language, text)).toBe(text)
})

test.each([
  ['en', '64%', 'sixty-four percent', 'same'],
  ['en', '2 percentage points', 'two percentage points', 'same'],
  ['de', '64 %', '64 Prozent', 'same'],
  ['fr', '3,5 %', '3,5 pour cent', 'same'],
  ['es', '64 %', '64 por ciento', 'same'],
  ['ru', '64 %', '64 процента', 'same'],
  ['en', '64 percent', '46 percent', 'conflict'],
  ['de', '3,5 Prozent', '5,3 Prozent', 'conflict'],
  ['fr', '64 %', '46 %', 'conflict'],
  ['es', '64 por ciento', '46 por ciento', 'conflict'],
  ['ru', '64 процента', '46 процентов', 'conflict'],
] as const)('compares, in %s: %s and %s are %s', (language, a, b, verdict) => {
  expect(compareFacts(language, a, b)).toBe(verdict)
  expect(compareFacts(language, b, a)).toBe(verdict)
})

test.each([
  ['a share and points', 'en', '2 percent', '2 percentage points'],
  ['a share and points', 'de', '2 Prozent', '2 Prozentpunkte'],
  ['a share and a bare figure', 'fr', '64 %', '64 personnes'],
  ['a bound that holds', 'es', 'más del 64 %', 'más de 60 %'],
  ['a bound that holds', 'en', 'more than 60 percent', '64 percent'],
  ['rounding', 'ru', '64 %', '63,7 %'],
])('does not judge %s, in %s: %s and %s', (_, language, a, b) => {
  expect(compareFacts(language, a, b)).not.toBe('conflict')
  expect(compareFacts(language, a, b)).not.toBe('same')
})
