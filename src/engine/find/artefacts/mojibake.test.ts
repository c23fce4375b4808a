import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { mojibake } from './mojibake.ts'

test.each([
  ['en', 'The ⟦bridgeâ€™s⟧ closed.'],
  ['en', 'They ⟦don&amp;#39;t⟧ know, and ⟦AT&amp;T⟧ pays.'],
  ['fr', 'Le ⟦cafÃ©⟧ est fermé.'],
  ['de', 'Die ⟦BrÃ¼cke⟧ ist gesperrt.'],
  ['ru', 'Она сказала: ⟦Ð¿Ñ€Ð¸⟧ и ушла.'],
  ['en', 'They ⟦don?t⟧ know ⟦��⟧ yet.'],
  ['es', 'El ⟦a\\u00f1o⟧ nuevo.'],
  ['de', 'Die ⟦StraÃŸe⟧ zum Hafen und der ⟦&Uuml;bergang⟧ sind zu.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markAgain(mojibake, language, marked)).toBe(marked)
})

test.each([
  ['pt', 'A SÃO e a Ângela vão à câmara; São Paulo.'],
  ['fr', 'L’âge d’or, Âge et pâte.'],
  ['en', 'AT&T and Tide & Sons, R&D; and more.'],
  ['en', 'Read https://example.org/?a=1&lt=2&amp;b=3 for more.'],
  ['en', 'Is it so? they asked. Why? the mayor said.'],
  ['ru', 'Рабочие Российской фирмы ушли.'],
  ['tr', 'Şehir çok güzel; İğdır’da.'],
  ['pt', 'Leu-se em «A MANHÃ» e na revista «MAÇÃ… E PERA».'],
  ['vi', 'XUÂN, TÂN và ÂU.'],
  ['ru', 'Партия «РР» и фильм «РС».'],
  ['en', 'Send Q&A; cards to R&D. Is it “so?” or “not”?'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markAgain(mojibake, language, text)).toBe(text)
})
