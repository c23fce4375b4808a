import { expect, test } from 'vitest'
import { formFinder } from './find-names.ts'
import { fold } from './fold.ts'
import { outletForms, personForms, type NameForm } from './name-forms.ts'

/** The text with brackets around what is found by one form or another. */
function mark(text: string, forms: readonly NameForm[]): string {
  const isFound = Array.from(text, () => false)
  for (const { start, end } of forms.flatMap((form) => formFinder(form)(text, fold(text))))
    isFound.fill(true, start, end)
  const edge = (k: number) => (isFound[k] && !isFound[k - 1] ? '[' : !isFound[k] && isFound[k - 1] ? ']' : '')
  return Array.from({ length: text.length + 1 }, (_, k) => edge(k) + text.charAt(k)).join('')
}

test.each([
  ['in any case', 'Kestrel Journal', 'The [Kestrel Journal], [KESTREL JOURNAL], [kestrel journal]'],
  ['with a possessive', 'Kestrel Journal', '[Kestrel Journal]’s man, the [Kestrel Journal]s'],
  ['across a line', 'Kestrel Journal', '[Kestrel\nJournal], [Kes-\ntrel Journal], [Kestrel\u00a0Journal]'],
  ['through markup', 'Kestrel Journal', '[Kestrel</em> <b>Journal], [Kestrel&nbsp;Journal], [Kestrel_*Journal]*'],
  ['with characters nobody sees', 'Kestrel Journal', '[Kes\u00adtrel\u200b Jour\u2060nal]'],
  ['run together', 'Kestrel Journal', '#[KestrelJournal], by[KestrelJournal]'],
  [
    'without its accents, and broken',
    'Écho Mérian',
    '[Écho Mérian], [Echo Merian], [E\u0301cho Mérian], [Ã‰cho MÃ©rian], [&Eacute;cho M&#233;rian]',
  ],
  ['in look-alike letters', 'Kestrel Journal', '[Kеstrel Jоurnal]'],
  ['by its initials', 'Isle of Skerrin Times', 'the [IST], [I.S.T]., it is, its'],
  ['by its last word', 'Skerrin Courier', '[The Courier] said, a [Courier] reporter, a courier, [Courier] staff'],
  ['not inside another name', 'Skerrin Courier', 'the Bay Courier Service, Jane Courier'],
  ['without the kind of outlet it is', 'Kestrel News', '[Kestrel] said, [Kestrel News]'],
  [
    'not as a word',
    'The Times',
    'In times like these, many times. Times have changed. [The Times] said; [the Times]’ man',
  ],
  ['not as part of a name', 'The Hill', 'On Kettle Hill and Hill Street [The Hill] was told. It is up the hill.'],
  ['not as an English word in capitals', 'AP', '[AP] and [A.P]. said an ape took a map, ap'],
  ['not as a German noun', 'Die Woche', '[Die Woche]? In der Woche, die Woche, „[Woche]“'],
  ['by its host', 'www.kestreljournal.example', 'On [KestrelJournal], or [kestreljournal], the [Kestrel Journal]’s'],
  ['by its host of several words', 'Baie-Ronde.example', 'On [Baie-Ronde], not in the baie ronde'],
])('an outlet is found %s', (_, outlet, marked) => {
  expect(mark(marked.replaceAll(/[[\]]/gu, ''), outletForms(outlet))).toBe(marked)
})

test.each([
  [
    'with or without a middle initial',
    'Dana R. Orrick',
    '[Dana R. Orrick], [Dana Orrick], [DANA ORRICK], Dana, Orrick',
  ],
  ['across a line', 'Dana Orrick', '[Dana\n Orrick]’s'],
  ['only by a full name', 'Orrick', 'Orrick'],
])('a person is found %s', (_, person, expected) => {
  expect(mark(expected.replaceAll(/[[\]]/gu, ''), personForms(person))).toBe(expected)
})
