import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { lookAlikeLetters } from './look-alike-letters.ts'

test.each([
  ['en', 'The ⟦bridgе⟧ is closed.'],
  ['en', 'She saw ⟦а⟧ bridge, the ⟦Сrown⟧ Hotel.'],
  ['de', 'Die ⟦Brüсke⟧ ist gesperrt.'],
  ['ru', '⟦Moст⟧ закрыт.'],
  ['tr', 'Köprü ⟦kapаlı⟧ kaldı.'],
  ['fr', 'Le ⟦pоnt⟧ est fermé.'],
  ['uk', '⟦Mіст⟧ закрито.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markAgain(lookAlikeLetters, language, marked)).toBe(marked)
})

test.each([
  ['en', 'The bridge (мост) is closed; Оса is Russian for wasp.'],
  ['en', 'TNFα and 5 μm, α-helix.'],
  ['ru', 'SMSки и IT-специалист, iPhone’ом.'],
  ['sr', 'Мост је затворен, a most je zatvoren.'],
  ['el', 'Η γέφυρα της IBM έκλεισε.'],
  ['ru', 'VPN-сервис, COVID-19, витамин C и танк T-34.'],
  ['en', 'The МиГ flew over Σαλμη and the Ω sign.'],
  ['de', 'Der Film „Мост“ läuft, und die Ω-Uhr geht.'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markAgain(lookAlikeLetters, language, text)).toBe(text)
})
