import type { Side } from '../engine/article.ts'
import { otherSide } from '../engine/other-side.ts'
import { isTextLink } from '../engine/align/link.ts'
import type { Comparison } from '../engine/compare.ts'
import type { SentenceIndex } from '../engine/text/segment.ts'
import type { Span } from '../engine/text/span.ts'
import type { ChangeIndex, Row } from './row.ts'

/** What two sentences have in common that are not one sentence in two wordings: a quotation, or a fact. Seen from one of them. */
export interface Echo {
  readonly kind: 'shared-quote' | 'same-fact'
  /** Named alike on both sides. */
  readonly change: ChangeIndex
  /** The side it is seen from. */
  readonly side: Side
  /** Where the other sentence stands. */
  readonly row: number
  /** The other sentence. */
  readonly span: Span
}

/** The echoes of each row, those of `a` first, in reading order; empty for most rows. */
export function toEchoes(comparison: Comparison, rows: readonly Row[]): Echo[][] {
  const echoes: Echo[][] = rows.map(() => [])
  if (comparison.changes.every(isTextLink)) return echoes
  const rowOf = { a: rowsOfSentences(comparison, rows, 'a'), b: rowsOfSentences(comparison, rows, 'b') }
  for (const side of ['a', 'b'] as const) {
    const other = otherSide(side)
    comparison.changes.forEach((change, index) => {
      if (change.kind !== 'shared-quote' && change.kind !== 'same-fact') return
      const [here, there] = [rowOf[side].get(change[side].at(-1) ?? -1), rowOf[other].get(change[other][0] ?? -1)]
      const span = spanOf(comparison, other, change[other])
      if (here === undefined || there === undefined || span === null) return
      echoes[here]?.push({ kind: change.kind, change: index, side, row: there, span })
    })
  }
  return echoes
}

function rowsOfSentences(comparison: Comparison, rows: readonly Row[], side: Side): Map<SentenceIndex, number> {
  const { sentences } = comparison[side]
  const rowOf = new Map<SentenceIndex, number>()
  let next = 0
  rows.forEach((row, index) => {
    const end = row[side]?.paragraphs.at(-1)?.runs.at(-1)?.span.end ?? 0
    for (; (sentences[next]?.span.end ?? Infinity) <= end; next++) rowOf.set(next, index)
  })
  return rowOf
}

function spanOf(comparison: Comparison, side: Side, indices: readonly SentenceIndex[]): Span | null {
  const { sentences } = comparison[side]
  const [first, last] = [sentences[indices[0] ?? -1], sentences[indices.at(-1) ?? -1]]
  return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end }
}
