import { commonPrefix, gramLikeness } from './likeness.ts'
import { findAnchors, type Anchors } from './word-anchors.ts'
import type { Words } from './words.ts'

/** The pairs of words of one link that may answer to each other, by place, ordered by row, then column. */
export interface WordCandidates {
  readonly rows: Int32Array
  readonly columns: Int32Array
  /** For each place in `a`: the place in `b` that answers to it beyond doubt, or −1. Such words are in no other pair. */
  readonly certain: Int32Array
}

/** So many equal words in a row, one of which stands once on each side, are beyond doubt. */
const CERTAIN_RUN = 3
/** Words this far from where the anchors around them point may answer to each other without looking alike. 4 reaches 95 of 100 links that people draw, 8 two more at half again the work. */
const BAND = 4
/** The same around an anchor that crosses the others: words before and after it, and how far they may lie off its diagonal. */
const AROUND = 2
const OFF_DIAGONAL = 1
/** Repeated small words answer to each other at most so far from where the anchors point. */
const SMALL_WORD_BAND = 8
/** Letters in common at the beginning, and share of letter pairs, from which on two words may be forms of one. */
const ALIKE_PREFIX = 4
const ALIKE_GRAMS = 0.4

const isSmall = (words: Words, k: number): boolean => words.classes[k] === 'function' || words.classes[k] === 'mark'

/** Pairs beyond doubt: runs of equal words around an anchor. */
function findCertain(a: Words, b: Words, { inB }: Anchors): Int32Array {
  const certain = new Int32Array(a.types.length).fill(-1)
  const taken = new Uint8Array(b.types.length)
  inB.forEach((j, i) => {
    if (j < 0 || (certain[i] ?? -1) >= 0 || a.types[i] !== b.types[j]) return
    let back = 0
    while (i - back > 0 && j - back > 0 && a.types[i - back - 1] === b.types[j - back - 1]) back++
    let ahead = 0
    while (
      i + ahead + 1 < a.types.length &&
      j + ahead + 1 < b.types.length &&
      a.types[i + ahead + 1] === b.types[j + ahead + 1]
    )
      ahead++
    if (back + ahead + 1 < CERTAIN_RUN) return
    for (let k = -back; k <= ahead; k++) {
      if ((certain[i + k] ?? 0) >= 0 || taken[j + k] === 1) continue
      certain[i + k] = j + k
      taken[j + k] = 1
    }
  })
  return certain
}

/** Where the chain of anchors points from each place of one side: the place on the other, between anchors in proportion. */
function expectedPlaces(from: Int32Array, to: Int32Array, size: number, otherSize: number): Float64Array {
  const expected = new Float64Array(size)
  let left = -1
  let leftOther = -1
  for (let k = 0; k <= from.length; k++) {
    const right = from[k] ?? size
    const rightOther = to[k] ?? otherSize
    const slope = (rightOther - leftOther) / (right - left)
    for (let at = left + 1; at <= right && at < size; at++) expected[at] = leftOther + (at - left) * slope
    left = right
    leftOther = rightOther
  }
  return expected
}

/** Finds the pairs worth scoring, and those that need no score. */
export function findWordCandidates(a: Words, b: Words): WordCandidates {
  const n = a.types.length
  const m = b.types.length
  const anchors = findAnchors(a, b)
  const certain = findCertain(a, b, anchors)
  const takenB = new Uint8Array(m)
  for (const j of certain) if (j >= 0) takenB[j] = 1
  const chainB = anchors.chain.map((i) => anchors.inB[i] ?? -1)
  const expectedB = expectedPlaces(anchors.chain, chainB, n, m)
  const expectedA = expectedPlaces(chainB, anchors.chain, m, n)
  const freeB: number[] = []
  for (let j = 0; j < m; j++) if (takenB[j] === 0) freeB.push(j)
  const around = new Uint8Array(n * m)
  anchors.inB.forEach((q, p) => {
    if (q < 0) return
    for (let di = -AROUND; di <= AROUND; di++) {
      for (let dj = di - OFF_DIAGONAL; dj <= di + OFF_DIAGONAL; dj++) {
        const i = p + di
        const j = q + dj
        if (i >= 0 && j >= 0 && i < n && j < m) around[i * m + j] = 1
      }
    }
  })
  const rows: number[] = []
  const columns: number[] = []
  for (let i = 0; i < n; i++) {
    if ((certain[i] ?? -1) >= 0) continue
    const markA = a.classes[i] === 'mark'
    for (const j of freeB) {
      const markB = b.classes[j] === 'mark'
      if (markA !== markB || (markA && a.types[i] !== b.types[j])) continue
      const distance = Math.min(Math.abs(j - (expectedB[i] ?? 0)), Math.abs(i - (expectedA[j] ?? 0)))
      const near = distance <= BAND || around[i * m + j] === 1
      if (near || isCandidateByForm(a, b, i, j, distance)) {
        rows.push(i)
        columns.push(j)
      }
    }
  }
  return { rows: Int32Array.from(rows), columns: Int32Array.from(columns), certain }
}

function isCandidateByForm(a: Words, b: Words, i: number, j: number, distance: number): boolean {
  if (a.stems[i] === b.stems[j]) return distance <= SMALL_WORD_BAND || !isSmall(a, i)
  if (isSmall(a, i) || isSmall(b, j)) return false
  const x = a.norms[i] ?? ''
  const y = b.norms[j] ?? ''
  return commonPrefix(x, y) >= ALIKE_PREFIX || gramLikeness(x, y) >= ALIKE_GRAMS
}
