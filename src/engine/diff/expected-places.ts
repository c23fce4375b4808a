import type { Anchors } from './word-anchors.ts'

/** Words this far from where the anchors around them point may answer to each other without looking alike. 4 reaches 95 of 100 links that people draw, 8 two more at half again the work. */
const BAND = 4
/** … and at most so far beyond the next anchors. */
const OVER = 1
/**
 * For each place of one side, number after number: where the chain of anchors points on the other, in proportion, and the anchors around
 * it there. One array instead of three, since the making of them is what takes time.
 */
export type Expected = Float64Array
export const PLACE = 0
export const FROM = 1
export const TO = 2
export const EXPECTED = 3

function placesBetween(
  chain: readonly number[],
  otherChain: readonly number[],
  size: number,
  otherSize: number,
): Expected {
  const places = new Float64Array(size * EXPECTED)
  let left = -1
  let leftOther = -1
  for (let k = 0; k <= chain.length; k++) {
    const right = chain[k] ?? size
    const rightOther = otherChain[k] ?? otherSize
    const slope = (rightOther - leftOther) / (right - left)
    for (let at = left + 1; at <= right && at < size; at++) {
      const expected = leftOther + (at - left) * slope
      places[at * EXPECTED + PLACE] = expected
      places[at * EXPECTED + FROM] = Math.max(expected - BAND, leftOther - OVER)
      places[at * EXPECTED + TO] = Math.min(expected + BAND, rightOther + OVER)
    }
    left = right
    leftOther = rightOther
  }
  return places
}

/** What the chain of anchors expects: of each place in `a` on `b`, and of each place in `b` on `a`. */
export function expectedPlaces({ inB, chain }: Anchors, n: number, m: number): readonly [Expected, Expected] {
  const chainB: number[] = []
  for (const i of chain) chainB.push(inB[i] ?? -1)
  return [placesBetween(chain, chainB, n, m), placesBetween(chainB, chain, m, n)]
}
