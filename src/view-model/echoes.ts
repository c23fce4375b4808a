import { t } from '@lingui/core/macro'
import type { Side } from '../engine/article.ts'
import { otherSide } from '../engine/other-side.ts'
import { isTextLink } from '../engine/align/link.ts'
import type { Comparison } from '../engine/compare.ts'
import type { Change } from '../engine/diff/diff-links.ts'
import type { SentenceIndex } from '../engine/text/segment.ts'
import type { Span } from '../engine/text/span.ts'
import type { ChangeIndex, Row } from './row.ts'

/** What two sentences have in common that don't stand level: a quotation, a fact, or between separate reports the words. Seen from one of them. */
export interface Echo {
  readonly kind: 'shared-quote' | 'same-fact' | 'same-words'
  /** Named alike on both sides. */
  readonly change: ChangeIndex
  /** The side it is seen from. */
  readonly side: Side
  /** Where the other sentence stands. */
  readonly row: number
  /** The other sentence. */
  readonly span: Span
}

/** The sign of an echo. */
export const echoGlyphs: Readonly<Record<Echo['kind'], string>> = {
  'shared-quote': '❝',
  'same-words': '≈',
  'same-fact': '#',
}

/** What is said before the other sentence, with the name of the outlet it stands in. */
export function echoWords(kind: Echo['kind'], outlet: string): string {
  switch (kind) {
    case 'shared-quote':
      return t`Quotes the same words as ${outlet}`
    case 'same-words':
      return t`Says it in nearly the same words as ${outlet}`
    case 'same-fact':
      return t`Reports the same fact as ${outlet}`
  }
}

/** The echoes of each row, those of `a` first, in reading order; empty for most rows. `apart`: of two separate reports. */
export function toEchoes(comparison: Comparison, rows: readonly Row[], apart: boolean): Echo[][] {
  const echoes: Echo[][] = rows.map(() => [])
  if (!apart && comparison.changes.every(isTextLink)) return echoes
  const rowOf = { a: rowsOfSentences(comparison, rows, 'a'), b: rowsOfSentences(comparison, rows, 'b') }
  for (const side of ['a', 'b'] as const) {
    const other = otherSide(side)
    comparison.changes.forEach((change, index) => {
      const kind = echoOf(change, apart)
      if (kind === null) return
      const [here, there] = [rowOf[side].get(change[side].at(-1) ?? -1), rowOf[other].get(change[other][0] ?? -1)]
      const span = spanOf(comparison, other, change[other])
      if (here === undefined || there === undefined || span === null) return
      echoes[here]?.push({ kind, change: index, side, row: there, span })
    })
  }
  return echoes
}

function echoOf(change: Change, apart: boolean): Echo['kind'] | null {
  if (change.kind === 'shared-quote' || change.kind === 'same-fact') return change.kind
  return apart ? 'same-words' : null
}

/** The row in which each sentence of a side ends; those that are drawn in none are missing. */
export function rowsOfSentences(comparison: Comparison, rows: readonly Row[], side: Side): Map<SentenceIndex, number> {
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
