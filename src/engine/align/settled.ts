import type { SentenceIndex } from '../text/segment.ts'
import type { Corrections, SentencePair } from './corrections.ts'
import { matchIdentical } from './identical.ts'
import { matchNearlyIdentical } from './nearly-identical.ts'

/** What is known before any pair is scored. Rows and columns are indices into the evidence of `a` and of `b`. */
export interface Settled {
  /** Row → the columns it answers to and no other: sentences with the same words or nearly so, and what the reader pinned. */
  readonly columnsOf: ReadonlyMap<number, readonly number[]>
  /** All columns that stand in `columnsOf`. */
  readonly columns: ReadonlySet<number>
  /** What the reader parted: row → columns it must not answer to. */
  readonly partedFrom: ReadonlyMap<number, ReadonlySet<number>>
}

/** Log-odds of a settled pair. */
export const CERTAIN = 8

/** Settles what the reader pinned or parted, what stands word for word on both sides, and what beside it was hardly changed. Corrections of sentences that are not in the story are left out. */
export function settle(
  a: readonly Int32Array[],
  b: readonly Int32Array[],
  storyA: readonly SentenceIndex[],
  storyB: readonly SentenceIndex[],
  { pinned, parted }: Corrections,
): Settled {
  const columnsOf = new Map<number, number[]>()
  const columns = new Set<number>()
  const partedFrom = new Map<number, Set<number>>()
  // Looked for one by one: a reader corrects little, and most readers nothing.
  const place = (pair: SentencePair): readonly [row: number, column: number] | null => {
    const row = storyA.indexOf(pair.a)
    const column = storyB.indexOf(pair.b)
    return row < 0 || column < 0 ? null : [row, column]
  }
  for (const pair of pinned) {
    const found = place(pair)
    if (found === null) continue
    columnsOf.set(
      found[0],
      [...new Set([...(columnsOf.get(found[0]) ?? []), found[1]])].sort((x, y) => x - y),
    )
    columns.add(found[1])
  }
  for (const pair of parted) {
    const found = place(pair)
    if (found !== null) partedFrom.set(found[0], (partedFrom.get(found[0]) ?? new Set()).add(found[1]))
  }
  const identical = matchIdentical(a, b)
  for (const pairs of [identical, matchNearlyIdentical(a, b, identical)]) {
    for (const [row, column] of pairs) {
      if (columnsOf.has(row) || columns.has(column) || partedFrom.get(row)?.has(column)) continue
      columnsOf.set(row, [column])
      columns.add(column)
    }
  }
  return { columnsOf, columns, partedFrom }
}
