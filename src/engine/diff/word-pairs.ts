import { extended } from '../text/extended.ts'
import type { Span } from '../text/span.ts'

/** A word or phrase of `a` and what answers to it in `b`; crossings allowed. */
export interface WordPair {
  readonly a: Span
  readonly b: Span
}

/**
 * Word pairs as numbers, four each: where the span in `a` starts and ends, then the one in `b`. Nearly every word of two versions is in
 * a pair; as objects the pairs would take more memory than all else that a comparison finds.
 */
export type WordPairs = ArrayLike<number>

/** So many numbers stand for a pair. */
export const NUMBERS = 4

/** The pairs as objects, in the same order. */
export function toWordPairs(words: WordPairs): WordPair[] {
  const pairs: WordPair[] = []
  for (let k = 0; k < words.length; k += NUMBERS) {
    const a = { start: words[k] ?? 0, end: words[k + 1] ?? 0 }
    pairs.push({ a, b: { start: words[k + 2] ?? 0, end: words[k + 3] ?? 0 } })
  }
  return pairs
}

/** Word pairs of many links while they are found, in one column. */
export interface WordPairsMaker {
  readonly add: (startA: number, endA: number, startB: number, endB: number) => void
  /** How many numbers were added. */
  readonly length: () => number
  /** Those from `from` up to, not including, `to`; asked when all are there. */
  readonly part: (from: number, to: number) => WordPairs
}

/** Makes room for so many pairs at first. */
export function wordPairsMaker(pairCount: number): WordPairsMaker {
  let numbers = new Int32Array(NUMBERS * (pairCount + 1))
  let length = 0
  return {
    add: (startA, endA, startB, endB) => {
      if (length === numbers.length) numbers = extended(numbers, 2 * length)
      numbers[length] = startA
      numbers[length + 1] = endA
      numbers[length + 2] = startB
      numbers[length + 3] = endB
      length += NUMBERS
    },
    length: () => length,
    part: (from, to) => numbers.subarray(from, to),
  }
}

/** The same as numbers. */
export function fromWordPairs(pairs: readonly WordPair[]): WordPairs {
  return pairs.flatMap(({ a, b }) => [a.start, a.end, b.start, b.end])
}
