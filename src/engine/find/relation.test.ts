import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { compare } from '../compare.ts'

const WIRE = [
  'The council of Lindholm closed the old harbor bridge on Monday after divers found cracks in two of its piers.',
  'The bridge, built in 1931, carries about 4,000 cars a day and the only tram line to the island of Skerrin.',
  '“We would rather close it a week too early than a day too late,” said Mayor Ida Torvald.',
  'Ferries will run every twenty minutes until a pontoon bridge is in place, which the army says takes ten days.',
  'The repair is expected to cost 12 million crowns, twice what the city has set aside for all its bridges.',
]

const relationOf = (a: readonly string[], b: readonly string[]) =>
  compare(articleFromText({ text: a.join('\n\n') }), articleFromText({ text: b.join('\n\n') })).relation

test('the same words are identical, whatever their typography', () => {
  const straight = WIRE.map((line) => line.replaceAll(/[“”]/g, '"'))
  expect(relationOf(WIRE, straight).kind).toBe('identical')
})

test('a word here and there is a light edit', () => {
  const edited = WIRE.map((line, index) => (index === 1 ? line.replace('about', 'some') : line))
  expect(relationOf(WIRE, edited).kind).toBe('lightly-edited')
})

test('stretches that stand, sentences that do not: a heavy edit by a human hand', () => {
  const cut = [
    'The council of Lindholm closed the old harbor bridge on Monday after divers found cracks.',
    'It was built in 1931 and carries about 4,000 cars a day and the only tram line to the island of Skerrin.',
    WIRE[2] ?? '',
    'Until the army has a pontoon bridge in place, ferries will run every twenty minutes.',
    'The repair is expected to cost 12 million crowns, twice what the city has set aside.',
  ]
  expect(relationOf(WIRE, cut).kind).toBe('heavily-edited')
})

test('every sentence in other words, the quotation too: reworded throughout', () => {
  const back = [
    'The city council in Lindholm shut the ancient port bridge this Monday once divers had discovered fissures in two pillars.',
    'Constructed in 1931, the bridge bears around 4,000 automobiles daily as well as the sole tram to Skerrin island.',
    '“We prefer to close it one week too soon than one day too late,” the mayor, Ida Torvald, declared.',
    'Ferry boats go each twenty minutes till a floating bridge stands, for which the military needs ten days.',
    'One expects repair costs of 12 million crowns, the double of what the town reserved for every bridge.',
  ]
  expect(relationOf(WIRE, back).kind).toBe('retranslated')
})

test('the same things in the same order, hardly a word in common and a little left out on both sides: separate reports', () => {
  const fair = [
    'Governor Mila Orsten opened the herring fair of Skerrin on Sunday.',
    'Before noon she crossed the bay on a coast guard cutter and waved to the fishing boats lined up off Lindholm.',
    'Forty boats sailed past the pier, among them the old schooner Tern, and a choir sang on the quay.',
    'After the boat parade Orsten will eat with the fishermen in the market hall, her office said.',
    'A new quay costs nine million crowns.',
  ]
  const herring = [
    'Skerrin celebrated its yearly herring fair this Sunday.',
    'Mila Orsten, the governor, was one of many guests and looked at everything from a cutter.',
    'Led by the schooner Tern, vessels of every size took part, forty altogether, while music was played.',
    'In addition, there was smoked herring in the market hall until the evening, sold by fishermen.',
    'Rain had spoiled the fair twice in a row.',
  ]
  expect(relationOf(fair, herring).kind).toBe('same-event')
})

test('texts about other things are unrelated', () => {
  const other = [
    'A beekeeper in the valley of Orne has bred a bee that sleeps through the winter without a single loss.',
    'Neighbours say the honey tastes of thyme.',
    'She began with three hives behind her kitchen.',
    'The university will count them again in spring.',
  ]
  expect(relationOf(WIRE, other).kind).toBe('unrelated')
})

test('every reason is a figure in plain words, and swapping changes none', () => {
  const there = relationOf(WIRE, WIRE.slice(1))
  const back = relationOf(WIRE.slice(1), WIRE)
  expect(there.reasons.length).toBeGreaterThan(3)
  expect(back).toEqual(there)
})

test('texts without words are unrelated', () => {
  expect(relationOf([''], ['']).kind).toBe('unrelated')
})
