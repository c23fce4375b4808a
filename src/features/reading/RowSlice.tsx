import { memo } from 'react'
import type { Reading } from '../../view-model/reading.ts'
import type { DifferenceKey } from '../../view-model/row.ts'
import type { Layout } from '../../view-model/view-options.ts'
import { MergedRow } from './MergedRow.tsx'
import { RowView, type RowViewProps } from './RowView.tsx'
import { ROWS_IN_PIECE, type Slice } from './slices.ts'

interface RowsProps extends Omit<RowViewProps, 'index' | 'reading'> {
  readonly layout: Layout
  /** The first row. */
  readonly first: number
}

interface RowSliceProps extends RowsProps {
  readonly pieces: Slice
}

/** Neighbouring rows, drawn again only when some are read anew or a difference in them is selected or no longer is. */
export const RowSlice = memo(function RowSlice({ pieces, first, selected, ...rest }: RowSliceProps) {
  return (
    <div className="slice">
      {pieces.map((own, piece) => {
        const start = first + piece * ROWS_IN_PIECE
        return (
          <div key={piece} className={own === null ? 'piece piece-empty' : 'piece'}>
            {own === null ? null : (
              <RowPiece
                reading={own}
                first={start}
                selected={among(own, selected, start, start + ROWS_IN_PIECE)}
                {...rest}
              />
            )}
          </div>
        )
      })}
    </div>
  )
})

interface RowPieceProps extends RowsProps {
  readonly reading: Reading
}

const RowPiece = memo(function RowPiece({ reading, layout, first, selected, ...actions }: RowPieceProps) {
  const RowOfLayout = layout === 'merged' ? MergedRow : RowView
  const count = Math.min(ROWS_IN_PIECE, reading.rows.length - first)
  return Array.from({ length: count }, (_, index) => first + index).map((index) => (
    <RowOfLayout
      key={index}
      reading={reading}
      index={index}
      selected={among(reading, selected, index, index + 1)}
      {...actions}
    />
  ))
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
