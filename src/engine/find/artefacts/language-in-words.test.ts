import { expect, test } from 'vitest'
import { articleFromText } from '../../article.ts'
import { markAgain } from '../../testing/mark-places.ts'
import { segment } from '../../text/segment.ts'
import { languageInWords } from './language-in-words.ts'
import { untranslated } from './untranslated.ts'

const english = `The ferry to Lindow did not leave on Monday, and nobody on the quay knew when it would sail again. The council said that it had
asked for a new engine in March, but that the yard in Harwell was still waiting for the parts. A woman who had come with her two goats said she
would walk. The captain was seen on the bridge with a book, and he did not look up when the crowd began to sing about him.`
const german = `Die Fähre nach Lindow fuhr am Montag nicht ab, und niemand am Kai wusste, wann sie wieder ablegt. Der Rat sagte, er habe im März
einen neuen Motor bestellt, aber die Werft in Harwell warte noch immer auf die Teile. Eine Frau, die mit ihren zwei Ziegen gekommen war, sagte,
sie werde zu Fuß gehen. Der Kapitän saß mit einem Buch auf der Brücke, und er sah nicht auf, als die Leute ein Lied über ihn sangen.`
const danish = `Færgen til Lindow sejlede ikke i mandags, og ingen på kajen vidste, hvornår den ville sejle igen. Rådet sagde, at det havde bestilt
en ny motor i marts, men at værftet i Harwell stadig ventede på delene. En kvinde, der var kommet med sine to geder, sagde, at hun ville gå. Kaptajnen
sad på broen med en bog, og han så ikke op, da folk begyndte at synge om ham.`

function told(text: string, language: string): string {
  return languageInWords(segment(articleFromText({ text: text.replaceAll('\n', ' '), language })))
}

test.each([
  ['en', english, 'en'],
  ['de-AT', german, 'de'],
  ['de', english, 'en'],
  ['en-US', german, 'de'],
  ['fr', english, 'en'],
])('a page of %s', (said, text, expected) => {
  expect(told(text, said)).toBe(expected)
})

test.each([
  ['da', danish, 'da'],
  ['nb', danish, 'nb'],
  ['de', 'The ferry did not leave on Monday.', 'de'],
  ['en', 'Lindow Harwell Brask Tarrow Velmouth Serrin Morozhin. '.repeat(12), 'en'],
  ['gd', english, 'gd'],
])('is believed where words do not say otherwise: %s', (said, text, expected) => {
  expect(told(text, said)).toBe(expected)
})

test('an article with the tag of another language is not untranslated, but what was left in that one is', () => {
  const rest = english.replaceAll('\n', ' ')
  const marked = `${rest} ⟦Niemand wusste, wie lange das noch so bleibt und wer sie bezahlt.⟧`
  expect(markAgain(untranslated, 'de', rest)).toBe(rest)
  expect(markAgain(untranslated, 'de', marked)).toBe(marked)
})
