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

type Postings = ReadonlyMap<number, readonly number[]>

function indexByStem(sentences: readonly SentenceEvidence[]): Postings {
  const postings = new Map<number, number[]>()
  sentences.forEach(({ stemSet }, index) => {
    for (const stem of stemSet) {
      const list = postings.get(stem)
      if (list) list.push(index)
      else postings.set(stem, [index])
    }
  })
  return postings
}

/** The sentences of the other side that share most weight with this one, best first; ties by position. */
function best(
  sentence: SentenceEvidence,
  postings: Postings,
  weights: Float64Array,
  others: readonly SentenceEvidence[],
): number[] {
  const shared = new Map<number, number>()
  for (const stem of sentence.stemSet) {
    const list = postings.get(stem)
    if (list === undefined || list.length > MAX_POSTINGS) continue
    const weight = weights[stem] ?? 0
    for (const index of list) shared.set(index, (shared.get(index) ?? 0) + weight * weight)
  }
  const cosine = ([index, dot]: readonly [number, number]): number => dot / (others[index]?.norm || 1)
  return [...shared]
    .map((entry) => [entry[0], cosine(entry)] as const)
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, BEST_PER_SENTENCE)
    .map(([index]) => index)
}

/**
 * Finds candidate pairs through an inverted index of stems: for each sentence of either side its best six, and around each
 * sentence's very best the eight neighbours, since a split, merged or wholly reworded sentence stands beside a recognisable one.
 * A settled sentence has no candidate but its own.
 */
export function findCandidates({ a, b, settled, weights }: Evidence): Candidates {
  const width = b.length
  const cells = new Set<number>()
  const add = (row: number, column: number): void => {
    if (row < 0 || row >= a.length || column < 0 || column >= width) return
    if (settled.columnsOf.has(row) || settled.columns.has(column) || settled.partedFrom.get(row)?.has(column)) return
    cells.add(row * width + column)
  }
  const around = (row: number, column: number): void => {
    for (let i = -1; i <= 1; i++) for (let j = -1; j <= 1; j++) add(row + i, column + j)
  }
  const inB = indexByStem(b)
  const inA = indexByStem(a)
  a.forEach((sentence, row) => {
    best(sentence, inB, weights, b).forEach((column, rank) => (rank === 0 ? around(row, column) : add(row, column)))
  })
  b.forEach((sentence, column) => {
    best(sentence, inA, weights, a).forEach((row, rank) => (rank === 0 ? around(row, column) : add(row, column)))
  })
  // The corners: headlines answer to headlines, last sentences to last sentences, whatever their words.
  around(0, 0)
  around(a.length - 1, width - 1)
  for (const [row, columns] of settled.columnsOf) {
    for (const column of columns) {
      cells.add(row * width + column)
      // What stands beside a settled pair on one side may answer to what stands beside it on the other.
      around(row, column)
    }
  }
  const sorted = Float64Array.from(cells).sort()
  return {
    rows: Int32Array.from(sorted, (cell) => Math.floor(cell / width)),
    columns: Int32Array.from(sorted, (cell) => cell % width),
  }
}
