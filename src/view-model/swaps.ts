import type { Reading } from './reading.ts'
import { reading as wordsOf } from './differences.ts'
import { familyOf } from './kinds.ts'

/** This article's word for that article's word, and where. */
export interface Swap {
  readonly a: string
  readonly b: string
  /** Indices into the differences, in reading order. */
  readonly at: readonly number[]
}

/** Longer stretches are sentences in other words, not one word for another; in characters. */
const LONGEST = 40

/** Words that stand for each other more than once, the most frequent first. Case is no difference. */
export function toSwaps(reading: Reading): Swap[] {
  const swaps = new Map<string, { a: string; b: string; at: number[] }>()
  reading.differences.forEach((difference, index) => {
    const { a, b, kind } = difference
    if (a === null || b === null || familyOf(kind) !== 'wording' || kind === 'phrase-moved') return
    if (a.end - a.start > LONGEST || b.end - b.start > LONGEST) return
    const [wordsA, wordsB] = [
      wordsOf(reading.comparison, difference, 'a'),
      wordsOf(reading.comparison, difference, 'b'),
    ]
    const key = `${wordsA} → ${wordsB}`.toLowerCase()
    const known = swaps.get(key)
    if (known === undefined) swaps.set(key, { a: wordsA, b: wordsB, at: [index] })
    else known.at.push(index)
  })
  return [...swaps.values()].filter(({ at }) => at.length > 1).sort((x, y) => y.at.length - x.at.length)
}
