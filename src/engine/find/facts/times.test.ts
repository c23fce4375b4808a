import { expect, test } from 'vitest'
import { compareFacts, markFacts } from '../../testing/mark-facts.ts'

test.each([
  ['en', 'The ferry leaves at ⟦5 p.m.⟧, ⟦5:30pm⟧, ⟦11:15 a.m.⟧, ⟦17:30⟧ and ⟦noon⟧.'],
  ['en', 'It was ⟦12 AM⟧ when the doors shut, at ⟦midnight⟧ sharp.'],
  ['de', 'Die Fähre fährt um ⟦17.30 Uhr⟧, um ⟦5 Uhr⟧ und um ⟦17:30⟧.'],
  ['fr', 'Le bac part à ⟦17h30⟧ et à ⟦09:15⟧.'],
  ['es', 'El barco sale a las ⟦17:30⟧ y a las ⟦5 p.m.⟧ del domingo.'],
  ['ru', 'Паром уходит в ⟦17:30⟧ и в ⟦09:00⟧.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markFacts('time', language, marked)).toBe(marked)
})

test.each([
  ['en', 'Lindow won by 3:2 after a race of 3:45, and I am 5 years old.'],
  ['en', 'It took 12 hours, 5 of them at sea, as at 10:75 in the psalm.'],
  ['de', 'Um 5 am Montag gewann Lindow 3:2 nach 24 Stunden und 17.30 Metern.'],
  ['fr', 'Lindow gagne 3:2 après 2 heures de route et 17 kilomètres.'],
  ['es', 'Lindow ganó 3:2 en 12 horas y 17 minutos.'],
  ['ru', 'Счёт 3:2, и 5 часов спустя ждут 12 человек.'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markFacts('time', language, text)).toBe(text)
})

test.each([
  ['en', '5 p.m.', '17:00', 'same'],
  ['en', '5 p.m.', '5:00 pm', 'same'],
  ['en', 'noon', '12 p.m.', 'same'],
  ['de', '17.30 Uhr', '17:30', 'same'],
  ['fr', '17h30', '17:30', 'same'],
  ['es', '5 p.m.', '17:00', 'same'],
  ['en', '5 p.m.', '6 p.m.', 'conflict'],
  ['en', '5 a.m.', '5 p.m.', 'conflict'],
  ['de', '17.30 Uhr', '18.30 Uhr', 'conflict'],
  ['fr', '17h30', '18h30', 'conflict'],
  ['ru', '17:30', '18:30', 'conflict'],
] as const)('compares, in %s: %s and %s are %s', (language, a, b, verdict) => {
  expect(compareFacts(language, a, b)).toBe(verdict)
  expect(compareFacts(language, b, a)).toBe(verdict)
})
