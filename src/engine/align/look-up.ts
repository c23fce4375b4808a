import type { Candidates } from './candidates.ts'

/** Returns the function that finds the value of the candidate at a row and column; 0 where there is none. `height` is the number of rows. */
export function lookUp(
  { rows, columns }: Candidates,
  height: number,
  values: Float64Array,
): (row: number, column: number) => number {
  // The cells of row `r` are those from `starts[r]` up to `starts[r + 1]`, in order of their columns.
  const starts = new Int32Array(height + 1).fill(rows.length)
  for (let c = rows.length - 1; c >= 0; c--) starts[rows[c] ?? 0] = c
  for (let row = height - 1; row >= 0; row--) starts[row] = Math.min(starts[row] ?? 0, starts[row + 1] ?? 0)
  return (row, column) => {
    if (row < 0 || row >= height) return 0
    let low = starts[row] ?? 0
    let high = starts[row + 1] ?? 0
    while (low < high) {
      const middle = (low + high) >> 1
      if ((columns[middle] ?? 0) < column) low = middle + 1
      else high = middle
    }
    return low < (starts[row + 1] ?? 0) && columns[low] === column ? (values[low] ?? 0) : 0
  }
}
