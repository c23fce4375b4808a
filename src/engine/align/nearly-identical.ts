/** Sentences as lists of words: index in `a` → index in `b`. */
type Pairs = ReadonlyMap<number, number>

/** Of shorter sentences one word is too much: they must be the same. */
const MIN_WORDS = 6
/** Share of the longer sentence's words that stand in the other too, in one order: of six words five, of twenty sixteen. */
const MIN_SHARED = 0.8
/** What is longer by more words than this may have taken in a sentence that stands beside the other. */
const MAX_LONGER = 1

/**
 * How many words two sentences have in common, in one order; words that were replaced, put in or left out one by one do not end the
 * count. At most the longest common subsequence, found in one pass.
 */
function countShared(x: Int32Array, y: Int32Array): number {
  let count = 0
  let i = 0
  let j = 0
  while (i < x.length && j < y.length) {
    if (x[i] === y[j]) {
      count++
      i++
      j++
    } else if (x[i + 1] === y[j]) i++
    else if (x[i] === y[j + 1]) j++
    else {
      i++
      j++
    }
  }
  return count
}

function areNearlyIdentical(x: Int32Array | undefined, y: Int32Array | undefined): boolean {
  if (x === undefined || y === undefined || Math.abs(x.length - y.length) > MAX_LONGER) return false
  // What was taken in stands at one end.
  if (x.length !== y.length && (x[0] !== y[0] || x[x.length - 1] !== y[y.length - 1])) return false
  const longer = Math.max(x.length, y.length)
  return countShared(x, y) >= (longer < MIN_WORDS ? longer : MIN_SHARED * longer)
}

/**
 * Finds the sentences that differ in a few words and stand beside a known pair, or beside one found so, or first or last on both sides: in
 * a lightly edited story nearly all. They need no scoring either. One that is as much like a neighbour of its counterpart is left alone.
 */
export function matchNearlyIdentical(a: readonly Int32Array[], b: readonly Int32Array[], known: Pairs): Pairs {
  const found = new Map<number, number>()
  const columns = new Set(known.values())
  const isFree = (row: number, column: number): boolean =>
    row >= 0 &&
    row < a.length &&
    column >= 0 &&
    column < b.length &&
    !known.has(row) &&
    !found.has(row) &&
    !columns.has(column)
  const standAlone = (row: number, column: number): boolean =>
    !areNearlyIdentical(a[row], b[column - 1]) &&
    !areNearlyIdentical(a[row], b[column + 1]) &&
    !areNearlyIdentical(a[row - 1], b[column]) &&
    !areNearlyIdentical(a[row + 1], b[column])
  const walk = (row: number, column: number, step: 1 | -1): void => {
    let i = row + step
    let j = column + step
    while (isFree(i, j) && areNearlyIdentical(a[i], b[j]) && standAlone(i, j)) {
      found.set(i, j)
      columns.add(j)
      i += step
      j += step
    }
  }
  walk(-1, -1, 1)
  walk(a.length, b.length, -1)
  for (const [row, column] of known) {
    walk(row, column, 1)
    walk(row, column, -1)
  }
  return found
}
