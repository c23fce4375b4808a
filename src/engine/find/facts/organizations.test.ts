import { expect, test } from 'vitest'
import { compareFacts, markFacts } from '../../testing/mark-facts.ts'

// Names that organizations end with are known in English alone; unions of countries in five languages.
test.each([
  ['en', 'The ⟦U.N. Security Council⟧ heard the ⟦Lindow City Council⟧ and ⟦Meridian Bank⟧.'],
  ['en', 'The ⟦prime minister’s office⟧ told ⟦The Lindow Times⟧ and the ⟦Daily Post⟧ so.'],
  ['en', 'The ⟦UN⟧, ⟦NATO⟧ and the ⟦European Union⟧ agreed.'],
  ['de', 'Die ⟦Vereinten Nationen⟧, die ⟦EU⟧ und die ⟦UN⟧ berieten.'],
  ['fr', 'L’⟦ONU⟧ et l’⟦Union européenne⟧ ont voté.'],
  ['es', 'La ⟦ONU⟧ y la ⟦Unión Europea⟧ votaron.'],
  ['ru', '⟦ООН⟧ и ⟦Организация Объединённых Наций⟧ — одно.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markFacts('organization', language, marked)).toBe(marked)
})

test.each([
  ['en', 'The council met in a bank by the bridge at party time.'],
  ['en', 'Times change; who are you, and what is un-American about it?'],
  ['en', 'The Bridge is old. Lindow and Peskar are towns. The Council of Lindow met.'],
  ['de', 'Die Union der Bürger und der Rat von Lindow tagten.'],
  ['fr', 'Une union des nations est unie, dit le conseil.'],
  ['es', 'La unión hace la fuerza, dijo el consejo de Lindow.'],
  ['ru', 'Союз и совет города ждут организация работы.'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markFacts('organization', language, text)).toBe(text)
})

test.each([
  ['en', 'the UN Security Council', 'the United Nations Security Council', 'same'],
  ['en', 'the UN Security Council', 'the Security Council', 'same'],
  ['en', 'the U.N.', 'the United Nations', 'same'],
  ['en', 'the U.N. Security Council', 'the UN', 'same'],
  ['de', 'die EU', 'die Europäische Union', 'same'],
  ['fr', 'l’ONU', 'les Nations unies', 'same'],
  ['es', 'la UE', 'la Unión Europea', 'same'],
  ['ru', 'ООН', 'Организация Объединённых Наций', 'same'],
  ['en', 'the UN', 'NATO', 'conflict'],
  ['de', 'die EU', 'die UN', 'conflict'],
  ['fr', 'l’ONU', 'l’UE', 'conflict'],
] as const)('compares, in %s: %s and %s are %s', (language, a, b, verdict) => {
  expect(compareFacts(language, a, b)).toBe(verdict)
  expect(compareFacts(language, b, a)).toBe(verdict)
})

test.each([
  ['two councils', 'en', 'the Lindow City Council', 'the Peskar City Council'],
  ['two newspapers', 'en', 'the Daily Post', 'the Evening Post'],
  ['a bank and a court', 'en', 'Meridian Bank', 'the Supreme Court'],
])('does not judge %s, in %s: %s and %s', (_, language, a, b) => {
  expect(compareFacts(language, a, b)).toBe('unclear')
  expect(compareFacts(language, b, a)).toBe('unclear')
})
