import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText, type Article } from '../article.ts'
import { anyText } from '../testing/any-text.ts'
import { told } from '../told.ts'
import type { Finding } from './finding.ts'
import { prominenceGap, prominenceOf } from './prominence.ts'

// A headline and as many paragraphs as asked for; `*` stands in the one named, 0 for the headline.
function story(paragraphCount: number, place: number): Article {
  const headline = `Harbour of Velmouth closed${place === 0 ? ' *' : ''}`
  const paragraphs = Array.from({ length: paragraphCount }, (_, index) => {
    const mark = index + 1 === place ? ' *' : ''
    return `The mayor of Velmouth spoke for the ${index + 1}th time${mark}. Ships waited outside until dusk.`
  })
  return articleFromText({ text: [headline, ...paragraphs].join('\n\n'), language: 'en' })
}

const starOf = ({ text }: Article) => ({ start: text.indexOf('*'), end: text.indexOf('*') + 1 })

const factAt = (a: Article, b: Article): Finding => ({
  kind: 'fact',
  severity: 4,
  code: 'fact/same',
  explanation: told('Written for a test.'),
  factType: 'number',
  sameValue: true,
  a: starOf(a),
  b: starOf(b),
})

const textOf = (a: Article, b: Article, finding = factAt(a, b)) => prominenceGap(finding, a, b)?.text ?? null

test.each([
  [[9, 0], { paragraph: 0, paragraphCount: 9, depth: 0 }],
  [[9, 1], { paragraph: 1, paragraphCount: 9, depth: 0 }],
  [[9, 5], { paragraph: 5, paragraphCount: 9, depth: 0.5 }],
  [[9, 9], { paragraph: 9, paragraphCount: 9, depth: 1 }],
  [[1, 1], { paragraph: 1, paragraphCount: 1, depth: 0 }],
] as const)('paragraphs and place %j', ([count, place], expected) => {
  const article = story(count, place)
  expect(prominenceOf(article, starOf(article))).toEqual(expected)
})

test.each([
  [story(9, 0), story(9, 8), 'One article has this in the headline, the other near the end, in paragraph 8 of 9.'],
  [story(9, 8), story(9, 0), 'One article has this in the headline, the other near the end, in paragraph 8 of 9.'],
  [story(6, 1), story(10, 10), 'One article has this in the first paragraph, the other in the last paragraph.'],
  [story(10, 2), story(10, 7), 'One article has this in paragraph 2 of 10, the other in paragraph 7 of 10.'],
  [story(5, 1), story(5, 3), 'One article has this in the first paragraph, the other in paragraph 3 of 5.'],
])('a fact far in front in one story is told: $#', (a, b, expected) => {
  expect(textOf(a, b)).toBe(expected)
})

test.each([
  ['stands at the same place', story(9, 4), story(9, 4)],
  ['stands a little later', story(9, 2), story(9, 5)],
  ['stands in the headline and in the first paragraph', story(9, 0), story(9, 1)],
  ['stands in a story too short to have an end', story(3, 1), story(9, 9)],
  ['stands as far down in a story twice as long', story(5, 3), story(11, 6)],
])('nothing is told where it %s', (_, a, b) => {
  expect(textOf(a, b)).toBeNull()
})

test('nothing is told of what one story alone has, or of wording', () => {
  const [a, b] = [story(9, 1), story(9, 9)]
  const [inA, inB] = [starOf(a), starOf(b)]
  const base = { severity: 3, code: 'written', explanation: told('Written for a test.') } as const
  expect(prominenceGap({ ...base, kind: 'provenance', what: 'agency', a: inA, b: inB }, a, b)).toBeNull()
  expect(prominenceGap({ ...base, kind: 'wording', tier: 'wording', a: inA, b: inB }, a, b)).toBeNull()
  const only = { ...base, kind: 'fact', factType: 'number', sameValue: true, a: inA, b: null } as const
  expect(prominenceGap(only, a, b)).toBeNull()
})

test('what is no part of the story has no place in it', () => {
  const article = articleFromText({ text: `${story(4, 1).text}\n\nScroll to top`, language: 'en' })
  expect(prominenceOf(article, { start: article.text.length - 3, end: article.text.length })).toBeNull()
})

test('places of any text lie between front and end', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, at) => {
      const start = text.length === 0 ? 0 : at % text.length
      const found = prominenceOf(articleFromText({ text }), { start, end: start + 1 })
      if (found === null) return
      expect(found.depth).toBeGreaterThanOrEqual(0)
      expect(found.depth).toBeLessThanOrEqual(1)
      expect(found.paragraph).toBeLessThanOrEqual(found.paragraphCount)
    }),
  )
})
