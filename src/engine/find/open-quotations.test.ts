import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { anyText } from '../testing/any-text.ts'
import { segment } from '../text/segment.ts'
import { slice } from '../text/span.ts'
import { findBothQuotations, type ShownQuotation } from './open-quotations.ts'

function quotationsOf(textA: string, textB: string, language?: string): { a: ShownQuotation[]; b: ShownQuotation[] } {
  return findBothQuotations(
    segment(articleFromText({ text: textA, language })),
    segment(articleFromText({ text: textB, language })),
  )
}

/** The quotations of the first text; what only the other one shows to be one is in brackets. */
function show(textA: string, textB: string, language: string): string[] {
  return quotationsOf(textA, textB, language).a.map(({ span, isShown }) =>
    isShown ? `[${slice(textA, span)}]` : slice(textA, span),
  )
}

test.each([
  [
    'en',
    'its end, by the length of the other',
    'The mayor said: “The harbour stays open all winter! The ferry goes on. Nobody left the square.',
    '“The harbour stays open the whole winter, the ferry goes on,” the mayor said.',
    ['[The harbour stays open all winter! The ferry goes on.]'],
  ],
  [
    'en',
    'the next mark',
    'The mayor said, “The harbour stays open all winter! “We asked her about the ferry.',
    'The mayor said: “The harbour stays open this winter.” We asked her about the ferry.',
    ['[The harbour stays open all winter!]'],
  ],
  [
    'en',
    'the end of a quotation inside, which closes both',
    'The mayor said, "We do not need a "new harbour" and left the square.',
    'The mayor said: "We don’t need a ‘new harbour’." She left the square.',
    ['[We do not need a "new harbour]'],
  ],
  [
    'de',
    'its end, in German',
    'Die Bürgermeisterin sagte: „Der Hafen bleibt den Winter über offen. Niemand verließ den Platz.',
    '„Der Hafen bleibt den ganzen Winter offen“, sagte die Bürgermeisterin.',
    ['[Der Hafen bleibt den Winter über offen.]'],
  ],
  [
    'fr',
    'its end, in French',
    'La maire a dit : « Le port reste ouvert tout l’hiver. Personne n’a quitté la place.',
    '« Le port reste ouvert cet hiver », a dit la maire.',
    ['[Le port reste ouvert tout l’hiver.]'],
  ],
  [
    'en',
    'its end, though neither text closes it',
    '“The harbour stays open all winter.\n\nThe mayor left.',
    '“The harbour stays open the whole winter.\n\nShe left.',
    ['[The harbour stays open all winter.]'],
  ],
])('the other article shows where an open quotation ends (%s): %s', (language, _, a, b, expected) => {
  expect(show(a, b, language)).toEqual(expected)
})

test.each([
  [
    'the other quotes something else',
    'The mayor said: “The harbour stays open all winter. Nobody left the square.',
    'The mayor said: “Bread has become too dear for us.” Nobody left the square.',
    [],
  ],
  [
    'the other says it without marks',
    'The mayor said: “The harbour stays open all winter. Nobody left the square.',
    'The mayor said that the harbour stays open all winter. Nobody left the square.',
    [],
  ],
  [
    'it would have to be far longer',
    'The mayor said: “On Monday the board met in the old town hall of Lindow and spoke until midnight about the harbour of all winters.',
    'A “harbour of all winters” was promised.',
    [],
  ],
  [
    'a closing mark slipped behind a space in both',
    'We stay, "the harbour master of Lindow said on Monday. Nobody left.',
    'We go, "the harbour master of Lindow said on Monday. Nobody left.',
    [],
  ],
  [
    'what is quoted behind the mark is known by its own marks',
    'The “mayor said on Monday: “We will stay in the old harbour.” Nobody left.',
    '“We will stay in the old harbour,” the mayor said.',
    ['We will stay in the old harbour.'],
  ],
])('an opening mark is left alone where %s', (_, a, b, expected) => {
  expect(show(a, b, 'en')).toEqual(expected)
})

test('quotations of any two texts are in order, apart, and the same seen from the other side', () => {
  fc.assert(
    fc.property(anyText, anyText, (textA, textB) => {
      const { a, b } = quotationsOf(textA, textB)
      for (const found of [a, b]) {
        found.forEach(({ span }, k) => expect(span.start).toBeGreaterThanOrEqual(found[k - 1]?.span.end ?? 0))
      }
      expect(quotationsOf(textB, textA)).toEqual({ a: b, b: a })
    }),
  )
})

test('marks that open again and again take no more time than others', () => {
  const text = '"we stay in the harbour '.repeat(5_000)
  expect(quotationsOf(text, text).a.length).toBeGreaterThan(0)
})
