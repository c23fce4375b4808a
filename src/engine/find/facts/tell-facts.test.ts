import { expect, test } from 'vitest'
import { articleFromText } from '../../article.ts'
import { compare } from '../../compare.ts'
import { parseMarked } from '../../testing/notation.ts'
import { segment } from '../../text/segment.ts'
import { slice } from '../../text/span.ts'
import { findFacts } from './find-facts.ts'

/** The facts told of a marked text, and of what follows it in either article, as `only date: March 11 ~ `. */
function factsOf(language: string, marked: string, more: { a?: string; b?: string } = {}): string[] {
  const { a, b } = parseMarked(marked)
  const texts = [`${a}\n\n${more.a ?? ''}`.trim(), `${b}\n\n${more.b ?? ''}`.trim()] as const
  const [inA, inB] = [articleFromText({ text: texts[0], language }), articleFromText({ text: texts[1], language })]
  return findFacts(segment(inA), segment(inB), compare(inA, inB).changes).map((found) => {
    const [left, right] = [
      found.a === null ? '' : slice(texts[0], found.a),
      found.b === null ? '' : slice(texts[1], found.b),
    ]
    return `${found.code.slice('fact/'.length)} ${found.factType}: ${left} ~ ${right}`
  })
}

test.each([
  ['en', 'The bridge was closed[- on March 11-] after the storm had passed over Velmouth.', 'only date: March 11 ~ '],
  [
    'en',
    'The bridge, [-built for $90 million,-] was closed after the storm over Velmouth.',
    'only money: $90 million ~ ',
  ],
  ['en', 'The bridge was closed {+at 5 p.m. +}after the storm had passed over Velmouth.', 'only time:  ~ 5 p.m.'],
  ['de', 'Die Brücke wurde [-am 11. März-] nach dem Sturm über Velmouth gesperrt.', 'only date: 11. März ~ '],
  [
    'de',
    'Die Brücke, die {+90 Millionen Euro+} kostete, wurde nach dem Sturm gesperrt.',
    'only money:  ~ 90 Millionen Euro',
  ],
  ['fr', 'Le pont a été fermé [-le 11 mars-] après la tempête sur la ville de Serrin.', 'only date: 11 mars ~ '],
  ['fr', 'La tempête a détruit {+quarante +}maisons de la ville de Serrin, dit la maire.', 'only number:  ~ quarante'],
  ['es', 'El puente fue cerrado [-el 11 de marzo-] tras la tormenta sobre Serrin.', 'only date: 11 de marzo ~ '],
  ['es', 'La participación subió [-al 64 %-] en la votación del norte de Arvenia.', 'only percent: 64 % ~ '],
  ['ru', 'Мост через реку закрыли [-11 марта-] после бури над городом.', 'only date: 11 марта ~ '],
])('finds, in %s: what one article alone gives: %s', (language, marked, fact) => {
  expect(factsOf(language, marked)).toEqual([fact])
})

test.each([
  ['a small number', 'en', 'The [-two -]mayors opened the bridge of Velmouth after the storm.'],
  ['an order', 'en', 'The [-third -]bridge of Velmouth was closed after the long storm.'],
  ['an adjective', 'en', 'The [-Norwegian -]mayor opened the bridge of Velmouth after the storm.'],
  ['a round plural', 'en', 'The storm drove [-thousands of -]people from the coast of Velmouth.'],
  ['a small number', 'de', 'Die [-drei -]Brücken von Velmouth wurden nach dem Sturm gesperrt.'],
  ['a round plural', 'de', 'Der Sturm vertrieb [-Tausende -]Menschen von der Küste bei Velmouth.'],
  ['a small number', 'fr', 'Les [-trois -]ponts de la ville de Serrin ont été fermés après la tempête.'],
  ['an adjective', 'fr', 'La maire [-russe -]de la ville a ouvert le pont après la tempête.'],
  ['a small number', 'es', 'Los [-tres -]puentes de la ciudad fueron cerrados tras la tormenta.'],
])('leaves alone, in one article: %s, in %s: %s', (_, language, marked) => {
  expect(factsOf(language, marked)).toEqual([])
})

test.each([
  ['en', 'The bridge was closed[- on March 11-] after the storm.', 'The mayor asked for help on 11 March.'],
  ['de', 'Die Brücke wurde [-am 11. März-] nach dem Sturm gesperrt.', 'Die Bürgermeisterin bat am 11. März um Hilfe.'],
  ['fr', 'Le pont a été fermé [-le 11 mars-] après la tempête.', 'La maire a demandé de l’aide le 11 mars.'],
  ['es', 'El puente fue cerrado [-el 11 de marzo-] tras la tormenta.', 'La alcaldesa pidió ayuda el 11 de marzo.'],
])('leaves alone, in %s: what stands elsewhere in the other article: %s', (language, marked, elsewhere) => {
  expect(factsOf(language, marked, { b: elsewhere })).toEqual([])
})

test.each([
  ['the same bound', 'en', 'The city has [-nearly-]{+almost+} 40 bridges, and the mayor knows them.'],
  ['no figure', 'en', 'The mayor had [-nearly -]crossed the bridge when the storm began.'],
  ['a limit', 'en', 'The hall holds [-up to -]300 people, the mayor of Velmouth said.'],
  ['the same bound', 'de', 'Bei dem Sturm wurden [-rund-]{+etwa+} 300 Häuser der Stadt zerstört.'],
  ['a limit', 'de', 'Der Saal fasst [-bis zu -]300 Menschen, sagte die Bürgermeisterin.'],
  ['the same bound', 'fr', 'La tempête a détruit [-environ-]{+quelque+} 300 maisons sur la côte.'],
  ['the same bound', 'es', 'La tormenta destruyó [-unas-]{+cerca de+} 300 casas en la costa.'],
  ['bounds that we do not know', 'tr', 'Fırtına [-yaklaşık -]300 evi yıktı, dedi belediye başkanı.'],
])('leaves alone, as no other bound: %s, in %s: %s', (_, language, marked) => {
  expect(factsOf(language, marked).filter((fact) => fact.startsWith('bounded'))).toEqual([])
})
