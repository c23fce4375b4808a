import type { Candidates } from './candidates.ts'

/**
 * Log-odds that any candidate has before it is looked at. Taken off a candidate's own, so that a path pays for what the evidence
 * says and not for the mere number of candidates; tuned on the sets of src/learn.
 */
const PRIOR = -2
/** Log-penalty for each sentence that a path leaves out, on either side: leaving one out must cost less than a doubtful link gains. */
const SKIP = -1

/**
 * The weight of all paths to a place is too large or too small for a double, and logarithms would cost two exponentials a sum. So weights are
 * kept as mantissa × SCALE^exponent: to add is to add, unless exponents differ.
 */
const SCALE = 2 ** 200
const MOST = 2 ** 100
const LEAST = 2 ** -100
/** Exponent of a sum of nothing. */
const EMPTY = -(2 ** 30)

/** Weights by cell. */
interface Weights {
  readonly mantissas: Float64Array
  readonly exponents: Int32Array
}

function emptyWeights(size: number): Weights {
  return { mantissas: new Float64Array(size), exponents: new Int32Array(size).fill(EMPTY) }
}

/** Adds a weight to the one at a place. */
function add({ mantissas, exponents }: Weights, at: number, mantissa: number, exponent: number): void {
  const lead = (exponents[at] ?? 0) - exponent
  if (lead === 0) mantissas[at] = (mantissas[at] ?? 0) + mantissa
  else if (lead === 1) mantissas[at] = (mantissas[at] ?? 0) + mantissa / SCALE
  else if (lead < 0) {
    // Where the lead is greater than one, the smaller is lost: they differ by more than 2^200.
    mantissas[at] = mantissa + (lead === -1 ? (mantissas[at] ?? 0) / SCALE : 0)
    exponents[at] = exponent
  }
}

/**
 * Weight of all monotone paths that end in each cell, the cell included; in units of the path that leaves out everything before the cell,
 * so that what is left out need not be counted. Cells in order of row, then column.
 */
function forward(
  rows: Int32Array,
  columns: Int32Array,
  width: number,
  odds: Float64Array,
  continuation: number,
): Weights {
  const paths = emptyWeights(rows.length)
  const { mantissas, exponents } = paths
  // Sums over the columns up to a given one, as a Fenwick tree (Fenwick 1994): to add and to ask take log n steps.
  const tree = emptyWeights(width + 1)
  // A pair that opens a link saves leaving out two sentences, one that continues a link saves one.
  const opens = Math.exp(-2 * SKIP)
  const continues = Math.exp(continuation - SKIP)
  let rowStart = 0
  // The first cell of the row above that is not left of the cell in hand; in a row below an empty one, `rowStart`.
  let above = 0
  for (let c = 0; c < rows.length; c++) {
    const row = rows[c] ?? 0
    const column = columns[c] ?? 0
    const previousRow = rows[rowStart] ?? 0
    if (row !== previousRow) {
      for (let cell = rowStart; cell < c; cell++)
        for (let k = (columns[cell] ?? 0) + 1; k <= width; k += k & -k)
          add(tree, k, mantissas[cell] ?? 0, exponents[cell] ?? 0)
      above = row === previousRow + 1 ? rowStart : c
      rowStart = c
    }
    while (above < rowStart && (columns[above] ?? 0) < column) above++
    // The path that begins here, and all that lead here.
    mantissas[c] = 1
    exponents[c] = 0
    for (let k = column; k > 0; k -= k & -k) add(paths, c, (tree.mantissas[k] ?? 0) * opens, tree.exponents[k] ?? 0)
    if (c > rowStart && columns[c - 1] === column - 1)
      add(paths, c, (mantissas[c - 1] ?? 0) * continues, exponents[c - 1] ?? 0)
    if (above < rowStart && columns[above] === column)
      add(paths, c, (mantissas[above] ?? 0) * continues, exponents[above] ?? 0)
    const weight = (mantissas[c] ?? 0) * (odds[c] ?? 0)
    const shift = weight >= MOST ? 1 : weight < LEAST ? -1 : 0
    mantissas[c] = shift === 0 ? weight : shift > 0 ? weight / SCALE : weight * SCALE
    exponents[c] = (exponents[c] ?? 0) + shift
  }
  return paths
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
  const count = rows.length
  const odds = new Float64Array(count)
  for (let c = 0; c < count; c++) odds[c] = Math.exp((scores[c] ?? 0) - PRIOR)
  const to = forward(rows, columns, width, odds, continuation)
  const from = forward(turned(rows, height), turned(columns, width), width, odds.slice().reverse(), continuation)
  const opens = Math.exp(-2 * SKIP)
  const total = emptyWeights(1)
  add(total, 0, 1, 0)
  for (let c = 0; c < count; c++) add(total, 0, (to.mantissas[c] ?? 0) * opens, to.exponents[c] ?? 0)
  const all = { mantissa: total.mantissas[0] ?? 1, exponent: total.exponents[0] ?? 0 }
  const probability = new Float64Array(count)
  for (let c = 0; c < count; c++) {
    const back = count - 1 - c
    // Divided before multiplied: the product of two weights is too large.
    const mantissa = ((to.mantissas[c] ?? 0) / all.mantissa) * ((from.mantissas[back] ?? 0) / (odds[c] ?? 1)) * opens
    const exponent = (to.exponents[c] ?? 0) + (from.exponents[back] ?? 0) - all.exponent
    // Nearly always 0: a power takes longer than all the rest.
    probability[c] = Math.min(1, exponent === 0 ? mantissa : mantissa * SCALE ** exponent)
  }
  return probability
}

/** Places counted from the other end, in the other order. */
function turned(places: Int32Array, size: number): Int32Array {
  const { length } = places
  const out = new Int32Array(length)
  for (let k = 0; k < length; k++) out[length - 1 - k] = size - 1 - (places[k] ?? 0)
  return out
}
