import { expect, test } from 'vitest'
import { differenceOn, indexByKey, toDifferences } from './differences.ts'
import type { Family } from './kinds.ts'
import { toRows } from './rows.ts'
import { spoken, spokenStep } from './spoken.ts'
import { swapped, writtenComparison, type Written } from './testing/written-comparison.ts'

function differencesOf(written: Written, hidden: readonly Family[] = ['form']) {
  const comparison = writtenComparison(written)
  const differences = toDifferences(toRows(comparison, { hidden }))
  return { comparison, differences, words: differences.map((difference) => spoken(comparison, difference)) }
}

const story: Written = {
  a: [
    'Ties further soured on Monday. | Two members resigned. | A third may follow.',
    'The vote was close.',
    'Rain fell.',
  ],
  b: ['Rain fell.', 'Ties deteriorated further on Monday.', 'The vote was very close.', 'No comment came.'],
  links: ['0:1', '3:2', '4:0 moved'],
}

test('every difference comes once, in reading order', () => {
  expect(differencesOf(story).words).toEqual([
    'moved: “Rain fell.” stands further up in The Daily Relay',
    'only in The Daily Relay: “deteriorated”',
    'only in Meridian Wire: “soured”',
    'only in Meridian Wire: “Two members resigned. A third may follow.”',
    'only in The Daily Relay: “very”',
    'only in The Daily Relay: “No comment came.”',
  ])
})

test('what differs at a place is what shares the most with it on both sides', () => {
  const { differences } = differencesOf(story)
  differences.forEach((difference, index) => expect(differenceOn(differences, difference)).toBe(index))
  const [, , soured, left] = differences
  const both = { a: { start: soured?.a?.start ?? 0, end: left?.a?.end ?? 0 }, b: null }
  expect(differenceOn(differences, both)).toBe(3)
  expect(differenceOn(differences, { a: { start: 0, end: 4 }, b: null })).toBe(null)
  expect(differenceOn([], both)).toBe(null)
})

test('a step is announced with its number', () => {
  const { comparison, differences } = differencesOf({ a: ['It is sour.'], b: ['It is bitter.'], links: ['0:0'] })
  expect(spokenStep(comparison, differences, 0)).toBe('1 of 1, reworded: “sour.” became “bitter.”')
  expect(spokenStep(comparison, differences, 1)).toBe('')
})

test('a split or merged sentence is a difference by itself', () => {
  const split = differencesOf({ a: ['one, two'], b: ['one, | two'], links: ['0:0,1'] })
  expect(split.words).toEqual(['split: one sentence of Meridian Wire became several in The Daily Relay: “one, two”'])
  const merged = differencesOf({ a: ['one, | two'], b: ['one, two'], links: ['0,1:0'] })
  expect(merged.words).toEqual(['merged: several sentences of Meridian Wire became one in The Daily Relay: “one, two”'])
})

test('typography counts only when it is shown', () => {
  const written: Written = { a: ['A “quoted” word.'], b: ['A "quoted" word.'], links: ['0:0'] }
  expect(differencesOf(written).words).toEqual([])
  expect(differencesOf(written, []).words).toEqual(['typography: ““quoted”” became “"quoted"”'])
})

test('two headlines without a word in common are two differences', () => {
  const { words } = differencesOf({ a: ['# Vote', 'One.'], b: ['# Ballot', 'One.'], links: ['1:1'] })
  expect(words).toEqual(['only in Meridian Wire: “Vote”', 'only in The Daily Relay: “Ballot”'])
})

test('what is set aside is no difference', () => {
  expect(differencesOf({ a: ['One.', '~ Share.'], b: ['One.'], links: ['0:0'] }).words).toEqual([])
})

test('swapping the texts keeps the list and exchanges the readings', () => {
  const there = differencesOf(story)
  const back = toDifferences(toRows(swapped(there.comparison), { hidden: ['form'] }))
  const facts = (differences: typeof back) => differences.map(({ kind, a, b }) => ({ kind, a, b })).toSorted(byPlace)
  const mirrored = back.map((difference) => ({ ...difference, a: difference.b, b: difference.a }))
  expect(facts(mirrored)).toEqual(facts(there.differences))
})

test('each difference is found by its key', () => {
  const { differences } = differencesOf(story)
  const index = indexByKey(differences)
  expect(differences.map(({ key }) => index.get(key))).toEqual(differences.map((_, place) => place))
})

function byPlace(x: object, y: object): number {
  return JSON.stringify(x) < JSON.stringify(y) ? -1 : 1
}
