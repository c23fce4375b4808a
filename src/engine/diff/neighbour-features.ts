import { logistic } from '../align/trees.ts'
import type { WordCandidates } from './word-candidates.ts'

/** Names of the features that a first score of all pairs gives to each pair, in order; what each means stands at its line below. */
export const NEIGHBOUR_FEATURES = [
  'own',
  'rowRival',
  'columnRival',
  'before',
  'after',
  'twoBefore',
  'twoAfter',
  'left',
  'right',
  'up',
  'down',
  'antiBefore',
  'antiAfter',
  'anchorBeforeA',
  'anchorBeforeB',
  'anchorAfterA',
  'anchorAfterB',
  'gapA',
  'gapB',
  'crossed',
  'rowRest',
  'columnRest',
] as const

/**
 * Below these log-odds by its own words a pair is not asked again. Of the candidates two thirds are; of the pairs that people draw one in
 * ten is lost, and none of these was found before either: F1 stays what it was.
 */
export const HOPELESS = -3
/** Log-odds of a pair that is no candidate, and of one beyond doubt. */
const NONE = -8
const CERTAIN = 8
const ALL_BUT_SURE = logistic(CERTAIN)
/** Log-odds above which the best pair of its row and column is an anchor for those around it. */
const ANCHOR = 1
/** Distances in words from here on are the same to a pair. */
const FAR = 12
/** Empty cells around the table, so that no neighbour lies outside. */
const MARGIN = 2

/** What is kept of each row or column, number after number: its best score, its second best, where the best stands, and the sum of the probabilities. */
type Lines = Float64Array
const BEST = 0
const SECOND = 1
const PLACE = 2
const SUM = 3
const LINE = 4

function emptyLines(size: number): Lines {
  const lines = new Float64Array(size * LINE)
  for (let at = 0; at < lines.length; at += LINE) {
    lines[at + BEST] = NONE
    lines[at + SECOND] = NONE
    lines[at + PLACE] = -1
  }
  return lines
}

function enter(lines: Lines, line: number, other: number, value: number, probability: number): void {
  const at = line * LINE
  const best = lines[at + BEST] ?? NONE
  lines[at + SUM] = (lines[at + SUM] ?? 0) + probability
  if (value > best) {
    lines[at + SECOND] = best
    lines[at + BEST] = value
    lines[at + PLACE] = other
  } else if (value > (lines[at + SECOND] ?? NONE)) lines[at + SECOND] = value
}

/** The best score of a line but for `own`. */
function rivalOf(lines: Lines, line: number, own: number): number {
  const at = line * LINE
  return (own === lines[at + BEST] ? lines[at + SECOND] : lines[at + BEST]) ?? NONE
}

/** For each row the column of its anchor, or −1: a pair that is likely and the best of its row and column. */
function anchorsOf(rows: Lines, columns: Lines): number[] {
  const anchors: number[] = []
  for (let at = 0; at < rows.length; at += LINE) {
    const best = rows[at + BEST] ?? NONE
    const place = rows[at + PLACE] ?? -1
    anchors.push(best > ANCHOR && (columns[place * LINE + BEST] ?? NONE) <= best ? place : -1)
  }
  return anchors
}

const near = (distance: number): number => Math.max(-FAR, Math.min(FAR, distance))

/** Returns the function that writes the features of candidate `c` into `out`, from place `from` on. The sides have `n` and `m` words. */
export function neighbourFeaturesOf(
  { rows, columns, certain }: WordCandidates,
  logOdds: Float64Array,
  n: number,
  m: number,
): (c: number, out: Float64Array, from: number) => void {
  const width = m + 2 * MARGIN
  const table = new Float64Array((n + 2 * MARGIN) * width).fill(NONE)
  const at = (i: number, j: number): number => table[(i + MARGIN) * width + j + MARGIN] ?? NONE
  const row = emptyLines(n)
  const column = emptyLines(m)
  const put = (i: number, j: number, value: number, probability: number): void => {
    table[(i + MARGIN) * width + j + MARGIN] = value
    enter(row, i, j, value, probability)
    enter(column, j, i, value, probability)
  }
  for (let i = 0; i < n; i++) if ((certain[i] ?? -1) >= 0) put(i, certain[i] ?? -1, CERTAIN, ALL_BUT_SURE)
  for (let c = 0; c < rows.length; c++) {
    const value = logOdds[c] ?? NONE
    put(rows[c] ?? 0, columns[c] ?? 0, value, logistic(value))
  }
  const anchors = anchorsOf(row, column)
  let anchorCount = 0
  let highest = -1
  let areInOrder = true
  for (const j of anchors) {
    if (j < 0) continue
    anchorCount++
    areInOrder &&= j > highest
    highest = j
  }

  return (c, out, from) => {
    const i = rows[c] ?? 0
    const j = columns[c] ?? 0
    const own = at(i, j)
    // The pair's own first score, and the best of those that would take one of its words away.
    out[from] = own
    out[from + 1] = rivalOf(row, i, own)
    out[from + 2] = rivalOf(column, j, own)
    // The pairs of the words before and after, which keep the order.
    out[from + 3] = at(i - 1, j - 1)
    out[from + 4] = at(i + 1, j + 1)
    out[from + 5] = at(i - 2, j - 2)
    out[from + 6] = at(i + 2, j + 2)
    // Pairs of one of its words with a neighbour of the other: phrases.
    out[from + 7] = at(i, j - 1)
    out[from + 8] = at(i, j + 1)
    out[from + 9] = at(i - 1, j)
    out[from + 10] = at(i + 1, j)
    // The pairs that would cross it closely: two words that changed places.
    out[from + 11] = at(i - 1, j + 1)
    out[from + 12] = at(i + 1, j - 1)
    // How far the next anchors are, on either side, and how much room they leave.
    let before = i - 1
    while (before >= 0 && (anchors[before] ?? -1) < 0) before--
    let after = i + 1
    while (after < n && (anchors[after] ?? -1) < 0) after++
    const beforeB = before >= 0 ? (anchors[before] ?? -1) : -1
    const afterB = after < n ? (anchors[after] ?? -1) : m
    out[from + 13] = near(i - before)
    out[from + 14] = near(j - beforeB)
    out[from + 15] = near(after - i)
    out[from + 16] = near(afterB - j)
    out[from + 17] = near(after - before)
    out[from + 18] = near(afterB - beforeB)
    // The share of anchors that it crosses. Where they keep the order, it crosses none unless it crosses the nearest.
    let crossed = 0
    const end = !areInOrder || beforeB > j || afterB < j ? n : 0
    for (let k = 0; k < end; k++) {
      const other = anchors[k] ?? -1
      if (other >= 0 && (k < i ? other > j : k > i && other < j)) crossed++
    }
    out[from + 19] = anchorCount === 0 ? 0 : crossed / anchorCount
    // How many other pairs its words are likely to be in.
    const probability = logistic(own)
    out[from + 20] = (row[i * LINE + SUM] ?? 0) - probability
    out[from + 21] = (column[j * LINE + SUM] ?? 0) - probability
  }
}
