import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { compare } from '../compare.ts'
import { segment } from '../text/segment.ts'
import { slice } from '../text/span.ts'
import { findProvenance } from './provenance.ts'

const STORY = [
  'The only car ferry to the Skerrin Islands was stopped on Tuesday after inspectors found cracks in its deck.',
  'The longest of the cracks ran along a beam that carries the weight of loaded lorries.',
  'Nobody was hurt, and the passengers were offered seats on a smaller boat.',
  'The yard in Port Averil will need at least three weeks for the repairs.',
]
const OTHER = [
  'A new library opened its doors in Kesten on Friday, two years later than planned.',
  'Its reading room looks out on the river, and the shelves hold forty thousand books.',
  'The mayor cut the ribbon and read a poem that he had learned at school.',
  'Children from the old school carried the last boxes across the bridge.',
]

const page = (story: readonly string[], top: readonly string[] = [], end: readonly string[] = []): string =>
  [...top, ...story, ...end].join('\n\n')
const lead = (dateline: string, story: readonly string[] = STORY): string[] =>
  story.map((line, k) => (k === 0 ? `${dateline} ${line}` : line))

function find(textA: string, textB: string): string[] {
  const a = articleFromText({ text: textA })
  const b = articleFromText({ text: textB })
  return findProvenance(segment(a), segment(b), compare(a, b).changes).map(
    ({ what, code, severity, a: inA, b: inB }) =>
      `${code.replace('provenance/', '')} ${what} ${severity}: ${inA === null ? '–' : slice(textA, inA)} | ${inB === null ? '–' : slice(textB, inB)}`,
  )
}

const fires: readonly (readonly [name: string, a: string, b: string, found: string])[] = [
  [
    'a dropped credit',
    page(lead('PORT AVERIL (Meridian Wire) —')),
    page(STORY),
    'agency-dropped agency 2: Meridian Wire | –',
  ],
  [
    'a dropped credit, seen from the other side',
    page(STORY),
    page(lead('PORT AVERIL (Meridian Wire) —')),
    'agency-dropped agency 2: – | Meridian Wire',
  ],
  [
    'a credit with a day in its dateline',
    page(lead('PORT AVERIL, March 5 (Reuters) -')),
    page(STORY),
    'agency-dropped agency 2: Reuters | –',
  ],
  ['a German dateline', page(lead('Hafenburg (dpa) –')), page(STORY), 'agency-dropped agency 2: dpa | –'],
  ['a Spanish dateline', page(lead('Puerto Alto, 5 mar (EFE).-')), page(STORY), 'agency-dropped agency 2: EFE | –'],
  [
    'a credit in a line of its own',
    page(STORY, [], ['Source: AFP']),
    page(STORY),
    'agency-dropped agency 2: Source: AFP | –',
  ],
  ['two agencies', page(lead('PORT AVERIL (AP) —')), page(lead('PORT AVERIL (AFP) —')), 'differs agency 4: AP | AFP'],
  [
    'one agency in two forms',
    page(lead('PORT AVERIL (AP) —')),
    page(STORY, ['By Orla Brandt, The Associated Press']),
    'same agency 4: AP | The Associated Press',
  ],
  [
    'two bylines',
    page(STORY, ['By Orla Brandt, Meridian Wire']),
    page(STORY, ['By Dana Orrick']),
    'differs byline 4: By Orla Brandt, Meridian Wire | By Dana Orrick',
  ],
  ['a dateline in one article', page(lead('PORT AVERIL —')), page(STORY), 'only dateline 4: PORT AVERIL | –'],
  [
    'the same dateline',
    page(lead('PORT AVERIL —')),
    page(lead('PORT AVERIL –')),
    'same dateline 4: PORT AVERIL | PORT AVERIL',
  ],
  [
    'two days of publication',
    page(STORY, ['March 11, 2026']),
    page(lead('PORT AVERIL —'), ['March 12, 2026']),
    'differs dateline 4: March 11, 2026 | March 12, 2026',
  ],
  [
    'a correction note',
    page(STORY),
    page(STORY, [], ['Correction: An earlier version misstated the number of cracks.']),
    'only correction 4: – | Correction: An earlier version misstated the number of cracks.',
  ],
  [
    'a French correction note',
    page(STORY),
    page(STORY, [], ['Rectificatif : le navire a 31 ans.']),
    'only correction 4: – | Rectificatif : le navire a 31 ans.',
  ],
  ['a link to the source', page(STORY, [], ['Source link']), page(STORY), 'only link 4: Source link | –'],
  [
    'a caption',
    page(STORY, [], ['Photo: Orla Brandt / Meridian Wire']),
    page(STORY),
    'only caption 4: Photo: Orla Brandt / Meridian Wire | –',
  ],
]

const FERRY: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Die einzige Autofähre zu den Skerrin-Inseln wurde am Dienstag gestoppt, nachdem Prüfer Risse im Deck fanden.',
    'Der längste Riss verlief an einem Balken, der das Gewicht beladener Lastwagen trägt.',
    'Niemand wurde verletzt, und die Reisenden bekamen Plätze auf einem kleineren Boot.',
  ],
  fr: [
    'Le seul bac vers les îles Skerrin a été arrêté mardi après la découverte de fissures dans son pont.',
    'La plus longue des fissures courait le long d’une poutre qui porte le poids des camions chargés.',
    'Personne n’a été blessé, et les passagers ont trouvé place sur un bateau plus petit.',
  ],
  es: [
    'El único transbordador a las islas Skerrin fue detenido el martes tras el hallazgo de grietas en su cubierta.',
    'La más larga de las grietas corría a lo largo de una viga que soporta el peso de los camiones cargados.',
    'Nadie resultó herido, y los pasajeros recibieron asientos en un barco más pequeño.',
  ],
}
const inLanguage = (language: string, top: readonly string[] = [], end: readonly string[] = []): string =>
  page(FERRY[language] ?? [], top, end)
const leadIn = (language: string, dateline: string): string => page(lead(dateline, FERRY[language] ?? []))

const paired: readonly (readonly [language: string, a: string, b: string, found: string])[] = [
  ['de', leadIn('de', 'HAFENBURG –'), leadIn('de', 'LINDOW –'), 'differs dateline 4: HAFENBURG | LINDOW'],
  [
    'de',
    inLanguage('de', ['Von Orla Brandt']),
    inLanguage('de', ['Von Dana Orrick']),
    'differs byline 4: Von Orla Brandt | Von Dana Orrick',
  ],
  [
    'fr',
    inLanguage('fr', [], ['Source : AFP']),
    inLanguage('fr', [], ['Reuters']),
    'differs agency 4: Source : AFP | Reuters',
  ],
  [
    'es',
    inLanguage('es', ['11 de marzo de 2026']),
    inLanguage('es', ['12 de marzo de 2026']),
    'differs dateline 4: 11 de marzo de 2026 | 12 de marzo de 2026',
  ],
  ['de', leadIn('de', 'Hafenburg (dpa) –'), inLanguage('de', [], ['Quelle: dpa']), 'same agency 4: dpa | Quelle: dpa'],
  [
    'fr',
    inLanguage('fr', ['Par Luc Morel']),
    inLanguage('fr', ['Par Luc Morel']),
    'same byline 4: Par Luc Morel | Par Luc Morel',
  ],
  [
    'es',
    inLanguage('es', [], ['Foto: Lucía Prado']),
    inLanguage('es', [], ['Foto: Lucía Prado']),
    'same caption 4: Foto: Lucía Prado | Foto: Lucía Prado',
  ],
  ['de', inLanguage('de'), inLanguage('de', ['Von Orla Brandt']), 'only byline 4: – | Von Orla Brandt'],
  [
    'fr',
    inLanguage('fr', [], ['Lire aussi : Le bac reste au port']),
    inLanguage('fr'),
    'only link 4: Lire aussi : Le bac reste au port | –',
  ],
  [
    'es',
    inLanguage('es', [], ['Nota de la redacción: el barco tiene 31 años.']),
    inLanguage('es'),
    'only correction 4: Nota de la redacción: el barco tiene 31 años. | –',
  ],
]

for (const [language, a, b, found] of paired)
  test(`finds, in ${language}: ${found}`, () => expect(find(a, b)).toContain(found))

for (const [name, a, b, found] of fires) test(`finds ${name}`, () => expect(find(a, b)).toContain(found))

const silent: readonly (readonly [name: string, a: string, b: string])[] = [
  ['another story without a credit', page(lead('PORT AVERIL (Meridian Wire) —')), page(OTHER)],
  [
    'an article that names the agency in its text',
    page(lead('PORT AVERIL (Meridian Wire) —')),
    page([...STORY, 'The mayor told Meridian Wire that he was glad.']),
  ],
  [
    'an article that names it in its byline',
    page(lead('PORT AVERIL (Meridian Wire) —')),
    page(STORY, ['By Dana Orrick, Meridian Wire']),
  ],
  [
    'a story that only begins with the agency’s sentences',
    page(lead('PORT AVERIL (Meridian Wire) —')),
    page([...STORY.slice(0, 3), ...OTHER, ...OTHER.map((line) => `In the evening: ${line}`)]),
  ],
  ['a person with a party', page(lead('Anna Weller (SPD) –')), page(STORY)],
  ['an abbreviation before a dash', page(lead('The ferry company (SIL) –')), page(STORY)],
  ['two articles without any credit', page(STORY), page(STORY)],
  ['a German story that names the agency', leadIn('de', 'Hafenburg (dpa) –'), inLanguage('de', [], ['Quelle: dpa'])],
  ['a German story of a person with a party', leadIn('de', 'Anna Weller (SPD) –'), inLanguage('de')],
  ['a French story with another agency', leadIn('fr', 'Serrin (AFP) –'), inLanguage('fr', [], ['Reuters'])],
  [
    'a Spanish story that speaks of the agency',
    leadIn('es', 'Puerto Alto (EFE) -'),
    inLanguage('es', [], ['El alcalde habló con EFE el lunes.']),
  ],
  ['a French story beside another one', leadIn('fr', 'Serrin (AFP) –'), page(OTHER)],
]

for (const [name, a, b] of silent)
  test(`sees no dropped credit in ${name}`, () =>
    expect(find(a, b).filter((line) => line.startsWith('agency-dropped'))).toEqual([]))

test.each(['de', 'fr', 'es'])('two stories without anything around them have nothing to report, in %s', (language) => {
  expect(find(inLanguage(language), inLanguage(language))).toEqual([])
})

test('a story that speaks of a correction is no correction note', () => {
  const text = page([...STORY, 'A correction to the timetable was printed on Friday.'])
  expect(find(text, text)).toEqual([])
})

test('two stories without anything around them have nothing to report', () => {
  expect(find(page(STORY), page(OTHER))).toEqual([])
})

test('no text throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(Array.isArray(find(a, b))).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('the findings from the other side are the mirror image', () => {
  const turned = (line: string): string => line.replace(/: (.*) \| (.*)$/su, ': $2 | $1')
  for (const [, a, b] of [...fires, ...silent]) expect(find(b, a).map(turned).toSorted()).toEqual(find(a, b).toSorted())
})
