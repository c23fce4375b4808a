import type { Candidates } from './candidates.ts'

/**
 * Log-odds that any candidate has before it is looked at. Taken off a candidate's own, so that a path pays for what the evidence
 * says and not for the mere number of candidates; tuned on the sets of src/learn.
 */
const PRIOR = -2
/** Log-penalty for each sentence that a path leaves out, on either side: leaving one out must cost less than a doubtful link gains. */
const SKIP = -1

/**
 * Beyond this difference of logarithms the smaller term is lost in the rounding of the sum: e^-40 is far below 2^-53. Most sums are such,
 * and two exponentials are saved.
 */
const LOST = 40

function logAdd(x: number, y: number): number {
  const lead = x - y
  if (lead > LOST) return x
  if (lead < -LOST) return y
  // Two empty sums: their difference is no number.
  if (x === -Infinity) return x
  return lead > 0 ? x + Math.log1p(Math.exp(-lead)) : y + Math.log1p(Math.exp(lead))
}

/** Sums in log space over the columns up to a given one, as a Fenwick tree (Fenwick 1994): both operations take log n steps. */
function prefixSums(width: number): { add(column: number, value: number): void; upTo(column: number): number } {
  const tree = new Float64Array(width + 1).fill(-Infinity)
  return {
    add(column, value) {
      for (let k = column + 1; k <= width; k += k & -k) tree[k] = logAdd(tree[k] ?? -Infinity, value)
    },
    upTo(column) {
      let sum = -Infinity
      for (let k = column + 1; k > 0; k -= k & -k) sum = logAdd(sum, tree[k] ?? -Infinity)
      return sum
    },
  }
}

/** Log-weight of all monotone paths that end in each cell, the cell included. Cells in order of row, then column. */
function forward(
  rows: Int32Array,
  columns: Int32Array,
  width: number,
  emission: Float64Array,
  continuation: number,
): Float64Array {
  const alpha = new Float64Array(rows.length)
  const sums = prefixSums(width)
  let rowStart = 0
  // The first cell of the row above that is not left of the cell in hand; in a row below an empty one, `rowStart`.
  let above = 0
  for (let c = 0; c < rows.length; c++) {
    const row = rows[c] ?? 0
    const column = columns[c] ?? 0
    const previousRow = rows[rowStart] ?? 0
    if (row !== previousRow) {
      for (let k = rowStart; k < c; k++)
        sums.add(columns[k] ?? 0, (alpha[k] ?? 0) - SKIP * (previousRow + (columns[k] ?? 0)))
      above = row === previousRow + 1 ? rowStart : c
      rowStart = c
    }
    while (above < rowStart && (columns[above] ?? 0) < column) above++
    let total = SKIP * (row + column)
    if (column > 0) total = logAdd(total, sums.upTo(column - 1) + SKIP * (row + column - 2))
    if (c > rowStart && columns[c - 1] === column - 1) total = logAdd(total, (alpha[c - 1] ?? 0) + continuation)
    if (above < rowStart && columns[above] === column) total = logAdd(total, (alpha[above] ?? 0) + continuation)
    alpha[c] = total + (emission[c] ?? 0)
  }
  return alpha
}

/**
 * The probability of each candidate given all monotone paths through the candidates (forward–backward on a pair hidden Markov
 * model, Durbin et al. 1998, section 4.4, over 1:1, 1:n, n:1 and skips), from each candidate's log-odds. Near-linear in the number of candidates.
 */
export function posteriors(
  { rows, columns }: Candidates,
  height: number,
  width: number,
  scores: Float64Array,
  continuation: number,
): Float64Array {
  const logOdds = scores.map((score) => score - PRIOR)
  const count = rows.length
  const alpha = forward(rows, columns, width, logOdds, continuation)
  const flip = (size: number, values: Int32Array): Int32Array => values.map((value) => size - 1 - value).reverse()
  const beta = forward(
    flip(height, rows),
    flip(width, columns),
    width,
    logOdds.slice().reverse(),
    continuation,
  ).reverse()
  let total = SKIP * (height + width)
  for (let c = 0; c < count; c++) {
    const tail = SKIP * (height - 1 - (rows[c] ?? 0) + width - 1 - (columns[c] ?? 0))
    total = logAdd(total, (alpha[c] ?? 0) + tail)
  }
  return alpha.map((value, c) => Math.exp(Math.min(0, value + (beta[c] ?? 0) - (logOdds[c] ?? 0) - total)))
}
