import { inEnglish } from '../told.ts'
import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { compare, type Comparison } from '../compare.ts'

const comparisonOf = (a: string, b: string): Comparison =>
  compare(articleFromText({ text: a, language: 'en' }), articleFromText({ text: b, language: 'en' }))
/** One sentence of so many words. */
const sentence = (count: number, word: (k: number) => string): string =>
  `${Array.from({ length: count }, (_, k) => word(k)).join(' ')}.`
/** Letters of `a` in equal edits, as a share of it. */
const keptShare = (text: string, { changes }: Comparison): number =>
  changes
    .flatMap(({ edits }) => edits)
    .filter(({ op }) => op === 'equal')
    .reduce((sum, { a }) => sum + a.end - a.start, 0) / text.length

test('one changed word in a sentence of thousands is one change', () => {
  const a = sentence(3_000, (k) => `w${k}`)
  const { changes, limited } = comparisonOf(a, a.replace('w1500 ', 'new '))
  expect(changes.map(({ edits }) => edits.map(({ op }) => op))).toEqual([['equal', 'replace', 'equal']])
  expect(limited).toBeNull()
})

test('a sentence of six thousand words, half of them changed, keeps the other half', () => {
  const a = sentence(6_000, (k) => (k % 4 < 2 ? `w${k}` : `old${k}`))
  const comparison = comparisonOf(a, a.replaceAll('old', 'new'))
  expect(keptShare(a, comparison)).toBeGreaterThan(0.35)
  expect(comparison.limited).toBeNull()
})

test('where no word stands once, a long sentence keeps its ends, and the comparison says what it left out', () => {
  const [a, b] = [3, 5].map((step) => {
    const middle = sentence(3_000, (k) => (Math.floor(k / step) % 2 === 0 ? 'ha' : 'ho'))
    return `it began here ${middle.replace('.', '')} and ended there.`
  })
  const { changes, limited } = comparisonOf(a ?? '', b ?? '')
  const ops = changes.flatMap(({ edits }) => edits.map(({ op }) => op))
  expect([ops[0], ops.at(-1)]).toEqual(['equal', 'equal'])
  expect(limited && inEnglish(limited)).toMatch(
    /^Some sentences are too long to be compared in full: \d+ of their words/u,
  )
})

test('a word said twenty thousand times, and a thousand times less, is kept as often as it stands on both sides', () => {
  const a = sentence(20_000, () => 'ha')
  const comparison = comparisonOf(
    a,
    sentence(19_000, () => 'ha'),
  )
  expect(keptShare(a, comparison)).toBeGreaterThan(0.9)
})
