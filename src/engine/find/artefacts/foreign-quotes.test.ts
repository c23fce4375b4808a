import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { foreignQuotes } from './foreign-quotes.ts'

test.each([
  ['en', '“It feeds all of the ⟦island. »⟧'],
  ['en', 'She called it ⟦«dull»⟧ and left.'],
  ['en', 'She called it ⟦„dull”⟧ and left.'],
  ['fr', 'Elle a dit ⟦„non”⟧ hier.'],
  ['de', 'Sie nannte es ⟦「alt⟧ und ging.'],
  ['zh', '他说⟦«⟧桥关了⟦»⟧。'],
  ['es', 'La alcaldesa dijo ⟦„no⟧ y se fue.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markAgain(foreignQuotes, language, marked)).toBe(marked)
})

test.each([
  ['en', 'She called it “dull” and "late".'],
  ['en', 'The paper 「東京の橋」 is read there.'],
  ['fr', 'Elle a dit « non » hier, “non” et encore.'],
  ['de', 'Sie nannte es „alt“, »alt« oder «alt».'],
  ['ru', 'Она сказала «нет».'],
  ['ja', '彼は「はい」と言った。'],
  ['es', 'Dijo «no» y “sí”.'],
  ['en', 'The sign reads «Мост закрыт» in both towns.'],
  ['it', 'Disse «no» e “forse”, poi "sì".'],
  ['sv', 'Hon sade ”nej” och »ja».'],
  ['zh', '他说“不”，又说「好」，书名是《桥》。'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markAgain(foreignQuotes, language, text)).toBe(text)
})
