import { expect, test } from 'vitest'
import { NO_CORRECTIONS } from '../engine/align/corrections.ts'
import { changeAt, dismiss, doubtOf, paragraphAt, part, pin, sentenceOf } from './judge.ts'
import { mirrorJudgement, noJudgement } from './judgement.ts'
import { toMarked, toReading } from './reading.ts'
import { writtenComparison } from './testing/written-comparison.ts'

const comparison = writtenComparison({
  a: ['The vote was close. | Rain fell.', 'Nobody spoke.'],
  b: ['The vote was very close. | Snow fell.'],
  links: ['0:0', '1:1'],
})
const marked = toMarked(comparison)
const view = { hidden: [] }

test('a difference knows its sentences and its link', () => {
  const [very, rain, nobody] = toReading(marked, view).differences
  if (very === undefined || rain === undefined || nobody === undefined) throw new Error('three differences are written')
  expect([sentenceOf(comparison, very, 'a'), sentenceOf(comparison, very, 'b')]).toEqual([null, 0])
  expect(changeAt(comparison, rain)?.a).toEqual([1])
  expect(changeAt(comparison, nobody)).toBeNull()
})

test('a whole paragraph of one article is known as such, words and sentences of one are not', () => {
  const [very, rain, nobody] = toReading(marked, view).differences
  if (very === undefined || rain === undefined || nobody === undefined) throw new Error('three differences are written')
  expect([very, rain].map((difference) => paragraphAt(comparison, difference))).toEqual([null, null])
  expect(paragraphAt(comparison, nobody)).toEqual({ side: 'a', block: 1 })
})

test('what is dismissed leaves no trace, is counted no more, and comes back', () => {
  const before = toReading(marked, view)
  const [very] = before.differences
  if (very === undefined) throw new Error('three differences are written')
  const judgement = dismiss(noJudgement, very, 'House style.')
  const after = toReading(marked, view, judgement)
  expect(after.differences.map(({ key }) => key)).toEqual(before.differences.slice(1).map(({ key }) => key))
  expect(after.dismissed.map(({ key }) => key)).toEqual([very.key])
  expect(after.counts.wording).toBe(before.counts.wording - 1)
  expect(toReading(marked, view, noJudgement).differences).toEqual(before.differences)
})

test('a link that rests on little says how little', () => {
  expect(doubtOf({ similarity: 0.2 })).toMatch(/20% of the words/)
  expect(doubtOf({ similarity: 0.6 })).toBeNull()
})

test('the later word on two sentences counts', () => {
  const pair = { a: 1, b: 1 }
  const parted = part(noJudgement, { a: [1], b: [1] })
  expect(parted.corrections).toEqual({ pinned: [], parted: [pair] })
  const pinned = pin(parted, pair)
  expect(pinned.corrections).toEqual({ pinned: [pair], parted: [] })
  expect(part(pinned, { a: [1], b: [1] })).toEqual(parted)
})

test('decisions are mirrored with the articles', () => {
  const judgement = {
    corrections: { ...NO_CORRECTIONS, pinned: [{ a: 1, b: 0 }] },
    dismissed: [{ a: { start: 0, end: 3 }, b: null, reason: '' }],
    reclassified: [{ a: { start: 0, end: 3 }, b: null, was: 'words-only', kind: 'fact', reason: '' } as const],
    equalWords: [['grey', 'gray']],
    notes: [{ a: { start: 0, end: 3 }, b: null, text: 'Ask the desk.', inClass: true }],
  }
  expect(mirrorJudgement(judgement)).toEqual({
    corrections: { ...NO_CORRECTIONS, pinned: [{ a: 0, b: 1 }] },
    dismissed: [{ a: null, b: { start: 0, end: 3 }, reason: '' }],
    reclassified: [{ a: null, b: { start: 0, end: 3 }, was: 'words-only', kind: 'fact', reason: '' }],
    equalWords: [['grey', 'gray']],
    notes: [{ a: null, b: { start: 0, end: 3 }, text: 'Ask the desk.', inClass: true }],
  })
  expect(mirrorJudgement(mirrorJudgement(judgement))).toEqual(judgement)
})
