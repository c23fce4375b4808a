import type { WordCandidates } from './word-candidates.ts'

/** Names of the features that a first score of all pairs gives to each pair. */
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
  'leftAnchorGap',
  'leftAnchorShift',
  'rightAnchorGap',
  'rightAnchorShift',
  'gapA',
  'gapB',
  'crossed',
  'rowSum',
  'columnSum',
] as const

/** Below these log-odds by its own words a pair is not asked again. Of the candidates two thirds are; one in ten pairs that people draw is lost, half of them beyond reach anyway. */
export const HOPELESS = -3
/** Log-odds of a pair that is no candidate. */
const NONE = -8
/** Log-odds above which a pair counts as an anchor. */
const ANCHOR = 1
/** Log-odds of a pair beyond doubt. */
const CERTAIN = 8
const FAR = 12

/** Returns the function that writes the features of candidate `c` into `out`, from place `from` on. */
export function neighbourFeaturesOf(
  candidates: WordCandidates,
  logOdds: Float64Array,
  n: number,
  m: number,
): (c: number, out: Float64Array, from: number) => void {
  const { rows, columns, certain } = candidates
  const width = m + 4
  const table = new Float32Array((n + 4) * width).fill(NONE)
  const at = (i: number, j: number): number => table[(i + 2) * width + j + 2] ?? NONE
  const rowBest = new Float64Array(n).fill(NONE)
  const rowSecond = new Float64Array(n).fill(NONE)
  const rowPlace = new Int32Array(n).fill(-1)
  const columnBest = new Float64Array(m).fill(NONE)
  const columnSecond = new Float64Array(m).fill(NONE)
  const rowSum = new Float64Array(n)
  const columnSum = new Float64Array(m)
  const anchors: number[] = []
  certain.forEach((j, i) => {
    if (j < 0) return
    table[(i + 2) * width + j + 2] = CERTAIN
    rowBest[i] = CERTAIN
    rowPlace[i] = j
    columnBest[j] = CERTAIN
    rowSum[i] = 1
    columnSum[j] = 1
  })
  for (let c = 0; c < rows.length; c++) {
    const i = rows[c] ?? 0
    const j = columns[c] ?? 0
    const value = logOdds[c] ?? NONE
    table[(i + 2) * width + j + 2] = value
    if (value > (rowBest[i] ?? NONE)) {
      rowSecond[i] = rowBest[i] ?? NONE
      rowBest[i] = value
      rowPlace[i] = j
    } else if (value > (rowSecond[i] ?? NONE)) rowSecond[i] = value
    if (value > (columnBest[j] ?? NONE)) {
      columnSecond[j] = columnBest[j] ?? NONE
      columnBest[j] = value
    } else if (value > (columnSecond[j] ?? NONE)) columnSecond[j] = value
    const p = 1 / (1 + Math.exp(-value))
    rowSum[i] = (rowSum[i] ?? 0) + p
    columnSum[j] = (columnSum[j] ?? 0) + p
  }
  // Anchors: best of their row and column.
  const anchorAt = new Int32Array(n).fill(-1)
  for (let i = 0; i < n; i++) {
    const j = rowPlace[i] ?? -1
    if (j >= 0 && (rowBest[i] ?? NONE) > ANCHOR && (columnBest[j] ?? NONE) <= (rowBest[i] ?? NONE)) {
      anchorAt[i] = j
      anchors.push(i)
    }
  }
  return (c, out, from) => {
    const i = rows[c] ?? 0
    const j = columns[c] ?? 0
    const own = at(i, j)
    out[from] = own
    out[from + 1] = own === rowBest[i] ? (rowSecond[i] ?? NONE) : (rowBest[i] ?? NONE)
    out[from + 2] = own === columnBest[j] ? (columnSecond[j] ?? NONE) : (columnBest[j] ?? NONE)
    out[from + 3] = at(i - 1, j - 1)
    out[from + 4] = at(i + 1, j + 1)
    out[from + 5] = at(i - 2, j - 2)
    out[from + 6] = at(i + 2, j + 2)
    out[from + 7] = at(i, j - 1)
    out[from + 8] = at(i, j + 1)
    out[from + 9] = at(i - 1, j)
    out[from + 10] = at(i + 1, j)
    out[from + 11] = at(i - 1, j + 1)
    out[from + 12] = at(i + 1, j - 1)
    let k = i - 1
    while (k >= 0 && (anchorAt[k] ?? -1) < 0) k--
    const leftJ = k >= 0 ? (anchorAt[k] ?? -1) : -1
    const leftI = k
    out[from + 13] = Math.min(FAR, i - leftI)
    out[from + 14] = Math.max(-FAR, Math.min(FAR, j - leftJ))
    k = i + 1
    while (k < n && (anchorAt[k] ?? -1) < 0) k++
    const rightJ = k < n ? (anchorAt[k] ?? -1) : m
    out[from + 15] = Math.min(FAR, k - i)
    out[from + 16] = Math.max(-FAR, Math.min(FAR, rightJ - j))
    out[from + 17] = Math.min(FAR, k - leftI)
    out[from + 18] = Math.max(-FAR, Math.min(FAR, rightJ - leftJ))
    let crossed = 0
    for (const other of anchors) {
      const column = anchorAt[other] ?? -1
      if ((other < i && column > j) || (other > i && column < j)) crossed++
    }
    out[from + 19] = crossed / (anchors.length || 1)
    out[from + 20] = (rowSum[i] ?? 0) - 1 / (1 + Math.exp(-own))
    out[from + 21] = (columnSum[j] ?? 0) - 1 / (1 + Math.exp(-own))
  }
}
