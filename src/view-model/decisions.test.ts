import { expect, test } from 'vitest'
import { toDecisions, withoutDecisions } from './decisions.ts'
import { noJudgement, type Judgement } from './judgement.ts'
import { writtenComparison } from './testing/written-comparison.ts'

const comparison = writtenComparison({ a: ['One. | Two.'], b: ['Three. | Four.'], links: ['0:0'] })
const judgement: Judgement = {
  corrections: { pinned: [{ a: 1, b: 0 }], parted: [{ a: 0, b: 0 }] },
  dismissed: [{ a: { start: 0, end: 4 }, b: null, reason: 'House style.' }],
  reclassified: [{ a: { start: 0, end: 4 }, b: null, was: 'sentence-only', kind: 'fact', reason: 'A figure is lost.' }],
  equalWords: [['grey', 'gray']],
  notes: [{ a: null, b: { start: 0, end: 6 }, text: 'Ask the class.', inClass: true }],
}

test('every decision says what it is about', () => {
  const listed = toDecisions(comparison, judgement).map(({ title, words }) => [title, words.a, words.b])
  expect(listed).toEqual([
    ['Belong together', 'Two.', 'Three.'],
    ['Do not belong together', 'One.', 'Three.'],
    ['Dismissed — House style.', 'One.', ''],
    ['You called this: fact differs — A figure is lost.', 'One.', ''],
    ['Your note: Ask the class.', '', 'Three.'],
  ])
})

test('each can be taken back alone, and all together; equal words stay', () => {
  const decisions = toDecisions(comparison, judgement)
  for (const { key, without } of decisions) {
    const left = toDecisions(comparison, without).map((other) => other.key)
    expect(left).toEqual(decisions.map((other) => other.key).filter((other) => other !== key))
  }
  expect(withoutDecisions(judgement)).toEqual({ ...noJudgement, equalWords: judgement.equalWords })
})
