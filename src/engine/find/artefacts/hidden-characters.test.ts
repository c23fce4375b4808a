import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { hiddenCharacters } from './hidden-characters.ts'

test.each([
  ['en', 'The ⟦bri\u200bdge⟧ is closed.'],
  ['en', 'The ⟦\u202eegdirb⟧ is closed.'],
  ['de', 'Die ⟦Brü\u00ad\u00adcke⟧ ist gesperrt.'],
  ['fr', 'Le ⟦po\u2060nt⟧ est fermé.'],
  ['en', 'The ⟦bri\u200ddge⟧ is closed.'],
  ['en', 'The ⟦\u2066bridge\u2069⟧ is closed.'],
  ['ru', 'Мост ⟦зак\u200bрыт⟧ до весны.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markAgain(hiddenCharacters, language, marked)).toBe(marked)
})

test.each([
  ['fa', 'پل بسته می\u200cشود.'],
  ['hi', 'क्\u200dष और क्\u200cष'],
  ['en', 'The family 👩\u200d👩\u200d👧 waved.'],
  ['he', 'הגשר\u200f סגור \u2067(3)\u2069.'],
  ['ar', 'الجسر\u200f مغلق \u202a(A)\u202c.'],
  ['th', 'สะพาน\u200bปิด'],
  ['de', 'Die Brü\u00adcke ist ge\u00adsperrt.'],
  ['en', 'Ten\u00a0crowns.'],
  ['bn', 'র\u200d্যাব আজ সেতু বন্ধ করে।'],
  ['km', 'ស្ពាន\u200bត្រូវ\u200bបាន\u200bបិទ។'],
  ['fr', 'Dix\u202fcouronnes\u00a0; « non\u00a0».'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markAgain(hiddenCharacters, language, text)).toBe(text)
})
