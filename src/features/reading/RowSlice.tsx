import { memo } from 'react'
import type { Reading } from '../../view-model/reading.ts'
import type { DifferenceKey } from '../../view-model/row.ts'
import type { Layout } from '../../view-model/view-options.ts'
import { MergedRow } from './MergedRow.tsx'
import { RowView, type RowViewProps } from './RowView.tsx'
import { ROWS_IN_SLICE } from './slices.ts'

interface RowSliceProps extends Omit<RowViewProps, 'index'> {
  readonly layout: Layout
  /** Its first row. */
  readonly first: number
}

/** Neighbouring rows, drawn again only when they are read anew or a difference in them is selected or no longer is. */
export const RowSlice = memo(function RowSlice({ reading, layout, first, selected, ...actions }: RowSliceProps) {
  const RowOfLayout = layout === 'merged' ? MergedRow : RowView
  const count = Math.min(ROWS_IN_SLICE, reading.rows.length - first)
  return (
    <>
      {Array.from({ length: count }, (_, index) => first + index).map((index) => (
        <RowOfLayout
          key={index}
          reading={reading}
          index={index}
          selected={among(reading, selected, index, index + 1)}
          {...actions}
        />
      ))}
    </>
  )
})

/** The selected difference where it is drawn in one of the rows from `first` up to `end`; else null. */
export function among(
  { differences, indexOf, rows }: Reading,
  selected: DifferenceKey | null,
  first: number,
  end: number,
): DifferenceKey | null {
  const difference = selected === null ? undefined : differences[indexOf.get(selected) ?? -1]
  if (difference === undefined) return null
  const isHere = (row: number | null) => row !== null && row >= first && row < end
  if (isHere(difference.rows.a) || isHere(difference.rows.b)) return selected
  // A passage of several paragraphs has a row for each.
  const isPart = difference.kind === 'moved' && rows.slice(first, end).some(({ passage }) => passage?.key === selected)
  return isPart ? selected : null
}
