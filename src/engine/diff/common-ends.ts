import type { TypeIndex } from '../text/vocabulary.ts'
import type { Phrase } from './phrases.ts'
import type { Piece } from './pieces.ts'

/** How many words two sides begin and end with in common; no word is counted twice. */
export interface CommonEnds {
  readonly before: number
  readonly after: number
}

/** Words of the common ends, next to the differences, that are compared all the same: the scores of two words look at the two before and after them. */
const CONTEXT = 2

/** Finds what two lists of words begin and end with in common: the beginning first, then what is left of the end. */
export function findCommonEnds(a: readonly TypeIndex[], b: readonly TypeIndex[]): CommonEnds {
  const most = Math.min(a.length, b.length)
  let before = 0
  while (before < most && a[before] === b[before]) before++
  let after = 0
  while (after < most - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++
  return { before, after }
}

/**
 * The part of the common ends that need not be compared: a sentence in which one word differs is compared around that word. What stays is
 * the context of the differences, and as much as an added or left-out stretch may be slid over (`slide` in `tidy.ts`).
 */
export function findOuterEnds(a: readonly TypeIndex[], b: readonly TypeIndex[]): CommonEnds {
  const { before, after } = findCommonEnds(a, b)
  const room = CONTEXT + Math.max(a.length, b.length) - before - after
  return { before: Math.max(0, before - room), after: Math.max(0, after - room) }
}

const NOTHING: Piece = { kind: 'changed', startA: 0, endA: 0, startB: 0, endB: 0 }

/** The pieces of what lies between the ends as pieces of the whole; a kept piece beside an end takes it in. */
export function withEnds(inner: readonly Piece[], { before, after }: CommonEnds): readonly Piece[] {
  if (before + after === 0) return inner
  const pieces = inner.map((piece) => shift(piece, before))
  const first = pieces[0] ?? NOTHING
  if (before > 0 && first.kind === 'equal') pieces[0] = { ...first, startA: 0, startB: 0 }
  else if (before > 0) pieces.unshift({ kind: 'equal', startA: 0, endA: before, startB: 0, endB: before })
  const last = pieces.at(-1) ?? NOTHING
  const [endA, endB] = [last.endA + after, last.endB + after]
  if (after > 0 && last.kind === 'equal') pieces[pieces.length - 1] = { ...last, endA, endB }
  else if (after > 0) pieces.push({ kind: 'equal', startA: last.endA, endA, startB: last.endB, endB })
  return pieces
}

/** The same place, so many words further on. */
export function shift<T extends Phrase>(place: T, by: number): T {
  const { startA, endA, startB, endB } = place
  return { ...place, startA: startA + by, endA: endA + by, startB: startB + by, endB: endB + by }
}
