import { expect, test } from 'vitest'
import { markAgain } from '../../testing/mark-places.ts'
import { mixedQuotes } from './mixed-quotes.ts'

const straight = "It's old, it's low, it isn't safe, it's closed, and that's that, isn't it, the mayor's aide said."
const curly = straight.replaceAll("'", '’')

test.each([
  ['en', `${straight} She ⟦didn’t⟧ stay.`],
  ['en', `${curly} She ⟦didn't⟧ stay.`],
  ['en', `${straight} The ⟦workers’⟧ boat left.`],
  ['fr', "L'eau, l'air, d'or, l'an, d'ici, l'âge, d'eux. Elle ⟦n’est⟧ pas là."],
  ['it', "L'acqua, l'aria, d'oro, l'anno, l'età, l'uva, l'ora. ⟦L’isola⟧ è chiusa."],
  ['de', '"Ja", "nein", "gut", "alt", "neu", "da", sagte sie. Und ⟦“dort⟧ stand er.'],
])('finds, in %s: %s', (language, marked) => {
  expect(marked).toContain('⟦')
  expect(markAgain(mixedQuotes, language, marked)).toBe(marked)
})

test.each([
  ['en', straight],
  ['en', curly],
  ['en', `${curly} The beam is 6'2" long.`],
  ['en', "It's old but it’s closed."],
  ['en', `The ferry's last day\n\n${curly} ${curly}`],
  ['fr', 'L’eau, l’air, d’or, l’an, d’ici, l’âge.'],
  ['de', '„Ja“, „nein“, „gut“, sagte sie.'],
  ['en', `${curly} Rock 'n' roll of the '90s, 'tis said, was loud.`],
  ['sv', 'Hon sade ”nej”, ”ja”, ”kanske”, ”aldrig”, ”ofta” och gick.'],
  ['he', 'הוא אמר "כן", "לא", "אולי", "מחר", "היום" ויצא מצה״ל.'],
])('leaves alone, in %s: %s', (language, text) => {
  expect(markAgain(mixedQuotes, language, text)).toBe(text)
})
