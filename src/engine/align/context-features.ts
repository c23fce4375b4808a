import type { Candidates } from './candidates.ts'
import type { Evidence } from './evidence.ts'
import { lookUp } from './look-up.ts'
import { posteriors } from './posterior.ts'
import { logistic } from './trees.ts'

/**
 * Names of the context features of a pair, in order; they say how it stands among the other pairs, from an earlier score of each. What
 * is asked of both sentences is told apart by the lesser and greater value or by the longer and shorter sentence, never by the side:
 * which article is `a` must not matter, and which sentence was split is seen in its length.
 */
export const CONTEXT_FEATURES = [
  'score',
  'posterior',
  'marginLeast',
  'marginMost',
  'posteriorMarginLeast',
  'posteriorMarginMost',
  'diagonalSum',
  'diagonalLeast',
  'besideLonger',
  'besideShorter',
  'deviationLeast',
  'deviationMost',
  'gainLonger',
  'gainShorter',
  'density',
  'order',
  'certainLeast',
  'certainMost',
  'size',
  'loosePosterior',
  'looseMarginLeast',
  'looseMarginMost',
  'enclosedLonger',
  'enclosedShorter',
  'sumLonger',
  'sumShorter',
  'supportLeast',
  'supportMost',
  'longerSide',
  'densityMost',
] as const

/** Log-penalty for a sentence that continues a link (n:1 or 1:n) instead of opening one: a revision seldom splits, a plain-language version often. */
const SPLIT_COSTS = -1
const SPLITS_FREELY = 0.5
/** How far from a sentence its neighbourhood's path is looked for, in sentences. */
const REACH = 6
/** A path further away than this is as good as none, in sentences. */
const MAX_DEVIATION = 10

interface Peaks {
  /** Best and second best score of the line, and where the best stands. */
  readonly best: Float64Array
  readonly second: Float64Array
  readonly at: Int32Array
}

function peaks(lines: Int32Array, size: number, places: Int32Array, scores: Float64Array): Peaks {
  const best = new Float64Array(size)
  const second = new Float64Array(size)
  const at = new Int32Array(size).fill(-1)
  for (let c = 0; c < lines.length; c++) {
    const line = lines[c] ?? 0
    const score = scores[c] ?? 0
    if (score > (best[line] ?? 0)) {
      second[line] = best[line] ?? 0
      best[line] = score
      at[line] = places[c] ?? 0
    } else if (score > (second[line] ?? 0)) second[line] = score
  }
  return { best, second, at }
}

/** The score of the best rival on the line: 0 where there is none. */
function rival({ best, second, at }: Peaks, line: number, place: number): number {
  return (at[line] === place ? second[line] : best[line]) ?? 0
}

/** Where the path that runs through the confident neighbours would cross this line; NaN where none is near. */
function crossing({ best, at }: Peaks, line: number): number {
  let before = -1
  let after = -1
  for (let k = 1; k <= REACH && before < 0; k++) if ((best[line - k] ?? 0) > 0.5) before = line - k
  for (let k = 1; k <= REACH && after < 0; k++) if ((best[line + k] ?? 0) > 0.5) after = line + k
  if (before < 0 && after < 0) return Number.NaN
  if (before < 0) return (at[after] ?? 0) - (after - line)
  if (after < 0) return (at[before] ?? 0) + (line - before)
  const slope = ((at[after] ?? 0) - (at[before] ?? 0)) / (after - before)
  return (at[before] ?? 0) + slope * (line - before)
}

function deviation(path: Peaks, line: number, place: number): number {
  const expected = crossing(path, line)
  return Number.isNaN(expected) ? MAX_DEVIATION : Math.min(MAX_DEVIATION, Math.abs(place - expected))
}

/** Share of the sentence's mass that `extra` explains and `known` does not. */
function gain(stems: Int32Array, mass: number, known: Int32Array, extra: Int32Array, weights: Float64Array): number {
  let sum = 0
  let k = 0
  let e = 0
  for (let s = 0; s < stems.length; s++) {
    const stem = stems[s] ?? 0
    while (k < known.length && (known[k] ?? 0) < stem) k++
    while (e < extra.length && (extra[e] ?? 0) < stem) e++
    if (extra[e] === stem && known[k] !== stem) sum += weights[stem] ?? 0
  }
  return mass > 0 ? sum / mass : 0
}

/** Mean over the lines of the better side's best posterior: near 1 for one story, near 0 for separate reports. */
function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Sum of the scores on each line. */
function sums(lines: Int32Array, size: number, scores: Float64Array): Float64Array {
  const total = new Float64Array(size)
  for (let c = 0; c < lines.length; c++) total[lines[c] ?? 0] = (total[lines[c] ?? 0] ?? 0) + (scores[c] ?? 0)
  return total
}

function meanLength(side: Evidence['a']): number {
  return side.reduce((sum, { length }) => sum + length, 1) / Math.max(1, side.length)
}

/** Share of the lines whose best pair is more likely than not. */
function certainShare({ best }: Peaks): number {
  return best.length === 0 ? 0 : best.filter((score) => score > 0.5).length / best.length
}

/** Share of neighbouring confident rows whose partners stand in the same order; 1 where there are none to compare. */
function orderKept({ best, at }: Peaks): number {
  let last = -1
  let kept = 0
  let all = 0
  best.forEach((score, row) => {
    if (score <= 0.5) return
    if (last >= 0) {
      all++
      if ((at[row] ?? 0) >= last) kept++
    }
    last = at[row] ?? 0
  })
  return all === 0 ? 1 : kept / all
}

/**
 * Returns the function that writes one candidate's context features to `out` from `offset` on, in the order of CONTEXT_FEATURES,
 * given an earlier score (log-odds) of every candidate.
 */
export function contextOf(
  evidence: Evidence,
  candidates: Candidates,
  logOdds: Float64Array,
): (cell: number, out: Float64Array, offset: number) => void {
  const { rows, columns } = candidates
  const { a, b, weights } = evidence
  const scores = logOdds.map(logistic)
  const posterior = posteriors(candidates, a.length, b.length, logOdds, SPLIT_COSTS)
  const loosePosterior = posteriors(candidates, a.length, b.length, logOdds, SPLITS_FREELY)
  const byRow = peaks(rows, a.length, columns, scores)
  const byColumn = peaks(columns, b.length, rows, scores)
  const pathByRow = peaks(rows, a.length, columns, posterior)
  const pathByColumn = peaks(columns, b.length, rows, posterior)
  const looseByRow = peaks(rows, a.length, columns, loosePosterior)
  const looseByColumn = peaks(columns, b.length, rows, loosePosterior)
  const scoreAt = lookUp(candidates, a.length, scores)
  const density = Math.min(mean(pathByRow.best), mean(pathByColumn.best))
  const densityMost = Math.max(mean(pathByRow.best), mean(pathByColumn.best))
  const rowSums = sums(rows, a.length, scores)
  const columnSums = sums(columns, b.length, scores)
  const lengthRatio = Math.log(meanLength(a) / meanLength(b))
  const order = orderKept(byRow)
  const certainOfRows = certainShare(byRow)
  const certainOfColumns = certainShare(byColumn)
  const size = Math.log(Math.max(1, Math.min(a.length, b.length)))

  return (cell, out, offset) => {
    const row = rows[cell] ?? 0
    const column = columns[cell] ?? 0
    const x = a[row]
    const y = b[column]
    if (x === undefined || y === undefined) throw new RangeError(`no pair ${row}:${column}; this is a bug`)
    const score = scores[cell] ?? 0
    const probability = posterior[cell] ?? 0
    const left = scoreAt(row, column - 1)
    const right = scoreAt(row, column + 1)
    const above = scoreAt(row - 1, column)
    const below = scoreAt(row + 1, column)
    const before = scoreAt(row - 1, column - 1)
    const after = scoreAt(row + 1, column + 1)
    // What the neighbour leaves unexplained is what tells a split: the row's better neighbouring column, and the column's row.
    const besideRow = left > right ? column - 1 : column + 1
    const besideColumn = above > below ? row - 1 : row + 1
    const otherColumn = b[besideRow]
    const otherRow = a[besideColumn]
    out[offset] = logOdds[cell] ?? 0
    out[offset + 1] = probability
    writeBoth(out, offset + 2, score - rival(byRow, row, column), score - rival(byColumn, column, row))
    writeBoth(
      out,
      offset + 4,
      probability - rival(pathByRow, row, column),
      probability - rival(pathByColumn, column, row),
    )
    out[offset + 6] = before + after
    out[offset + 7] = Math.min(before, after)
    const rowIsLonger = x.mass > y.mass || (x.mass === y.mass && x.length >= y.length)
    writeRoles(out, offset + 8, rowIsLonger, Math.max(left, right), Math.max(above, below))
    writeBoth(out, offset + 10, deviation(pathByRow, row, column), deviation(pathByColumn, column, row))
    writeRoles(
      out,
      offset + 12,
      rowIsLonger,
      otherColumn === undefined ? 0 : gain(x.stemSet, x.mass, otherColumn.stemSet, y.stemSet, weights),
      otherRow === undefined ? 0 : gain(y.stemSet, y.mass, otherRow.stemSet, x.stemSet, weights),
    )
    out[offset + 14] = density
    out[offset + 15] = order
    writeBoth(out, offset + 16, certainOfRows, certainOfColumns)
    out[offset + 18] = size
    const loose = loosePosterior[cell] ?? 0
    out[offset + 19] = loose
    writeBoth(out, offset + 20, loose - rival(looseByRow, row, column), loose - rival(looseByColumn, column, row))
    writeRoles(out, offset + 22, rowIsLonger, Math.min(left, right), Math.min(above, below))
    // How many partners each may have in all.
    writeRoles(out, offset + 24, rowIsLonger, rowSums[row] ?? 0, columnSums[column] ?? 0)
    // The path may run on over a sentence that is split, merged or missing.
    const nearBefore = Math.max(
      before,
      scoreAt(row - 2, column - 1),
      scoreAt(row - 1, column - 2),
      scoreAt(row - 2, column - 2),
    )
    const nearAfter = Math.max(
      after,
      scoreAt(row + 2, column + 1),
      scoreAt(row + 1, column + 2),
      scoreAt(row + 2, column + 2),
    )
    writeBoth(out, offset + 26, nearBefore, nearAfter)
    // Log of the ratio of the articles' mean sentences: above 0 where the longer sentence stands in the article of longer ones.
    out[offset + 28] = rowIsLonger ? lengthRatio : -lengthRatio
    out[offset + 29] = densityMost
  }
}

/** Writes the lesser of two values, then the greater: which side it belongs to must not matter. */
function writeBoth(out: Float64Array, offset: number, x: number, y: number): void {
  out[offset] = Math.min(x, y)
  out[offset + 1] = Math.max(x, y)
}

/** Writes the longer sentence's value, then the shorter one's. */
function writeRoles(out: Float64Array, offset: number, rowIsLonger: boolean, ofRow: number, ofColumn: number): void {
  out[offset] = rowIsLonger ? ofRow : ofColumn
  out[offset + 1] = rowIsLonger ? ofColumn : ofRow
}
