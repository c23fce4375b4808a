import { increasingChain } from './increasing-chain.ts'
import type { Words } from './words.ts'

/** Words that stand once on each side, as the same stem: where an alignment can hold on. */
export interface Anchors {
  /** Place in `b` of each place in `a`; −1 where there is none. */
  readonly inB: Int32Array
  /** Places in `a`, ascending, of a longest set of anchors in one order. */
  readonly chain: Int32Array
}

/** Place of each stem that stands once among the content words and numbers; −1 where it stands more than once. */
function singlePlaces(words: Words): Map<number, number> {
  const places = new Map<number, number>()
  words.stems.forEach((stem, k) => {
    const kind = words.classes[k]
    if (kind === 'content' || kind === 'number') places.set(stem, places.has(stem) ? -1 : k)
  })
  return places
}

/** Finds the anchors of two sides of a link. */
export function findAnchors(a: Words, b: Words): Anchors {
  const inB = new Int32Array(a.types.length).fill(-1)
  const placesB = singlePlaces(b)
  for (const [stem, i] of singlePlaces(a)) if (i >= 0) inB[i] = placesB.get(stem) ?? -1
  return { inB, chain: increasingChain(inB) }
}
