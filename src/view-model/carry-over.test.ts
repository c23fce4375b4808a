import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../engine/article.ts'
import { segment } from '../engine/text/segment.ts'
import { carryCards, carryOver } from './carry-over.ts'
import { mirrorJudgement, noJudgement, type Judgement } from './judgement.ts'

const read = (...sentences: readonly string[]) => segment(articleFromText({ text: sentences.join(' ') }))

const before = read('The pier closed on Monday.', 'Nobody was hurt.', 'It will open again in May.')

/** A note on the words of the article before; its text is those words. */
const noteOn = (words: string): Judgement['notes'][number] => {
  const start = before.article.text.indexOf(words)
  return { a: { start, end: start + words.length }, b: null, text: words, inClass: false }
}

const judgement: Judgement = {
  ...noJudgement,
  corrections: { pinned: [{ a: 1, b: 7 }], parted: [{ a: 0, b: 2 }] },
  dismissed: [{ ...noteOn('hurt'), reason: 'House style.' }],
  notes: [noteOn('Monday'), noteOn('in May')],
  equalWords: [['pier', 'quay']],
}

test('decisions about sentences that stay go along to their new places', () => {
  const after = read(
    'The pier is closed.',
    'It will open again in May.',
    'The harbour master said so.',
    'Nobody was hurt.',
  )
  const { judgement: carried, left } = carryOver(judgement, 'a', before, after)
  expect(carried.corrections).toEqual({ pinned: [{ a: 3, b: 7 }], parted: [] })
  expect(carried.equalWords).toEqual(judgement.equalWords)
  const words = [...carried.dismissed, ...carried.notes].map(({ a }) => after.article.text.slice(a?.start, a?.end))
  expect(words).toEqual(['hurt', 'in May'])
  expect(left.corrections).toEqual({ pinned: [], parted: [{ a: 0, b: 2 }] })
  expect(left.notes.map(({ text }) => text)).toEqual(['Monday'])
})

test('the first of two equal sentences stays the first', () => {
  const twice = read('He said no.', 'She left.', 'He said no.')
  const pinned = { ...noJudgement, corrections: { pinned: [0, 2].map((a) => ({ a, b: a })), parted: [] } }
  const after = read('It rained.', 'He said no.', 'He said no.')
  expect(carryOver(pinned, 'a', twice, after).judgement.corrections.pinned).toEqual([
    { a: 1, b: 0 },
    { a: 2, b: 2 },
  ])
})

test('a note on two sentences stays where they still follow each other', () => {
  const note = { ...noJudgement, notes: [noteOn('Nobody was hurt. It will open')] }
  const kept = read('Nobody was hurt.', 'It will open again in May.', 'Or not.')
  const parted = read('Nobody was hurt.', 'It rained.', 'It will open again in May.')
  expect(carryOver(note, 'a', before, kept).left.notes).toEqual([])
  expect(carryOver(note, 'a', before, parted).left.notes).toEqual(note.notes)
})

test('what is about the other article alone stays', () => {
  const other = mirrorJudgement({ ...noJudgement, notes: judgement.notes })
  expect(carryOver(other, 'a', before, read('Nothing is as it was.'))).toEqual({ judgement: other, left: noJudgement })
})

test('the same article carries everything, and whatever comes instead, no decision is lost and all words are the same', () => {
  expect(carryOver(judgement, 'a', before, before)).toEqual({ judgement, left: noJudgement })
  const sentences = ['The pier closed on Monday.', 'Nobody was hurt.', 'It will open again in May.', 'It rained.']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }), (written) => {
      const after = read(...written)
      const { judgement: carried, left } = carryOver(judgement, 'a', before, after)
      expect(carried.notes.length + left.notes.length).toBe(judgement.notes.length)
      expect(carried.corrections.pinned.length + left.corrections.pinned.length).toBe(1)
      for (const { a, text } of carried.notes) expect(after.article.text.slice(a?.start, a?.end)).toBe(text)
    }),
  )
})

test('the cards of a lesson go along with their sentences, in their order', () => {
  const cardOn = (words: string) => ({ a: noteOn(words).a, b: null, kind: 'words-only', question: words }) as const
  const cards = ['again', 'Monday', 'hurt'].map(cardOn)
  const after = read('Nobody was hurt.', 'It will open again in May.')
  const { fitting, left } = carryCards(cards, 'a', before, after)
  expect(fitting.map(({ a }) => after.article.text.slice(a?.start, a?.end))).toEqual(['again', 'hurt'])
  expect(left).toEqual([cardOn('Monday')])
})
