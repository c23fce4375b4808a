import { increasingChain } from './increasing-chain.ts'
import type { Words } from './words.ts'

/** Words that stand once on each side, as the same stem: where an alignment can hold on. */
export interface Anchors {
  /** Place in `b` of each place in `a`; −1 where there is none. */
  readonly inB: readonly number[]
  /** Places in `a`, ascending, of a longest set of anchors in one order. */
  readonly chain: readonly number[]
}

/** Place of each stem that stands once among the content words and numbers; −1 where it stands more than once. */
function singlePlaces(words: Words): Map<number, number> {
  const places = new Map<number, number>()
  for (let k = 0; k < words.stems.length; k++) {
    const kind = words.classes[k]
    const stem = words.stems[k] ?? -1
    if (kind === 'content' || kind === 'number') places.set(stem, places.has(stem) ? -1 : k)
  }
  return places
}

/** A list of as many times the same value. Pushed, for arrays that `map` or `Array.from` made are of several kinds to the compiler, which then starts anew for each. */
export function filled<T>(count: number, value: T): T[] {
  const list: T[] = []
  for (let k = 0; k < count; k++) list.push(value)
  return list
}

/** Finds the anchors of two sides of a link. */
export function findAnchors(a: Words, b: Words): Anchors {
  const inB = filled(a.types.length, -1)
  const placesB = singlePlaces(b)
  for (const [stem, i] of singlePlaces(a)) if (i >= 0) inB[i] = placesB.get(stem) ?? -1
  return { inB, chain: increasingChain(inB) }
}

/**
 * For each place in `a`: the place in `b` that answers to it beyond doubt, or −1. An anchor of one form that keeps the order does, or one
 * that has an equal word beside it, and the run of equal words around it: on human alignments 99 and 97 of 100 are right.
 */
export function findCertain(a: Words, b: Words, { inB, chain }: Anchors): readonly number[] {
  const certain = filled(a.types.length, -1)
  const taken = filled(b.types.length, false)
  const same = (i: number, j: number): boolean =>
    i >= 0 && j >= 0 && i < a.types.length && j < b.types.length && a.types[i] === b.types[j]
  const take = (i: number, j: number): boolean => {
    if ((certain[i] ?? 0) >= 0 || taken[j] === true) return false
    certain[i] = j
    taken[j] = true
    return true
  }
  const takeRun = (i: number, j: number): void => {
    if (!take(i, j)) return
    for (let k = 1; same(i - k, j - k) && take(i - k, j - k); k++);
    for (let k = 1; same(i + k, j + k) && take(i + k, j + k); k++);
  }
  for (const i of chain) if (same(i, inB[i] ?? -1)) takeRun(i, inB[i] ?? -1)
  inB.forEach((j, i) => {
    if (same(i, j) && (same(i - 1, j - 1) || same(i + 1, j + 1))) takeRun(i, j)
  })
  return certain
}
