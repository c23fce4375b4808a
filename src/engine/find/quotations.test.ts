import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { compare } from '../compare.ts'
import { segment } from '../text/segment.ts'
import { slice, type Span } from '../text/span.ts'
import { anyText } from '../testing/any-text.ts'
import type { QuotationFinding } from './finding.ts'
import { findQuotationPairs } from './quotations.ts'

function findingsOf(textA: string, textB: string, language?: string): QuotationFinding[] {
  const [a, b] = [textA, textB].map((text) => articleFromText({ text, language }))
  if (a === undefined || b === undefined) return []
  return findQuotationPairs(segment(a), segment(b), compare(a, b).changes)
}

/** A finding on one line: `verbatim We stay. ~ We stay,`, `altered may leave ~ must leave (may ~ must)`, `only – ~ We stay.`. */
function show(textA: string, textB: string, language?: string): string[] {
  const words = (text: string, span: Span | null): string => (span === null ? '–' : slice(text, span))
  return findingsOf(textA, textB, language).map(({ code, a, b, altered }) => {
    const pieces = altered.map((piece) => `${slice(textA, piece.a)} ~ ${slice(textB, piece.b)}`)
    const inside = pieces.length === 0 ? '' : ` (${pieces.join('; ')})`
    return `${code.replace('quotation/', '')} ${words(textA, a)} ~ ${words(textB, b)}${inside}`
  })
}

test.each([
  [
    'in other marks, with another comma and another first letter',
    'en',
    '“We will keep the harbour open,” Mayor Ada Brook said on Monday.',
    'Mayor Ada Brook said on Monday that "we will keep the harbour open."',
    ['verbatim We will keep the harbour open, ~ we will keep the harbour open.'],
  ],
  [
    'of which one article quotes a part',
    'en',
    'Mayor Ada Brook said the fire was “a warning to the whole coast and to every town on it.”',
    'The fire was “a warning to the whole coast,” Mayor Ada Brook said.',
    ['verbatim a warning to the whole coast and to every town on it. ~ a warning to the whole coast,'],
  ],
  [
    'with words left out that it marks as left out',
    'en',
    '“We will rebuild the pier, however long it may take, before the summer,” Ada Brook said.',
    '“We will rebuild the pier … before the summer,” Ada Brook said.',
    [
      'verbatim We will rebuild the pier, however long it may take, before the summer, ~ We will rebuild the pier … before the summer,',
    ],
  ],
  [
    'in German and English marks',
    'de',
    '„Wir halten den Hafen offen“, sagte Bürgermeisterin Ada Brook am Montag.',
    '“Wir halten den Hafen offen”, sagte Bürgermeisterin Ada Brook am Montag.',
    ['verbatim Wir halten den Hafen offen ~ Wir halten den Hafen offen'],
  ],
  [
    'in French',
    'fr',
    '« Nous garderons le port ouvert », a déclaré la maire Ada Brook lundi.',
    '"Nous garderons le port ouvert", a déclaré lundi la maire Ada Brook.',
    ['verbatim Nous garderons le port ouvert ~ Nous garderons le port ouvert'],
  ],
  [
    'in Japanese',
    'ja',
    '市長は月曜日、「港を開いたままにする」と述べた。',
    '月曜日、市長は『港を開いたままにする』と述べた。',
    ['verbatim 港を開いたままにする ~ 港を開いたままにする'],
  ],
  [
    'the negation stands outside the marks in one article',
    'en',
    'Ada Brook said on Monday that the board was “not guilty of the damage to the old pier.”',
    'Ada Brook said on Monday that the board was not “guilty of the damage to the old pier.”',
    ['verbatim not guilty of the damage to the old pier. ~ guilty of the damage to the old pier.'],
  ],
  [
    'in other words the article says no',
    'en',
    'Ada Brook said on Monday that the board was “not guilty of the damage to the old pier.”',
    'Ada Brook denied on Monday that the board was “guilty of the damage to the old pier.”',
    ['verbatim not guilty of the damage to the old pier. ~ guilty of the damage to the old pier.'],
  ],
  [
    'after a no that is a clause of its own',
    'en',
    'Asked on Monday, Ada Brook said of the board: “No, it is guilty of the damage to the old pier.”',
    'Asked on Monday, Ada Brook said of the board that “it is guilty of the damage to the old pier.”',
    ['verbatim No, it is guilty of the damage to the old pier. ~ it is guilty of the damage to the old pier.'],
  ],
  [
    'after an article outside the marks',
    'en',
    'Ada Brook on Monday called the vote of the board “a plain surrender to the dredgers.”',
    'Ada Brook on Monday called the vote of the board a “plain surrender to the dredgers.”',
    ['verbatim a plain surrender to the dredgers. ~ plain surrender to the dredgers.'],
  ],
])('the same words are verbatim: %s', (_, language, a, b, expected) => {
  expect(show(a, b, language)).toEqual(expected)
})

test.each([
  [
    'one word',
    'en',
    '“The board must leave by Friday,” Ada Brook said.',
    '“The board may leave by Friday,” Ada Brook said.',
    ['altered The board must leave by Friday, ~ The board may leave by Friday, (must ~ may)'],
  ],
  [
    'a short phrase that only its sentence ties to the other',
    'en',
    'The board’s office called the harbour vote “a plain surrender” of its earlier plan.',
    'The board’s office called the harbour vote a “plain giving up” of its earlier plan.',
    ['altered a plain surrender ~ plain giving up (surrender ~ giving up)'],
  ],
  [
    'in German',
    'de',
    '„Wir halten den alten Hafen offen“, sagte Ada Brook am Montag.',
    '„Wir halten den neuen Hafen offen“, sagte Ada Brook am Montag.',
    ['altered Wir halten den alten Hafen offen ~ Wir halten den neuen Hafen offen (alten ~ neuen)'],
  ],
  [
    'in Russian',
    'ru',
    '«Мы откроем старый порт в пятницу», — сказала Ада Брук.',
    '«Мы закроем старый порт в пятницу», — сказала Ада Брук.',
    ['altered Мы откроем старый порт в пятницу ~ Мы закроем старый порт в пятницу (откроем ~ закроем)'],
  ],
  [
    'sentence by sentence',
    'en',
    '“The harbour is closed. The board must leave by Friday,” Ada Brook said.',
    '“The harbour is closed. The board may leave by Friday,” Ada Brook said.',
    [
      'verbatim The harbour is closed. ~ The harbour is closed.',
      'altered The board must leave by Friday, ~ The board may leave by Friday, (must ~ may)',
    ],
  ],
  [
    'without its negation',
    'en',
    'Ada Brook said on Monday that the board was “not guilty of the damage to the old pier.”',
    'Ada Brook said on Monday that the board was “guilty of the damage to the old pier.”',
    ['altered not guilty of the damage to the old pier. ~ guilty of the damage to the old pier. (not ~ )'],
  ],
  [
    'without its negation, in German',
    'de',
    'Ada Brook sagte am Montag, der Rat sei „nicht schuld an dem Schaden am alten Hafen“.',
    'Ada Brook sagte am Montag, der Rat sei „schuld an dem Schaden am alten Hafen“.',
    ['altered nicht schuld an dem Schaden am alten Hafen ~ schuld an dem Schaden am alten Hafen (nicht ~ )'],
  ],
  [
    'without its negation, in Russian',
    'ru',
    'Ада Брук в понедельник сказала, что совет «не виновен в разрушении старого порта».',
    'Ада Брук в понедельник сказала, что совет «виновен в разрушении старого порта».',
    ['altered не виновен в разрушении старого порта ~ виновен в разрушении старого порта (не ~ )'],
  ],
  [
    'without the first words of its sentence',
    'en',
    'Ada Brook said on Monday: “The way out of this is not a second breakwater.”',
    'Ada Brook said on Monday: “Out of this is not a second breakwater.”',
    ['altered The way out of this is not a second breakwater. ~ Out of this is not a second breakwater. (The way ~ )'],
  ],
])('other words inside the marks are altered: %s', (_, language, a, b, expected) => {
  expect(show(a, b, language)).toEqual(expected)
})

const OPENING = 'The ferry from Lindow was late again on Tuesday because of the fog over the bay.'
const CLOSING = 'Prices for fish have risen by a third since the spring, traders in Ostby say.'

test('a quotation is found again though its sentences are not linked', () => {
  const a = `${OPENING}\n\n“Nobody asked the fishers about the new breakwater,” Ada Brook told the radio.\n\n${CLOSING}`
  const b = `${CLOSING}\n\nA crowd of two hundred came to the market square, where flags were burned and Brook repeated that “nobody asked the fishers about the new breakwater” before the police cleared the place.`
  expect(show(a, b)).toEqual([
    'verbatim Nobody asked the fishers about the new breakwater, ~ nobody asked the fishers about the new breakwater',
  ])
})

test.each([
  [
    'en',
    `${OPENING}\n\n“We made it, we made it!” the crew shouted as the tug came into the bay.`,
    `${CLOSING}\n\nA radio on the quay crackled: “We made it.” Then nothing for an hour.`,
    ['verbatim We made it, we made it! ~ We made it.'],
  ],
  [
    'de',
    'Am Kai rief jemand: „Wir kommen, wir kommen!“ Niemand antwortete ihm.',
    'Die Fähre war spät. Nachts hörte Ada Brook im Funk noch „wir kommen“ und schlief ein.',
    ['verbatim Wir kommen, wir kommen! ~ wir kommen'],
  ],
])('words that one article says twice are the same words (%s)', (language, a, b, expected) => {
  expect(show(a, b, language)).toEqual(expected)
})

test.each([
  [
    'one side tells it without marks',
    '“We will keep the harbour open,” Ada Brook said on Monday.',
    'Ada Brook said on Monday that the harbour would stay open.',
    ['only We will keep the harbour open, ~ –'],
  ],
  [
    'they share small words alone',
    `${OPENING}\n\n“It is what it is for all of us,” Ada Brook said.`,
    `${CLOSING}\n\n“This is not what we had for them,” Tom Reed wrote.`,
    ['only It is what it is for all of us, ~ –', 'only – ~ This is not what we had for them,'],
  ],
  [
    'one word of a longer quotation stands in marks elsewhere',
    `${OPENING}\n\n“We have waited long enough for this harbour and for the money,” Ada Brook said.`,
    `${CLOSING}\n\nA “harbour” in name only, the quay has two berths.`,
    ['only We have waited long enough for this harbour and for the money, ~ –', 'only – ~ harbour'],
  ],
  [
    'a word in marks stands in both by chance',
    `${OPENING}\n\nIn the harbour office of Lindow, the so-called “experts” of the board had measured neither depth nor tide before the dredging began.`,
    `${CLOSING}\n\nVisitors of the museum in Ostby laughed on Sunday about a painting, found in a cellar, where three bearded “experts” weigh one herring.`,
    ['only experts ~ –', 'only – ~ experts'],
  ],
  [
    'titles of two works',
    `${OPENING}\n\nShe read from “The Long Harbour” at the library.`,
    `${CLOSING}\n\nHe sang “The Last Ferry” in the pub.`,
    ['only The Long Harbour ~ –', 'only – ~ The Last Ferry'],
  ],
  ['nobody is quoted', OPENING, CLOSING, []],
])('no pair is made where %s', (_, a, b, expected) => {
  expect(show(a, b, 'en')).toEqual(expected)
})

test('who is quoted stands in the finding, with the fuller of the two names', () => {
  const a = '“The board must leave by Friday,” John Brook, a spokesman, said.'
  const b = '“The board may leave by Friday,” Brook said.'
  expect(findingsOf(a, b).map(({ speaker, severity, verbatim }) => [speaker, severity, verbatim])).toEqual([
    ['John Brook', 1, false],
  ])
})

test('two equal quotations are paired in their order', () => {
  const a = '“We stay here,” the crew of Lindow shouted. “We stay here,” the crew of Ostby answered.'
  const starts = findingsOf(a, `${a} Then it rained.`).map((found) => [found.a?.start, found.b?.start])
  expect(starts).toEqual([
    [1, 1],
    [45, 45],
  ])
})

test('seen from the other side, the findings are the mirror image', () => {
  const piece = fc.constantFrom(
    '“We',
    'stay”',
    'the',
    'harbour',
    'Brook',
    'said.',
    '“the',
    'board”',
    'leaves.',
    '\n\n',
    '"',
  )
  const text = fc.oneof(
    { weight: 3, arbitrary: fc.array(piece, { maxLength: 25 }).map((words) => words.join(' ')) },
    { weight: 1, arbitrary: anyText },
  )
  const print = (found: readonly QuotationFinding[]): string[] =>
    found.map(({ a, b, altered, ...rest }) => JSON.stringify([rest, a, b, altered])).sort()
  fc.assert(
    fc.property(text, text, (a, b) => {
      const back = findingsOf(b, a, 'en').map((found) => ({
        ...found,
        a: found.b,
        b: found.a,
        altered: found.altered.map((piece) => ({ a: piece.b, b: piece.a })),
      }))
      expect(print(back)).toEqual(print(findingsOf(a, b, 'en')))
    }),
    { numRuns: 200 },
  )
})
