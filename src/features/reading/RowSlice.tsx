import { memo } from 'react'
import type { Reading } from '../../view-model/reading.ts'
import type { DifferenceKey } from '../../view-model/row.ts'
import type { Layout } from '../../view-model/view-options.ts'
import { MergedRow } from './MergedRow.tsx'
import { RowView, type RowViewProps } from './RowView.tsx'
import { ROWS_IN_PIECE, type Slice } from './slices.ts'

interface RowSliceProps extends Omit<RowViewProps, 'index' | 'reading'> {
  readonly rows: Slice
  readonly layout: Layout
  /** Index of the first row. */
  readonly first: number
}

/** Neighbouring rows, drawn again only when some are read anew or a difference in them is selected or no longer is. */
export const RowSlice = memo(function RowSlice({ rows, layout, first, selected, ...actions }: RowSliceProps) {
  const RowOfLayout = layout === 'merged' ? MergedRow : RowView
  const drawn = rows.map((reading, k) => {
    const index = first + k
    if (reading === null) return <div key={index} className="row-empty" />
    return (
      <RowOfLayout
        key={index}
        reading={reading}
        index={index}
        selected={among(reading, selected, index, index + 1)}
        {...actions}
      />
    )
  })
  return (
    <div className="slice">
      {Array.from({ length: Math.ceil(drawn.length / ROWS_IN_PIECE) }, (_, piece) => (
        <div key={piece} className="piece">
          {drawn.slice(piece * ROWS_IN_PIECE, (piece + 1) * ROWS_IN_PIECE)}
        </div>
      ))}
    </div>
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
