import type { Candidates } from './candidates.ts'
import type { Evidence } from './evidence.ts'
import { lookUp } from './look-up.ts'

/** Sentences that answer to each other, as indices into the evidence of each side: contiguous, ascending, never empty. */
export interface Group {
  readonly a: readonly number[]
  readonly b: readonly number[]
  /** Probability of its most certain pair, 0…1. */
  readonly certainty: number
}

/**
 * A pair is linked from half the F1 on that the two articles can reach at best: that is where F1 is highest (Lipton et al. 2014,
 * "Thresholding classifiers to maximize F1 score"). A story that was freely retold asks less of its pairs than one lightly edited. Of
 * that half a twentieth more, since a false link hurts a reader a little more than a missed one.
 */
const SHARE_OF_BEST = 0.5 * 1.05
/** Lower bar of all, where next to nothing is certain. */
const MIN_PROBABILITY = 0.33
/** A lone sentence that faces a lone one between two linked neighbours needs less: where else should it be? */
const MIN_IN_GAP = 0.2
/** One sentence answers to at most so many: plain-language versions cut one sentence into many short ones; beyond it a summary is not a split. */
const MAX_SPLIT = 12
/** Where both sides have more than one sentence, at most so many each: 2:2 is a re-cut pair of sentences, more is a rewritten passage. */
const MAX_RECUT = 2
/** Two pairs of neighbours are two links, unless a sentence of one answers to the other's with this probability: text ran over the cut. */
const MIN_RECUT = 0.7
/** A sentence between two that are linked to the same one belongs to it with this probability already. */
const MIN_ENCLOSED = 0.15
/** A probability that nothing scored reaches: nothing is enclosed. */
const CERTAINLY = 1

interface Growing {
  firstA: number
  lastA: number
  firstB: number
  lastB: number
  certainty: number
}

function takeIn(group: Growing, part: Growing): void {
  group.firstA = Math.min(group.firstA, part.firstA)
  group.lastA = Math.max(group.lastA, part.lastA)
  group.firstB = Math.min(group.firstB, part.firstB)
  group.lastB = Math.max(group.lastB, part.lastB)
  group.certainty = Math.max(group.certainty, part.certainty)
}

function fits(group: Growing): boolean {
  const countA = group.lastA - group.firstA + 1
  const countB = group.lastB - group.firstB + 1
  return Math.min(countA, countB) === 1 ? Math.max(countA, countB) <= MAX_SPLIT : Math.max(countA, countB) <= MAX_RECUT
}

/** A headline is never part of a split sentence: it says the same as the lead, and stands for itself. */
function mixesHeadline(side: Evidence['a'], first: number, last: number): boolean {
  for (let index = first + 1; index <= last; index++) if (side[index]?.headline !== side[first]?.headline) return true
  return false
}

function range(first: number, last: number): number[] {
  const all: number[] = []
  for (let index = first; index <= last; index++) all.push(index)
  return all
}

/** The highest F1 that linking the most probable pairs, so many of them as is best, can be expected to reach. */
function bestExpected(probability: Float64Array): number {
  const falling = probability.slice().sort().reverse()
  let all = 0
  for (let k = 0; k < falling.length; k++) all += falling[k] ?? 0
  let best = 0
  let linked = 0
  for (let k = 0; k < falling.length; k++) {
    linked += falling[k] ?? 0
    best = Math.max(best, (2 * linked) / (k + 1 + all))
  }
  return best
}

/**
 * Groups the likely pairs into n:m groups, the most certain pair first: a pair joins the groups of its two sentences if the whole
 * stays contiguous on both sides and small; else it is dropped. Every sentence is in at most one group.
 */
export function groupPairs(
  { rows, columns }: Candidates,
  probability: Float64Array,
  { a, b }: Pick<Evidence, 'a' | 'b'>,
): Group[] {
  const bar = Math.max(MIN_PROBABILITY, SHARE_OF_BEST * bestExpected(probability))
  const likely: number[] = []
  for (let c = 0; c < rows.length; c++) if ((probability[c] ?? 0) >= bar) likely.push(c)
  likely.sort((x, y) => (probability[y] ?? 0) - (probability[x] ?? 0) || x - y)
  const ofA: (Growing | undefined)[] = Array.from({ length: a.length })
  const ofB: (Growing | undefined)[] = Array.from({ length: b.length })
  const waiting: number[] = []
  const probabilityAt = lookUp({ rows, columns }, a.length, probability)
  const likeliest = (firstA: number, lastA: number, firstB: number, lastB: number): number => {
    let most = 0
    for (let i = firstA; i <= lastA; i++)
      for (let j = firstB; j <= lastB; j++) most = Math.max(most, probabilityAt(i, j))
    return most
  }
  /** Adds a pair; a free sentence that it would enclose must belong there with the probability `bound`. */
  const join = (c: number, bound: number): boolean => {
    const row = rows[c] ?? 0
    const column = columns[c] ?? 0
    const merged: Growing = { firstA: row, lastA: row, firstB: column, lastB: column, certainty: probability[c] ?? 0 }
    const left = ofA[row]
    const right = ofB[column]
    if (left !== undefined) takeIn(merged, left)
    if (right !== undefined) takeIn(merged, right)
    const { firstA, lastA, firstB, lastB } = merged
    if (!fits(merged)) return false
    if (lastA > firstA && lastB > firstB && (probability[c] ?? 0) < MIN_RECUT) return false
    // Every sentence of the merged stretch must be this pair's own or a member already, or be free and likely: none is swallowed unasked.
    for (let i = firstA; i <= lastA; i++) {
      const part = ofA[i]
      if (i === row || (part !== undefined && (part === left || part === right))) continue
      if (part !== undefined || likeliest(i, i, firstB, lastB) < bound) return false
    }
    for (let j = firstB; j <= lastB; j++) {
      const part = ofB[j]
      if (j === column || (part !== undefined && (part === left || part === right))) continue
      if (part !== undefined || likeliest(firstA, lastA, j, j) < bound) return false
    }
    if (mixesHeadline(a, firstA, lastA) || mixesHeadline(b, firstB, lastB)) return false
    for (let i = merged.firstA; i <= merged.lastA; i++) ofA[i] = merged
    for (let j = merged.firstB; j <= merged.lastB; j++) ofB[j] = merged
    return true
  }
  for (const c of likely) if (!join(c, CERTAINLY)) waiting.push(c)
  // A second look: what did not touch its group the first time may do so now that the sentences between have joined, or stayed free.
  for (const c of waiting) join(c, MIN_ENCLOSED)
  // One neighbour may have moved away; the other must stand beside both.
  const facesAlone = (row: number, column: number): boolean => {
    if (ofA[row] !== undefined || ofB[column] !== undefined) return false
    const [above, below, left, right] = [ofA[row - 1], ofA[row + 1], ofB[column - 1], ofB[column + 1]]
    if (above === undefined || below === undefined || left === undefined || right === undefined) return false
    return above === left || below === right
  }
  for (let c = 0; c < rows.length; c++)
    if ((probability[c] ?? 0) >= MIN_IN_GAP && facesAlone(rows[c] ?? 0, columns[c] ?? 0)) join(c, CERTAINLY)
  const groups = new Set(ofA.filter((group) => group !== undefined))
  return [...groups].map((group) => ({
    a: range(group.firstA, group.lastA),
    b: range(group.firstB, group.lastB),
    certainty: group.certainty,
  }))
}
