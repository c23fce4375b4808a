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
  const shared = new Float64Array(others.length)
  const norms = Float64Array.from(others, ({ norm }) => norm || 1)
  return (sentence) => {
    const touched: number[] = []
    const { stemSet } = sentence
    for (let s = 0; s < stemSet.length; s++) {
      const stem = stemSet[s] ?? 0
      const from = starts[stem] ?? 0
      const to = starts[stem + 1] ?? 0
      if (to - from > MAX_POSTINGS) continue
      const weight = (weights[stem] ?? 0) ** 2
      for (let k = from; k < to; k++) {
        const index = sentences[k] ?? 0
        if (shared[index] === 0) touched.push(index)
        shared[index] = (shared[index] ?? 0) + weight
      }
    }
    for (const index of touched) shared[index] = (shared[index] ?? 0) / (norms[index] ?? 1)
    const found = leaders(touched, shared)
    for (const index of touched) shared[index] = 0
    return found
  }
}

/** The few with the highest scores, best first; of equal ones the first in the text. */
function leaders(indices: readonly number[], scores: Float64Array): number[] {
  const found: number[] = []
  for (const index of indices) {
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
  // Row and column as one number; many come more than once.
  const cells: number[] = []
  const add = (row: number, column: number): void => {
    if (row < 0 || row >= a.length || column < 0 || column >= width) return
    if (isKnownRow[row] === 1 || isKnownColumn[column] === 1 || settled.partedFrom.get(row)?.has(column)) return
    cells.push(row * width + column)
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
  for (const [row, columns] of settled.columnsOf) {
    for (const column of columns) {
      cells.push(row * width + column)
      // What stands beside a settled pair on one side may answer to what stands beside it on the other.
      around(row, column)
    }
  }
  return inOrder(cells, width)
}

/** The cells in order, each once. */
function inOrder(cells: readonly number[], width: number): Candidates {
  const sorted = new Float64Array(cells).sort()
  const rows = new Int32Array(sorted.length)
  const columns = new Int32Array(sorted.length)
  let size = 0
  for (let k = 0; k < sorted.length; k++) {
    const cell = sorted[k] ?? 0
    if (k > 0 && cell === sorted[k - 1]) continue
    rows[size] = Math.floor(cell / width)
    columns[size++] = cell % width
  }
  return { rows: rows.slice(0, size), columns: columns.slice(0, size) }
}
