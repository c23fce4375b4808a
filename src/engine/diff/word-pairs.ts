import { extended } from '../text/extended.ts'
import type { Span } from '../text/span.ts'
import type { TokenColumns } from '../text/token-columns.ts'
import type { TokenIndex } from '../text/tokens.ts'

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

/** The same as numbers. */
export function fromWordPairs(pairs: readonly WordPair[]): WordPairs {
  return pairs.flatMap(({ a, b }) => [a.start, a.end, b.start, b.end])
}

/** Word pairs of many links while they are found, in one column. */
export interface GrowingPairs {
  numbers: Int32Array<ArrayBuffer>
  /** How many numbers there are. */
  length: number
}

/** No pairs, and room for so many. */
export function noPairs(room: number): GrowingPairs {
  return { numbers: new Int32Array(NUMBERS * (room + 1)), length: 0 }
}

/** Adds one pair. */
export function addPair(pairs: GrowingPairs, startA: number, endA: number, startB: number, endB: number): void {
  const at = pairs.length
  if (at === pairs.numbers.length) pairs.numbers = extended(pairs.numbers, 2 * at)
  const { numbers } = pairs
  numbers[at] = startA
  numbers[at + 1] = endA
  numbers[at + 2] = startB
  numbers[at + 3] = endB
  pairs.length = at + NUMBERS
}

/** Adds a pair for each of so many tokens in a row, of `a` from `i` on and of `b` from `j` on. In one go: nearly every word of a lightly edited story comes here. */
export function addPairsOf(
  pairs: GrowingPairs,
  a: Pick<TokenColumns, 'starts' | 'ends'>,
  i: TokenIndex,
  b: Pick<TokenColumns, 'starts' | 'ends'>,
  j: TokenIndex,
  count: number,
): void {
  let at = pairs.length
  const end = at + NUMBERS * count
  if (end > pairs.numbers.length) pairs.numbers = extended(pairs.numbers, 2 * end)
  const { numbers } = pairs
  const { starts: startsA, ends: endsA } = a
  const { starts: startsB, ends: endsB } = b
  for (let k = 0; k < count; k++) {
    numbers[at] = startsA[i + k] ?? 0
    numbers[at + 1] = endsA[i + k] ?? 0
    numbers[at + 2] = startsB[j + k] ?? 0
    numbers[at + 3] = endsB[j + k] ?? 0
    at += NUMBERS
  }
  pairs.length = end
}

/** The pairs of each link: `ends` says after how many numbers the link's own end. */
export function splitPairs({ numbers }: GrowingPairs, ends: readonly number[]): WordPairs[] {
  return ends.map((end, k) => numbers.subarray(ends[k - 1] ?? 0, end))
}
