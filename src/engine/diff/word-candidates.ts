import { EXPECTED, expectedPlaces, FROM, PLACE, TO } from './expected-places.ts'
import { areAlike } from './spellings.ts'
import { filled, findAnchors, findCertain, type Anchors } from './word-anchors.ts'
import type { Words } from './words.ts'

/** The pairs of words of one link that may answer to each other, by place, ordered by row, then column. */
export interface WordCandidates {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  /** For each place in `a`: the place in `b` that answers to it beyond doubt, or −1. Such words are in no other pair. */
  readonly certain: readonly number[]
}

/** Around an anchor that crosses the others: words before and after it, and how far they may lie off its diagonal. */
const AROUND = 2
const OFF_DIAGONAL = 1
/** Repeated small words answer to each other at most so far from where the anchors point. */
const SMALL_WORD_BAND = 8

const isSmall = (words: Words, k: number): boolean => words.classes[k] === 'function' || words.classes[k] === 'mark'

/** 1 at each cell, row by row, that lies around an anchor which crosses the chain: where a phrase may have moved to. */
function aroundCrossing({ inB, chain }: Anchors, n: number, m: number): Uint8Array | null {
  let around: Uint8Array | null = null
  let next = 0
  for (let p = 0; p < n; p++) {
    const q = inB[p] ?? -1
    if (q < 0) continue
    if (chain[next] === p) {
      next++
      continue
    }
    around ??= new Uint8Array(n * m)
    for (let di = -AROUND; di <= AROUND; di++) {
      for (let dj = di - OFF_DIAGONAL; dj <= di + OFF_DIAGONAL; dj++) {
        const i = p + di
        const j = q + dj
        if (i >= 0 && j >= 0 && i < n && j < m) around[i * m + j] = 1
      }
    }
  }
  return around
}

/** Whether two words may be forms of one, so far from where the anchors point. */
function mayBeForms(a: Words, b: Words, i: number, j: number, distance: number): boolean {
  if (a.stems[i] === b.stems[j]) return distance <= SMALL_WORD_BAND || !isSmall(a, i)
  if (isSmall(a, i) || isSmall(b, j)) return false
  const x = a.spellings[i]
  const y = b.spellings[j]
  return x !== undefined && y !== undefined && areAlike(x, y)
}

/** Finds the pairs worth scoring, and those that need no score. */
export function findWordCandidates(a: Words, b: Words): WordCandidates {
  const n = a.types.length
  const m = b.types.length
  const anchors = findAnchors(a, b)
  const certain = findCertain(a, b, anchors)
  const taken = filled(m, false)
  for (const j of certain) if (j >= 0) taken[j] = true
  const rows: number[] = []
  const columns: number[] = []
  const freeB: number[] = []
  for (let j = 0; j < m; j++) if (taken[j] !== true) freeB.push(j)
  if (freeB.length > 0) {
    const around = aroundCrossing(anchors, n, m)
    const [ofA, ofB] = expectedPlaces(anchors, n, m)
    for (let i = 0; i < n; i++) {
      if ((certain[i] ?? -1) >= 0) continue
      const isMark = a.classes[i] === 'mark'
      for (const j of freeB) {
        if (isMark !== (b.classes[j] === 'mark') || (isMark && a.types[i] !== b.types[j])) continue
        const isNear =
          (j >= (ofA[i * EXPECTED + FROM] ?? 0) && j <= (ofA[i * EXPECTED + TO] ?? 0)) ||
          (i >= (ofB[j * EXPECTED + FROM] ?? 0) && i <= (ofB[j * EXPECTED + TO] ?? 0))
        const distance = Math.min(
          Math.abs(j - (ofA[i * EXPECTED + PLACE] ?? 0)),
          Math.abs(i - (ofB[j * EXPECTED + PLACE] ?? 0)),
        )
        if (!isNear && around?.[i * m + j] !== 1 && !mayBeForms(a, b, i, j, distance)) continue
        rows.push(i)
        columns.push(j)
      }
    }
  }
  return { rows, columns, certain }
}
