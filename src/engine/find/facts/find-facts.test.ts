import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../../article.ts'
import { compare } from '../../compare.ts'
import { segment } from '../../text/segment.ts'
import { slice } from '../../text/span.ts'
import { parseMarked } from '../../testing/notation.ts'
import { findFacts } from './find-facts.ts'

interface Given {
  readonly a: string
  readonly b: string
  readonly language?: string
  readonly date?: string
}

/** The facts told of two texts, as `same number: 5 ~ five`, `conflict date: …`, `only place: … ~ `. */
function factsOf({ a, b, language = 'en', date }: Given): string[] {
  const [inA, inB] = [articleFromText({ text: a, language, date }), articleFromText({ text: b, language, date })]
  const { changes } = compare(inA, inB)
  return findFacts(segment(inA), segment(inB), changes).map((finding) => {
    const [left, right] = [finding.a === null ? '' : slice(a, finding.a), finding.b === null ? '' : slice(b, finding.b)]
    return `${finding.code.slice('fact/'.length)} ${finding.factType}: ${left} ~ ${right}`
  })
}

const sameInMarkedText: readonly [language: string, marked: string, fact: string][] = [
  [
    'en',
    'The harbour will cost [-$3.3 billion-]{+$3.3B+}, the mayor of Velmouth said.',
    'same money: $3.3 billion ~ $3.3B',
  ],
  ['en', 'The city pays [-€400m-]{+400 million euros+} for the new bridge.', 'same money: €400m ~ 400 million euros'],
  [
    'en',
    'The plan moves [-more than a million-]{+over 1 million+} people from the coast.',
    'same number: more than a million ~ over 1 million',
  ],
  ['en', 'The storm killed [-5-]{+five+} people on the island of Serrin.', 'same number: 5 ~ five'],
  ['en', 'Turnout rose to [-64%-]{+64 percent+}, the commission of Arvenia said.', 'same percent: 64% ~ 64 percent'],
  ['en', 'The ferry sank on [-Oct. 7-]{+7 October+} near the harbour of Peskar.', 'same date: Oct. 7 ~ 7 October'],
  ['en', 'The meeting of the council begins at [-5 p.m.-]{+5:00 pm+} in the old hall.', 'same time: 5 p.m. ~ 5:00 pm'],
  ['en', 'Envoys of the [-U.S.-]{+United States+} left the talks in Lindow early.', 'same place: U.S. ~ United States'],
  [
    'en',
    'The report was sent to the [-UN-]{+U.N.+} Human Rights Council on the same day.',
    'same organization: UN Human Rights Council ~ U.N. Human Rights Council',
  ],
  [
    'en',
    'A spokesman quoted [-John F. Hale-]{+John Hale+}, who had left the room.',
    'same person: John F. Hale ~ John Hale',
  ],
  [
    'en',
    'The talks were led by national security [-advisor-]{+adviser+} Ruth Semple in Kessim.',
    'same title: national security advisor Ruth Semple ~ national security adviser Ruth Semple',
  ],
  [
    'de',
    'Der Hafen kostet [-3,3 Milliarden Euro-]{+3.300.000.000 Euro+}, sagte die Stadt.',
    'same money: 3,3 Milliarden Euro ~ 3.300.000.000 Euro',
  ],
  ['de', 'Bei dem Sturm starben [-21-]{+einundzwanzig+} Menschen auf der Insel.', 'same number: 21 ~ einundzwanzig'],
  ['fr', 'La tempête a tué [-sept-]{+7+} personnes sur la côte de Serrin.', 'same number: sept ~ 7'],
  [
    'fr',
    'Le port coûte [-3,5 millions d’euros-]{+3 500 000 euros+} selon la ville.',
    'same money: 3,5 millions d’euros ~ 3 500 000 euros',
  ],
  [
    'es',
    'La tormenta mató a [-más de mil-]{+más de 1.000+} personas en la costa.',
    'same number: más de mil ~ más de 1.000',
  ],
  [
    'ru',
    'Город потратит [-5 млн рублей-]{+5 миллионов рублей+} на новый мост.',
    'same money: 5 млн рублей ~ 5 миллионов рублей',
  ],
]

test.each(sameInMarkedText)('tells one fact in two forms (%s): %s', (language, marked, fact) => {
  expect(factsOf({ ...parseMarked(marked), language })).toEqual([fact])
})

const conflicts: readonly [language: string, marked: string, fact: string][] = [
  [
    'en',
    'At least [-46-]{+31+} people were hurt when a tram left the rails in Velmouth.',
    'conflict number: At least 46 ~ At least 31',
  ],
  [
    'en',
    'The upkeep of the bridge takes [-€2 million-]{+£2 million+} a year, the mayor said.',
    'conflict money: €2 million ~ £2 million',
  ],
  [
    'en',
    'The agreement of the two towns was signed on [-June 22-]{+July 22+} in the old hall.',
    'conflict date: June 22 ~ July 22',
  ],
  [
    'en',
    'Turnout rose to [-64 percent-]{+46 percent+} at the vote in the north of Arvenia.',
    'conflict percent: 64 percent ~ 46 percent',
  ],
  [
    'en',
    'The delegation of [-Iran-]{+Iraq+} left the talks in Lindow early on the second evening.',
    'conflict place: Iran ~ Iraq',
  ],
  [
    'en',
    '[-Ruth Semple-]{+Harbour master Ruth Semple+} ([-45-]{+54+}), who [-runs the harbour of Velmouth, left the talks early-]{+walked out before the meeting was over, is in charge at Velmouth+}.',
    'conflict number: 45 ~ 54',
  ],
  [
    'en',
    '[-As many windows were broken, almost-]{+Glass flew, and nearly+} [-1,200-]{+5,200+} people were injured [-in Velmouth-]{+there, doctors of Velmouth+} said.',
    'conflict number: almost 1,200 ~ nearly 5,200',
  ],
  [
    'en',
    '[-Lightning set fire to-]{+The fire took+} [-46-]{+31+} [-boats-]{+boat+} sheds [-at-]{+by+} the harbour of Velmouth.',
    'conflict number: 46 ~ 31',
  ],
  [
    'en',
    'Skerrin [-says it is owed 2.6 billion crowns-]{+affirms that 2.6 million crowns are due to it+} for the [-wrecked quay-]{+destroyed wharf+}.',
    'conflict money: 2.6 billion crowns ~ 2.6 million crowns',
  ],
  ['de', 'Bei dem Sturm auf der Insel starben [-21-]{+27+} Menschen, sagte die Feuerwehr.', 'conflict number: 21 ~ 27'],
  [
    'fr',
    'La tempête a tué [-sept-]{+neuf+} personnes sur la côte de Serrin, dit le maire.',
    'conflict number: sept ~ neuf',
  ],
  [
    'es',
    'La tormenta mató a [-doce-]{+veinte+} personas en la costa, dijo la alcaldesa.',
    'conflict number: doce ~ veinte',
  ],
]

test.each(conflicts)('tells facts that cannot both be true (%s): %s', (language, marked, fact) => {
  expect(factsOf({ ...parseMarked(marked), language })).toEqual([fact])
})

const silent: readonly [why: string, language: string, marked: string][] = [
  ['rounding', 'en', 'The flood took [-3,000-]{+2,967+} houses along the river, the mayor said.'],
  ['a round number', 'en', 'The march drew [-about 1,000-]{+1,034+} people to the harbour of Velmouth.'],
  [
    'a bound that follows from the verb',
    'en',
    'The tower [-will not exceed 102-]{+will be no more than 102+} metres, the mayor said.',
  ],
  ['a span of time', 'en', 'The bridge of Velmouth was built [-over 40 days-]{+in 40 days+} by two crews.'],
  ['a bound that holds', 'en', 'The march drew [-more than 1,000-]{+1,400+} people to the harbour of Velmouth.'],
  ['a measure converted', 'en', 'The wreck lies [-30 miles-]{+48 kilometres+} north of Peskar in deep water.'],
  ['a time converted', 'en', 'The mine has been closed for [-four decades-]{+forty years+}, the mayor said.'],
  ['the same figure', 'en', 'The storm [-killed-]{+took the lives of+} 46 people in the town of Velmouth.'],
  ['case alone', 'en', '[-THE-]{+The+} storm killed 46 people in the town of Velmouth on Monday.'],
  [
    'a country and its adjective',
    'en',
    'The plan of [-the Norwegian-]{+Norway’s+} government was sent to the council.',
  ],
  ['another clock', 'en', 'The vote of the council ends at [-6 p.m. EDT-]{+3 p.m. PDT+} on Sunday evening.'],
  [
    'a number of something else in a sentence of other words',
    'en',
    'The port [-made a profit of 354 million crowns in the first half of-]{+closed with a loss of 126 million crowns at the end of+} the year.',
  ],
  [
    'another thing that begins alike',
    'en',
    'The harbour office in the north of Arvenia [-has until now taken on 46 interns-]{+then hired 31 interpreters+}.',
  ],
  [
    'another thing that begins alike',
    'de',
    'Das Hafenamt [-nimmt 46 Praktikanten-]{+stellte 31 Praktiker+} für den [-Sommer auf-]{+Betrieb ein+}.',
  ],
  [
    'a year beside a number',
    'en',
    'Ondrej played for Velmouth in the [-2019-]{+19-man+} harbour cup and left the club.',
  ],
  ['swapped numbers', 'en', 'The crew of [-46 sailors and 31 guests-]{+31 guests and 46 sailors+} left the ship.'],
  ['spaces in a figure', 'en', 'The flat costs [-22,000-]{+22,000+} a month in the middle of Velmouth.'],
  ['the word us', 'en', 'The mayor told [-them-]{+us+} that the bridge of Velmouth was safe.'],
  ['a figure by another rule', 'de', 'Das Werk zahlte [-1,234-]{+1.234+} Kronen an die Stadt am Fluss.'],
  ['German nouns', 'de', 'Die [-Bürger-]{+Menschen+} der Stadt Velmouth wählen am Montag den Rat.'],
  ['an unlisted language', 'tr', 'Fırtınada [-yaklaşık 1.000-]{+1.100+} ev yıkıldı, belediye başkanı söyledi.'],
  ['Thai', 'th', 'พายุทำลาย[-บ้าน-]{+เรือน+}หลายหลังในเมือง'],
  ['Japanese', 'ja', '嵐で[-家-]{+住宅+}３００棟が壊れた。'],
]

test.each(silent)('says nothing of %s (%s): %s', (_, language, marked) => {
  expect(factsOf({ ...parseMarked(marked), language }).filter((fact) => !fact.startsWith('same'))).toEqual([])
})

test.each([
  ['en', 'The march drew [-about-]{+at least+} 1,000 people to the harbour.', 'number: about 1,000 ~ at least 1,000'],
  ['en', 'The city has [-nearly-] 40 bridges, and the mayor knows all of them.', 'number: nearly 40 ~ 40'],
  [
    'en',
    'Turnout in Velmouth rose to {+almost +}64 percent at the second vote.',
    'percent: 64 percent ~ almost 64 percent',
  ],
  [
    'en',
    'Over the winter the port sold boats for [-more than -]$5 million.',
    'money: more than $5 million ~ $5 million',
  ],
  [
    'de',
    'Bei dem Sturm wurden [-rund-]{+mindestens+} 300 Häuser der Stadt zerstört.',
    'number: rund 300 ~ mindestens 300',
  ],
  ['fr', 'La tempête a détruit [-environ -]300 maisons sur la côte de Serrin.', 'number: environ 300 ~ 300'],
  ['es', 'La tormenta destruyó [-casi -]300 casas en la costa, dijo la alcaldesa.', 'number: casi 300 ~ 300'],
])('tells one figure within other bounds (%s): %s', (language, marked, fact) => {
  expect(factsOf({ ...parseMarked(marked), language })).toEqual([`bounded ${fact}`])
})

test.each([
  [
    'a title after the name in one article, before it in the other',
    'The mayor met Ondrej Vasko, the foreign minister, in the old hall.',
    'The mayor met Foreign Minister Ondrej Vasko in the old hall.',
    ['same title: Ondrej Vasko, the foreign minister ~ Foreign Minister Ondrej Vasko'],
  ],
  [
    'a comma between title and name',
    'The mayor came with his press adviser, Ondrej Vasko, in the evening.',
    'The mayor came with his press adviser Ondrej Vasko in the evening.',
    ['same title: press adviser, Ondrej Vasko ~ press adviser Ondrej Vasko'],
  ],
  [
    'a name that no title shows to be a person’s',
    'The ferry to Ondrej Vasko, the harbour, left late in the evening.',
    'The ferry to Ondrej Vasko, a harbour, left late in the evening.',
    [],
  ],
])('knows a person by what the other article calls them: %s', (_, a, b, facts) => {
  expect(factsOf({ a, b })).toEqual(facts)
})

const report = (headline: string, lead: string, rest: string) => `${headline}\n\n${lead}\n\n${rest}`
const harbour = 'Cranes stood still all day. Nobody unloaded the ships that waited outside.'
const market = 'Fishmongers packed up early. The stalls by the quay remained empty until dusk.'

test.each([
  [
    'in the leads of separate reports of one event',
    'Envoys of the U.S. left Norway on Monday after a quarrel over herring with John Hale.',
    'A row about fishing rights drove the United States’ negotiator John Hale out of Norway, it emerged Monday.',
    ['same place: U.S. ~ United States'],
  ],
  [
    'unless the leads have little in common',
    'Envoys of the U.S. left Norway after a quarrel over herring.',
    'Schools across the United States closed their gates because of snow, parents learned.',
    [],
  ],
])('tells a fact in two forms %s', (_, leadA, leadB, facts) => {
  const [a, b] = [report('Herring row grows', leadA, harbour), report('Talks collapse', leadB, market)]
  expect(factsOf({ a, b })).toEqual(facts)
})

test.each([
  ['en', 'The bridge was closed[- on March 11-] after the storm had passed over Velmouth.', 'only date: March 11 ~ '],
  [
    'en',
    'The bridge, [-built for $90 million,-] was closed after the storm over Velmouth.',
    'only money: $90 million ~ ',
  ],
  ['de', 'Die Brücke wurde [-am 11. März-] nach dem Sturm über Velmouth gesperrt.', 'only date: 11. März ~ '],
])('tells what one article alone gives in a common sentence (%s): %s', (language, marked, fact) => {
  expect(factsOf({ ...parseMarked(marked), language })).toEqual([fact])
})

test('does not miss what the other article gives elsewhere', () => {
  const a = 'The bridge was closed on March 11 after the storm over Velmouth.\n\nThe mayor of the town asked for help.'
  const b = 'The bridge was closed after the storm over Velmouth.\n\nThe mayor of the town asked for help on March 11.'
  expect(factsOf({ a, b })).toEqual([])
})

test('reads a weekday as a date where the article has its day', () => {
  const marked = 'The council of Velmouth met on [-Monday-]{+March 25+} in the old hall.'
  expect(factsOf({ ...parseMarked(marked), date: '2024-03-26' })).toEqual(['same date: Monday ~ March 25'])
  expect(factsOf({ ...parseMarked(marked), date: '2024-03-24' })).toEqual([])
})

test('is the mirror image from the other side, and takes any text', () => {
  const words =
    'Mr. John Hale Hale’s President U.S. United States UN $ 3.3 billion five 5 % percent Oct. 7 Monday 5 p.m. about more than 14-0 the , . said'
  const text = fc
    .array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 20 })
    .map((list) => list.join(' '))
  const mirrored = (fact: string): string => fact.replace(/^([^:]*): (.*) ~ (.*)$/su, '$1: $3 ~ $2')
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(factsOf({ a: b, b: a }).map(mirrored).sort()).toEqual(factsOf({ a, b }).sort())
    }),
    { numRuns: 150 },
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(factsOf({ a, b })).toBeInstanceOf(Array)
    }),
    { numRuns: 60 },
  )
})
