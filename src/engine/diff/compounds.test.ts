import { expect, test } from 'vitest'
import { articleFromText } from '../article.ts'
import { compare } from '../compare.ts'
import { slice } from '../text/span.ts'
import { toWordPairs } from './word-pairs.ts'

const changesOf = (a: string, b: string) =>
  compare(articleFromText({ text: a, language: 'en' }), articleFromText({ text: b, language: 'en' })).changes
const opsOf = (a: string, b: string): string[] => changesOf(a, b).flatMap(({ edits }) => edits.map(({ op }) => op))
const pairsOf = (a: string, b: string): string[] =>
  changesOf(a, b).flatMap(({ words }) => toWordPairs(words).map((pair) => `${slice(a, pair.a)}~${slice(b, pair.b)}`))

test.each([
  ['Two policy makers met in Lindow.', 'Two policymakers met in Lindow.'],
  ['The three-day strike in Lindow ended.', 'The three day strike in Lindow ended.'],
  ['Some 4 000 tonnes left Lindow.', 'Some 4\u00a0000 tonnes left Lindow.'],
  ['The vote of 2019–2020 in Lindow counts.', 'The vote of 2019-2020 in Lindow counts.'],
  ['In the mid-1990s Lindow grew.', 'In the mid 1990s Lindow grew.'],
])('%s is, but for spaces and hyphens, %s', (a, b) => {
  expect(opsOf(a, b)).toEqual(['equal'])
  expect(opsOf(b, a)).toEqual(['equal'])
})

test.each([
  ['Lindow lost 14 0 on Sunday.', 'Lindow lost 140 on Sunday.'],
  ['They set a part of Lindow aside.', 'They set apart of Lindow aside.'],
  ['The sign of Lindow says qui\ud835 \ude94 today.', 'The sign of Lindow says qui\u{1d694} today.'],
])('%s is not %s', (a, b) => {
  expect(opsOf(a, b)).toContain('replace')
})

test('the parts of a compound answer to it together, and an abbreviation to the whole name', () => {
  const a = 'Two policy makers from the U.S. met the Federal Bureau of Fisheries in Lindow.'
  const b = 'Two policymakers from the United States met the FBF in Lindow.'
  const pairs = pairsOf(a, b)
  expect(pairs).toContain('policy makers~policymakers')
  expect(pairs).toContain('U.S.~United States')
  expect(pairs).toContain('Federal Bureau of Fisheries~FBF')
})

test.each([
  ['The bridge cost $90 million.', 'The bridge cost €90 million.'],
  ['The mayor of Lindow posted 👍🏽 on Monday.', 'The mayor of Lindow posted 👍🏿 on Monday.'],
  ['Prices in Lindow rose by 5%.', 'Prices in Lindow rose by 5.'],
])('a sign that says something is no punctuation: %s, %s', (a, b) => {
  expect(opsOf(a, b).some((op) => op !== 'equal')).toBe(true)
})

test('a trade mark says nothing', () => {
  expect(opsOf('The Vellomat™ broke down in Lindow.', 'The Vellomat broke down in Lindow.')).toEqual(['equal'])
})
