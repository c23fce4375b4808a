import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { compare } from '../compare.ts'
import { formatMarked, parseMarked } from '../testing/notation.ts'

const FINE =
  'The council of Lindow [-shut-]{+closed+} its bridge [-late on-]{+in the evening of+} Monday after divers [-had seen-]{+discovered+} cracks in [-three of its old piers-]{+the pillars+}.'
const COARSE =
  'The council of Lindow [-shut its bridge late on-]{+closed its bridge in the evening of+} Monday after divers [-had seen cracks in three of its old piers-]{+discovered cracks in the pillars+}.'

/** What the rest of a story says, in two wordings. */
const REST = [
  [
    'Mayor Hanne Orrell said that nobody knew how long the repair of the bridge would last, but that it had to begin at once.',
    'According to mayor Hanne Orrell it is not known how many weeks the works on the bridge may need, yet they must start right now.',
  ],
  [
    'Four thousand cars a day will have to take the road round the lake, which adds half an hour to the way to the hospital.',
    'Some four thousand vehicles must each day use the way around the lake, so that the hospital is reached thirty minutes later.',
  ],
  [
    'Shopkeepers on the east bank fear for their trade, since most of those who buy there come over the bridge on foot.',
    'Traders of the eastern shore worry about their sales, for the greater part of the customers walk across the bridge.',
  ],
  [
    'The army has offered to build a pontoon for people on foot and for bicycles, which it could finish within ten days.',
    'A pontoon that pedestrians and cyclists may use was offered by the army, and could be ready in ten days or less.',
  ],
  [
    'A first look at the piers had been planned for the spring, and was put off twice because the council had no money for it.',
    'The pillars were to be inspected in spring already, but the council lacked the funds and had this delayed two times.',
  ],
] as const

/** The first sentence's marks, in a story of which the second version goes on as `goesOn` says. */
function marksOf(goesOn: (rest: readonly [string, string]) => readonly string[], marked = FINE): string {
  const { a, b } = parseMarked(marked)
  const stories = [
    [a, ...REST.flatMap((rest) => goesOn(rest).slice(0, 1))].join(' '),
    [b, ...REST.flatMap((rest) => goesOn(rest).slice(1))].join(' '),
  ]
  const [textA = '', textB = ''] = stories
  const { changes } = compare(
    articleFromText({ text: textA, language: 'en' }),
    articleFromText({ text: textB, language: 'en' }),
  )
  const [first] = changes
  return first === undefined ? '' : formatMarked(first, textA, textB).replaceAll(/\s+([,.])/gu, '$1')
}

test('a sentence by itself is marked word by word', () => {
  expect(marksOf(() => [])).toBe(FINE)
})

test('a sentence among others that stand unchanged is marked word by word', () => {
  expect(marksOf(([own]) => [own, own])).toBe(FINE)
})

test('in a story that was reworded throughout, marks go phrase by phrase', () => {
  expect(marksOf((rest) => rest)).toBe(COARSE)
})

test('two words that one replacement swallows have not moved', () => {
  const swallowed =
    'Divers of [-the navy found two cracks there on-]{+its fleet saw two cracks at the place late+} Friday and told the council of Lindow.'
  expect(marksOf((rest) => rest, swallowed)).toBe(swallowed)
})

test('where every other word has another one in its place, single words stay kept, however many such sentences there are', () => {
  const sentence = (nth: number, other: string) =>
    `It ${Array.from({ length: 30 }, (_, k) => (k % 2 === 0 ? `word${nth}at${k}` : `${other}${nth}at${k}`)).join(' ')}.`
  const [a = '', b = ''] = ['old', 'new'].map((other) =>
    Array.from({ length: 10 }, (_, nth) => sentence(nth, other)).join(' '),
  )
  const { changes } = compare(
    articleFromText({ text: a, language: 'en' }),
    articleFromText({ text: b, language: 'en' }),
  )
  expect(changes).toHaveLength(10)
  for (const { edits } of changes) expect(edits.filter(({ op }) => op === 'equal').length).toBeGreaterThan(10)
})
