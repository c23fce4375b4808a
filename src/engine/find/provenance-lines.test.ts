import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { segment } from '../text/segment.ts'
import { slice } from '../text/span.ts'
import { provenanceLines, type LineKind } from './provenance-lines.ts'

const stories: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The only car ferry to the Skerrin Islands was stopped on Tuesday after inspectors found cracks in its deck.',
    'The longest of the cracks ran along a beam that carries the weight of loaded lorries.',
  ],
  de: [
    'Die einzige Autofähre zu den Skerrin-Inseln wurde am Dienstag gestoppt, nachdem Prüfer Risse im Deck fanden.',
    'Der längste Riss verlief an einem Balken, der das Gewicht beladener Lastwagen trägt.',
  ],
  fr: [
    'Le seul bac vers les îles Skerrin a été arrêté mardi après la découverte de fissures dans son pont.',
    'La plus longue des fissures courait le long d’une poutre qui porte le poids des camions chargés.',
  ],
  es: [
    'El único transbordador a las islas Skerrin fue detenido el martes tras el hallazgo de grietas en su cubierta.',
    'La más larga de las grietas corría a lo largo de una viga que soporta el peso de los camiones cargados.',
  ],
}

type Place = 'above' | 'before' | 'below'

/** A story with a line above its first paragraph, before its first words, or below its last paragraph. */
function page(language: string, place: Place, line: string): string {
  const story = stories[language] ?? []
  if (place === 'above') return [line, ...story].join('\n\n')
  return place === 'below' ? [...story, line].join('\n\n') : `${line} ${story.join('\n\n')}`
}

/** What is found of one kind. */
function linesOf(kind: LineKind, language: string, place: Place, line: string): string[] {
  const text = page(language, place, line)
  const lines = provenanceLines(segment(articleFromText({ text, language })))
  return lines.filter((one) => one.kind === kind).map(({ span }) => slice(text, span))
}

const fires: readonly (readonly [kind: LineKind, language: string, place: Place, line: string, found?: string])[] = [
  ['agency', 'en', 'before', 'PORT AVERIL (Meridian Wire) —', 'Meridian Wire'],
  ['agency', 'en', 'below', 'Source: AFP'],
  ['agency', 'de', 'before', 'Hafenburg (dpa) –', 'dpa'],
  ['agency', 'de', 'below', 'dpa/AFP'],
  ['agency', 'fr', 'before', 'SERRIN, 5 mars (AFP) -', 'AFP'],
  ['agency', 'fr', 'below', 'Source : AFP'],
  ['agency', 'es', 'before', 'Puerto Alto, 5 mar (EFE).-', 'EFE'],
  ['agency', 'es', 'above', 'Por Ana Soler, EFE', 'EFE'],
  ['byline', 'en', 'above', 'By Orla Brandt and Dana Orrick'],
  ['byline', 'en', 'below', 'Dana Orrick contributed reporting.'],
  ['byline', 'de', 'above', 'Von Orla Brandt'],
  ['byline', 'fr', 'above', 'Par Luc Morel'],
  ['byline', 'es', 'above', 'Por Lucía Prado y Juan Vela'],
  ['dateline', 'en', 'before', 'PORT AVERIL —', 'PORT AVERIL'],
  ['dateline', 'en', 'before', 'KESTEN, Velmark --', 'KESTEN, Velmark'],
  ['dateline', 'de', 'before', 'HAFENBURG –', 'HAFENBURG'],
  ['dateline', 'de', 'before', 'Hafenburg (dpa) –', 'Hafenburg'],
  ['dateline', 'fr', 'before', 'SERRIN, 5 mars (AFP) -', 'SERRIN, 5 mars'],
  ['dateline', 'es', 'before', 'PUERTO ALTO (EFE) -', 'PUERTO ALTO'],
  ['date', 'en', 'above', 'March 11, 2026'],
  ['date', 'en', 'above', 'Published on Wednesday, 11 March 2026 at 10:30 am'],
  ['date', 'de', 'above', 'Stand: 11. März 2026, 10:30 Uhr'],
  ['date', 'fr', 'above', 'Publié le 11 mars 2026 à 10h30'],
  ['date', 'es', 'above', 'Publicado el 11 de marzo de 2026'],
  ['correction', 'en', 'below', 'Correction (March 12): The deck has four cracks.'],
  ['correction', 'en', 'above', 'This story has been corrected to say that the ferry is 31 years old.'],
  ['correction', 'de', 'below', 'Anmerkung der Redaktion: Die Fähre ist 31 Jahre alt.'],
  ['correction', 'de', 'below', 'In einer früheren Fassung dieses Artikels stand ein falsches Jahr.'],
  ['correction', 'fr', 'below', 'Une version antérieure de cet article donnait un autre chiffre.'],
  ['correction', 'es', 'below', 'Nota de la redacción: el barco tiene 31 años.'],
  ['link', 'en', 'below', 'Source: https://relay.example/story'],
  ['link', 'en', 'below', 'Read more: Ferry returns after nine days'],
  ['link', 'de', 'below', 'Lesen Sie auch: Die Fähre fährt wieder'],
  ['link', 'fr', 'below', 'Lire aussi : Le bac reste au port'],
  ['link', 'es', 'below', 'Lea también: El barco vuelve'],
  ['caption', 'en', 'above', 'The ferry in Port Averil on Monday. (AP Photo/Orla Brandt)'],
  ['caption', 'en', 'below', 'File photo'],
  ['caption', 'de', 'above', 'Bild: Orla Brandt/dpa'],
  ['caption', 'fr', 'above', 'Crédit photo : Luc Morel'],
  ['caption', 'es', 'below', 'Imagen: Lucía Prado / EFE'],
]

for (const [kind, language, place, line, found = line] of fires)
  test(`finds, in ${language}: ${kind} ${place} the story: ${line}`, () =>
    expect(linesOf(kind, language, place, line)).toEqual([found]))

const silent: readonly (readonly [kind: LineKind, language: string, place: Place, line: string])[] = [
  ['agency', 'en', 'below', 'Reuters reported the cracks on Monday.'],
  ['agency', 'en', 'below', 'The AP photo prize went to Port Averil.'],
  ['agency', 'de', 'before', 'Anna Weller (SPD) –'],
  ['agency', 'de', 'below', 'Die dpa meldete die Risse am Montag.'],
  ['agency', 'fr', 'below', 'L’AFP a parlé des fissures lundi.'],
  ['agency', 'es', 'below', 'EFE informó de las grietas el lunes.'],
  ['byline', 'en', 'above', 'By Monday the ferry had stopped'],
  ['byline', 'en', 'above', 'By order of the mayor'],
  ['byline', 'de', 'above', 'Von Montag an fährt keine Fähre'],
  ['byline', 'fr', 'above', 'Par mer et par terre'],
  ['byline', 'es', 'above', 'Por mar y por tierra'],
  ['dateline', 'en', 'before', 'NOAA — the weather office — warned them.'],
  ['dateline', 'en', 'before', 'The mayor (Port Averil) –'],
  ['dateline', 'de', 'before', 'Anna Weller (SPD) –'],
  ['dateline', 'de', 'before', 'NATO – so hieß das Boot – fuhr nicht.'],
  ['dateline', 'fr', 'before', 'Anne Roux (PS) –'],
  ['dateline', 'es', 'before', 'Ana Soler (PSOE) –'],
  ['date', 'en', 'below', 'On March 11, 2026, the ferry stopped.'],
  ['date', 'en', 'below', 'March 11 was a cold day'],
  ['date', 'de', 'below', 'Am 11. März 2026 stoppte die Fähre.'],
  ['date', 'fr', 'below', 'Le 11 mars 2026, le bac s’est arrêté.'],
  ['date', 'es', 'below', 'El 11 de marzo de 2026 paró el barco.'],
  ['correction', 'en', 'below', 'Corrections officers guard the pier at night.'],
  ['correction', 'en', 'below', 'This story was told by an old sailor.'],
  ['correction', 'de', 'below', 'Korrektur lesen müssen die Prüfer am Freitag.'],
  ['correction', 'de', 'below', 'In einer früheren Zeit fuhr die Fähre öfter.'],
  ['correction', 'fr', 'below', 'Rectificatif du budget attendu en mai.'],
  ['correction', 'es', 'below', 'Nota del capitán: el barco tiene 31 años.'],
  ['link', 'en', 'below', 'Source of the leak remains unknown'],
  ['link', 'en', 'below', 'Related parties must say so.'],
  ['link', 'de', 'below', 'Mehr dazu will die Stadt im Mai sagen.'],
  ['link', 'fr', 'below', 'Lire aussi les cartes du pont, dit-elle.'],
  ['link', 'es', 'below', 'Fuente de agua junto al puerto'],
  ['caption', 'en', 'below', 'Photos show the ferry on its side.'],
  ['caption', 'en', 'below', 'Image is everything, the captain said.'],
  ['caption', 'de', 'below', 'Bild und Ton fielen aus, sagte sie.'],
  ['caption', 'fr', 'below', 'Photo et carte à la main, il attend.'],
  ['caption', 'es', 'below', 'Imagen borrosa, dijo el capitán.'],
]

for (const [kind, language, place, line] of silent)
  test(`leaves alone, in ${language}: no ${kind} ${place} the story: ${line}`, () =>
    expect(linesOf(kind, language, place, line)).toEqual([]))
