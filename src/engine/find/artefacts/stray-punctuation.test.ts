import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { strayPunctuation } from './stray-punctuation.ts'

test.each([
  ['en', 'The bridg⟦e ,⟧ she said, is closed.'],
  ['en', 'The bridge is closed⟦..⟧ It opens in May.'],
  ['en', '“The bridge is closed⟦. ”⟧'],
  ['en', 'Why is it close⟦d ?⟧ Nobody knows.'],
  ['de', 'Die Brücke ist gesperr⟦t ,⟧ sagte sie.'],
  ['fr', 'Le pont est ferm⟦é ,⟧ dit-elle.'],
  ['es', 'El puente está cerrado⟦,,⟧ dijo.'],
  ['sv', 'Bron är stängd⟦..⟧ Färjan går.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markAgain(strayPunctuation, language, marked)).toBe(marked)
})

test.each([
  ['en', 'They waited ... and left. . . . Then it rained.'],
  ['en', 'Tidewater Inc., a builder, uses .net and pays $5.'],
  ['fr', 'Pourquoi ? Il a dit : « non » ; elle est partie !'],
  ['de', 'Sie nannte es „alt“ und ging.'],
  ['zh', '桥关了 ，她说 。'],
  ['th', 'เขาพูดว่า , ไม่'],
  ['hi', 'पुल बंद है ।'],
  ['en', 'Yahoo! is closed. See p. 3 … and “so on.” The „Brücke“ hall stands.'],
  ['es', '¿Qué? ¡No! Dijo “no”... ¡¿Cómo?!'],
  ['ru', 'Он сказал: «Нет!..» — и ушёл. Что?.. Да.'],
  ['el', 'Γιατί; Ναι· όχι.'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markAgain(strayPunctuation, language, text)).toBe(text)
})
