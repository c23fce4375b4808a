import { memo } from 'react'
import type { Reading } from '../../view-model/reading.ts'
import type { Layout } from '../../view-model/view-options.ts'
import { MergedRow } from './MergedRow.tsx'
import { RowView, type RowViewProps } from './RowView.tsx'

/** Rows a slice holds: a step asks every slice, and only the rows of the one or two it concerns. */
export const ROWS_IN_SLICE = 60

interface RowSliceProps extends Pick<RowViewProps, 'reading' | 'at' | 'onAt' | 'onShow'> {
  readonly layout: Layout
  /** Its first row. */
  readonly first: number
}

/** Neighbouring rows, drawn again only when a difference in them is selected or no longer is. */
export const RowSlice = memo(function RowSlice({ reading, layout, first, at, onAt, onShow }: RowSliceProps) {
  const RowOfLayout = layout === 'merged' ? MergedRow : RowView
  const indices = Array.from({ length: Math.min(ROWS_IN_SLICE, reading.rows.length - first) }, (_, i) => first + i)
  return indices.map((index) => (
    <RowOfLayout
      key={index}
      reading={reading}
      index={index}
      at={isBetween(reading, at, index, index) ? at : null}
      onAt={onAt}
      onShow={onShow}
    />
  ))
})

/** True where the selected difference is drawn in one of the rows from `first` to `last`. */
export function isBetween({ differences, rows }: Reading, at: number | null, first: number, last: number): boolean {
  const difference = at === null ? undefined : differences[at]
  if (difference === undefined) return false
  const among = (row: number | null) => row !== null && row >= first && row <= last
  if (among(difference.rows.a) || among(difference.rows.b)) return true
  // A passage of several paragraphs has a row for each.
  return (
    difference.kind === 'moved' && rows.slice(first, last + 1).some(({ passage }) => passage?.key === difference.key)
  )
}
