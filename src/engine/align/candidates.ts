import type { Evidence, SentenceEvidence } from './evidence.ts'

/** Pairs of sentences worth a look. Ordered by `rows`, then `columns`; parallel arrays, since there are many. */
export interface Candidates {
  /** Index into `Evidence.a`. */
  readonly rows: Int32Array
  /** Index into `Evidence.b`. */
  readonly columns: Int32Array
}

/** Candidates a sentence keeps by shared weight: the true one is among the first six nearly always, and work stays linear. */
const BEST_PER_SENTENCE = 6
/** A stem in more sentences than this on the other side says little and would cost quadratic work. */
const MAX_POSTINGS = 60

/** For each stem, the sentences that have it: those of stem `s` are `sentences[starts[s]]` up to `sentences[starts[s + 1]]`. */
interface Postings {
  readonly starts: Int32Array
  readonly sentences: Int32Array
}

function indexByStem(sentences: readonly SentenceEvidence[], stemCount: number): Postings {
  const starts = new Int32Array(stemCount + 1)
  for (const { stemSet } of sentences)
    for (let k = 0; k < stemSet.length; k++) {
      const next = (stemSet[k] ?? 0) + 1
      starts[next] = (starts[next] ?? 0) + 1
    }
  for (let stem = 0; stem < stemCount; stem++) starts[stem + 1] = (starts[stem + 1] ?? 0) + (starts[stem] ?? 0)
  const filled = starts.slice()
  const postings = new Int32Array(starts[stemCount] ?? 0)
  sentences.forEach(({ stemSet }, index) => {
    for (let k = 0; k < stemSet.length; k++) {
      const stem = stemSet[k] ?? 0
      const at = filled[stem] ?? 0
      postings[at] = index
      filled[stem] = at + 1
    }
  })
  return { starts, sentences: postings }
}

/** Returns the function that finds the sentences of the other side that share most weight with a given one, best first; ties by position. */
function finder(
  others: readonly SentenceEvidence[],
  weights: Float64Array,
): (sentence: SentenceEvidence) => readonly number[] {
  const { starts, sentences } = indexByStem(others, weights.length)
  const squares = new Float64Array(weights.length)
  for (let stem = 0; stem < squares.length; stem++) squares[stem] = (weights[stem] ?? 0) ** 2
  const shared = new Float64Array(others.length)
  const norms = Float64Array.from(others, ({ norm }) => norm || 1)
  const touched = new Int32Array(others.length)
  return ({ stemSet }) => {
    let count = 0
    for (let s = 0; s < stemSet.length; s++) {
      const stem = stemSet[s] ?? 0
      const from = starts[stem] ?? 0
      const to = starts[stem + 1] ?? 0
      if (to - from > MAX_POSTINGS) continue
      const square = squares[stem] ?? 0
      for (let k = from; k < to; k++) {
        const index = sentences[k] ?? 0
        const sum = shared[index] ?? 0
        if (sum === 0) touched[count++] = index
        shared[index] = sum + square
      }
    }
    for (let k = 0; k < count; k++) {
      const index = touched[k] ?? 0
      shared[index] = (shared[index] ?? 0) / (norms[index] ?? 1)
    }
    const found = leaders(touched, count, shared)
    for (let k = 0; k < count; k++) shared[touched[k] ?? 0] = 0
    return found
  }
}

/** The few with the highest scores, best first; of equal ones the first in the text. */
function leaders(indices: Int32Array, count: number, scores: Float64Array): number[] {
  const found: number[] = []
  for (let i = 0; i < count; i++) {
    const index = indices[i] ?? 0
    const score = scores[index] ?? 0
    let place = found.length
    while (place > 0) {
      const before = found[place - 1] ?? 0
      const lead = score - (scores[before] ?? 0)
      if (lead < 0 || (lead === 0 && index > before)) break
      place--
    }
    if (place >= BEST_PER_SENTENCE) continue
    for (let k = Math.min(found.length, BEST_PER_SENTENCE - 1); k > place; k--) found[k] = found[k - 1] ?? 0
    found[place] = index
  }
  return found
}

/**
 * Finds candidate pairs through an inverted index of stems: for each sentence of either side its best six, and around each
 * sentence's very best the eight neighbours, since a split, merged or wholly reworded sentence stands beside a recognisable one.
 * A settled sentence has no candidate but its own.
 */
export function findCandidates({ a, b, settled, weights }: Evidence): Candidates {
  const width = b.length
  const isKnownRow = new Uint8Array(a.length)
  const isKnownColumn = new Uint8Array(width)
  for (const row of settled.columnsOf.keys()) isKnownRow[row] = 1
  for (const column of settled.columns) isKnownColumn[column] = 1
  const rows: number[] = []
  const columns: number[] = []
  const add = (row: number, column: number): void => {
    if (row < 0 || row >= a.length || column < 0 || column >= width) return
    if (isKnownRow[row] === 1 || isKnownColumn[column] === 1) return
    if (settled.partedFrom.size > 0 && settled.partedFrom.get(row)?.has(column)) return
    rows.push(row)
    columns.push(column)
  }
  const around = (row: number, column: number): void => {
    for (let i = -1; i <= 1; i++) for (let j = -1; j <= 1; j++) add(row + i, column + j)
  }
  const bestInB = finder(b, weights)
  const bestInA = finder(a, weights)
  a.forEach((sentence, row) => {
    bestInB(sentence).forEach((column, rank) => (rank === 0 ? around(row, column) : add(row, column)))
  })
  b.forEach((sentence, column) => {
    bestInA(sentence).forEach((row, rank) => (rank === 0 ? around(row, column) : add(row, column)))
  })
  // The corners: headlines answer to headlines, last sentences to last sentences, whatever their words.
  around(0, 0)
  around(a.length - 1, width - 1)
  for (const [row, partners] of settled.columnsOf) {
    for (const column of partners) {
      rows.push(row)
      columns.push(column)
      // What stands beside a settled pair on one side may answer to what stands beside it on the other.
      around(row, column)
    }
  }
  return inOrder(rows, columns, a.length)
}

/** The cells in order, each once, though many come more than once. Sorted row by row: a sort of them all takes five times as long. */
function inOrder(rows: readonly number[], columns: readonly number[], height: number): Candidates {
  // The cells of row `r` are those from `starts[r]` up to `starts[r + 1]`.
  const starts = new Int32Array(height + 1)
  for (const row of rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1
  for (let row = 0; row < height; row++) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0)
  const filled = starts.slice()
  const byRow = new Int32Array(rows.length)
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0
    const at = filled[row] ?? 0
    byRow[at] = columns[k] ?? 0
    filled[row] = at + 1
  }
  const ordered = { rows: new Int32Array(rows.length), columns: new Int32Array(rows.length) }
  let size = 0
  for (let row = 0; row < height; row++) {
    const own = byRow.subarray(starts[row], starts[row + 1]).sort()
    for (let k = 0; k < own.length; k++) {
      if (k > 0 && own[k] === own[k - 1]) continue
      ordered.rows[size] = row
      ordered.columns[size++] = own[k] ?? 0
    }
  }
  return { rows: ordered.rows.slice(0, size), columns: ordered.columns.slice(0, size) }
}
