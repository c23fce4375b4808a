import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { compare } from '../compare.ts'
import { segment } from '../text/segment.ts'
import { slice, type Span } from '../text/span.ts'
import { findQuotationPairs } from './quotations.ts'

/** The findings about two articles, `altered We stay ~ we stay`. */
function pairsOf(textA: string, textB: string, language = 'en'): string[] {
  const [a, b] = [articleFromText({ text: textA, language }), articleFromText({ text: textB, language })]
  const words = (text: string, span: Span | null): string => (span === null ? '–' : slice(text, span))
  return findQuotationPairs(segment(a), segment(b), compare(a, b).changes).map(
    (found) => `${found.code.replace('quotation/', '')} ${words(textA, found.a)} ~ ${words(textB, found.b)}`,
  )
}

test.each([
  [
    'en',
    'Ada Brook told the board on Monday: “We have to keep this harbour open. Nobody in Lindow can live off the museum alone.” She left at noon.',
    'Ada Brook said to the board on Monday: “It is our duty that the harbour stays open. The museum by itself does not feed anybody in Lindow.” She left at noon.',
    [
      'altered We have to keep this harbour open. Nobody in Lindow can live off the museum alone. ~ It is our duty that the harbour stays open. The museum by itself does not feed anybody in Lindow.',
    ],
  ],
  [
    'de',
    'Ada Brook sagte dem Rat am Montag: „Wir müssen diesen Hafen offen halten. Niemand in Lindow kann allein vom Museum leben.“ Mittags ging sie.',
    'Ada Brook erklärte dem Rat am Montag: „Es ist unsere Pflicht, dass der Hafen offen bleibt. Das Museum ernährt für sich keinen in Lindow.“ Mittags ging sie.',
    [
      'altered Wir müssen diesen Hafen offen halten. Niemand in Lindow kann allein vom Museum leben. ~ Es ist unsere Pflicht, dass der Hafen offen bleibt. Das Museum ernährt für sich keinen in Lindow.',
    ],
  ],
])('a quotation that was retold throughout is told whole (%s)', (language, a, b, expected) => {
  expect(pairsOf(a, b, language)).toEqual(expected)
})

test.each([
  [
    'it was edited',
    'Ada Brook said: “We have to keep this old harbour open. Nobody in Lindow can live off the museum alone.”',
    'Ada Brook said: “We must keep this old harbour open. Nobody in Lindow could live off the museum alone.”',
    [
      'altered We have to keep this old harbour open. ~ We must keep this old harbour open.',
      'altered Nobody in Lindow can live off the museum alone. ~ Nobody in Lindow could live off the museum alone.',
    ],
  ],
  [
    'the other article has a part of it',
    'Ada Brook told the board on Monday: “We have to keep this harbour open. Nobody in Lindow can live off the museum alone.” She left at noon.',
    'Ada Brook said to the board on Monday: “It is our duty that the harbour stays open.” She left at noon.',
    [
      'altered We have to keep this harbour open. ~ It is our duty that the harbour stays open.',
      'only Nobody in Lindow can live off the museum alone. ~ –',
    ],
  ],
])('each sentence of a quotation is told by itself where %s', (_, a, b, expected) => {
  expect(pairsOf(a, b)).toEqual(expected)
})

test('what changed in a quotation that is told whole is what changed in its sentences', () => {
  const textA =
    'Ada Brook told the board: “We have to keep this harbour open. Nobody in Lindow can live off the museum alone.”'
  const textB =
    'Ada Brook told the board: “It is our duty that the harbour stays open. The museum by itself does not feed anybody in Lindow.”'
  const [a, b] = [articleFromText({ text: textA }), articleFromText({ text: textB })]
  const { changes } = compare(a, b)
  const [found] = findQuotationPairs(segment(a), segment(b), changes)
  const ends = changes.flatMap(({ edits }) => edits.flatMap((edit) => [edit.a.end, edit.b.end]))
  expect(found?.altered.length).toBeGreaterThan(1)
  for (const piece of found?.altered ?? []) expect(ends).toContain(piece.a.end)
})
