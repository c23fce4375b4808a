import type { Anchors } from './word-anchors.ts'

/** Words this far from where the anchors around them point may answer to each other without looking alike. 4 reaches 95 of 100 links that people draw, 8 two more at half again the work. */
const BAND = 4
/** … and at most so far beyond the next anchors. */
const OVER = 1
/** For each place of one side: where the chain of anchors points on the other, in proportion, and the anchors around it there. */
export interface Expected {
  readonly place: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
}

function placesBetween(
  chain: readonly number[],
  otherChain: readonly number[],
  size: number,
  otherSize: number,
): Expected {
  const place: number[] = []
  const from: number[] = []
  const to: number[] = []
  let left = -1
  let leftOther = -1
  for (let k = 0; k <= chain.length; k++) {
    const right = chain[k] ?? size
    const rightOther = otherChain[k] ?? otherSize
    const slope = (rightOther - leftOther) / (right - left)
    for (let at = left + 1; at <= right && at < size; at++) {
      const expected = leftOther + (at - left) * slope
      place.push(expected)
      from.push(Math.max(expected - BAND, leftOther - OVER))
      to.push(Math.min(expected + BAND, rightOther + OVER))
    }
    left = right
    leftOther = rightOther
  }
  return { place, from, to }
}

/** What the chain of anchors expects: of each place in `a` on `b`, and of each place in `b` on `a`. */
export function expectedPlaces({ inB, chain }: Anchors, n: number, m: number): readonly [Expected, Expected] {
  const chainB = chain.map((i) => inB[i] ?? -1)
  return [placesBetween(chain, chainB, n, m), placesBetween(chainB, chain, m, n)]
}
