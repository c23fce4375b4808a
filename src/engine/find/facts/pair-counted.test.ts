import { expect, test } from 'vitest'
import { articleFromText } from '../../article.ts'
import { compare } from '../../compare.ts'
import { segment } from '../../text/segment.ts'
import { slice } from '../../text/span.ts'
import { findFacts } from './find-facts.ts'

const apartA = 'The ferry from Lindow was late because of fog over the bay, its captain told the radio.'
const apartB = 'Fish has become dear since spring, and the traders of the market hall complain about it.'

/** The numbers on which two reports do not agree whose sentences answer to none of the other's, `12 ~ 15`. */
function conflictsOf(sentenceA: string, sentenceB: string, language = 'en'): string[] {
  const texts = [`${apartA}\n\n${sentenceA}`, `${sentenceB}\n\n${apartB}`] as const
  const [a, b] = [articleFromText({ text: texts[0], language }), articleFromText({ text: texts[1], language })]
  const { changes } = compare(a, b)
  // Else other rules would tell.
  expect(changes).toEqual([])
  return findFacts(segment(a), segment(b), changes)
    .filter(({ sameValue }) => !sameValue)
    .map((found) => `${found.a && slice(texts[0], found.a)} ~ ${found.b && slice(texts[1], found.b)}`)
}

test.each([
  [
    'en',
    'Velmouth lost 12 barges in the storm, the harbour master wrote.',
    'At noon, with the last of the 15 barges of Velmouth gone down, the crews went home and slept.',
    '12 ~ 15',
  ],
  [
    'de',
    'Der Sturm versenkte 12 Kähne vor Velmouth, schrieb der Hafenmeister.',
    'Mittags, als der letzte der 15 Kähne vor Velmouth gesunken war, gingen die Mannschaften heim und schliefen.',
    '12 ~ 15',
  ],
  [
    'ru',
    'Буря потопила 12 барж у Велмута, написал начальник порта.',
    'В полдень, когда последняя из 15 барж у Велмута ушла на дно, команды разошлись по домам и уснули.',
    '12 ~ 15',
  ],
  [
    'fr',
    'La tempête a coulé 12 péniches devant Velmouth, a écrit le maître du port.',
    'À midi, la dernière des 15 péniches de Velmouth ayant coulé, les équipages sont rentrés dormir.',
    '12 ~ 15',
  ],
  [
    'it',
    'La tempesta affondò 12 chiatte davanti a Velmouth, scrisse il capitano del porto.',
    'A mezzogiorno, affondata ormai l’ultima delle 15 chiatte di Velmouth, gli equipaggi andarono a dormire.',
    '12 ~ 15',
  ],
  [
    'es',
    'La tormenta hundió 12 barcazas frente a Velmouth, escribió el capitán del puerto.',
    'Al mediodía, hundida ya la última de las 15 barcazas de Velmouth, las tripulaciones se fueron a dormir.',
    '12 ~ 15',
  ],
])('tells a number that two reports give otherwise of one thing (%s)', (language, a, b, conflict) => {
  expect(conflictsOf(a, b, language)).toEqual([conflict])
})

test.each([
  [
    'nothing but the thing is the same',
    'Velmouth lost 12 barges in the storm, the harbour master wrote.',
    'At noon, with the last of the 15 barges of Ostby sold and gone, the crews went home and slept.',
  ],
  [
    'one of them counts it twice',
    'Velmouth lost 12 barges in the storm, and 3 barges later, the harbour master wrote.',
    'At noon, with the last of the 15 barges of Velmouth gone down, the crews went home and slept.',
  ],
  [
    'it is the same number',
    'Velmouth lost 15 barges in the storm, the harbour master wrote.',
    'At noon, with the last of the fifteen barges of Velmouth gone down, the crews went home and slept.',
  ],
  [
    'it is an age',
    'A 15-year-old rower was taken to the doctor on the quay.',
    'At noon, while a 17-year-old rower and doctor sang, the crews of Velmouth went home and slept.',
  ],
  [
    'it is a measure',
    'The old pier at Velmouth is 40 metres long, the harbour master wrote.',
    'At noon, some 60 metres off Velmouth with its lights, the crews threw their nets and slept.',
  ],
])('tells nothing of two reports where %s', (_, a, b) => {
  expect(conflictsOf(a, b)).toEqual([])
})
