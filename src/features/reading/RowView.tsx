import { memo } from 'react'
import type { Side } from '../../engine/article.ts'
import type { Difference } from '../../view-model/differences.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { Row } from '../../view-model/row.ts'
import { AsideView } from './AsideView.tsx'
import { CellView } from './CellView.tsx'
import { Ghost, Missing } from './Facing.tsx'
import { GutterTags } from './GutterTags.tsx'

export interface RowViewProps {
  readonly reading: Reading
  readonly index: number
  /** Index of the selected difference, where it has a part in this row; else null, so that other rows are not drawn again. */
  readonly at: number | null
  readonly onAt: (index: number) => void
  readonly onShow: (difference: Difference, side: Side) => void
}

/** One row: what answers to each other stands level because both cells are in it. */
export const RowView = memo(function RowView({ reading, index, at, onAt, onShow }: RowViewProps) {
  const row = reading.rows[index]
  if (row === undefined) return null
  return (
    <div className={rowClass(row)} data-row={index}>
      <SideOfRow reading={reading} row={row} side="a" at={at} onShow={onShow} />
      <GutterTags tags={reading.tags[index] ?? []} at={at} onAt={onAt} />
      <SideOfRow reading={reading} row={row} side="b" at={at} onShow={onShow} />
    </div>
  )
})

interface SideOfRowProps extends Pick<RowViewProps, 'reading' | 'at' | 'onShow'> {
  readonly row: Row
  readonly side: Side
}

function SideOfRow({ reading, row, side, at, onShow }: SideOfRowProps) {
  const cell = row[side]
  const selected = at === null ? null : (reading.differences[at]?.key ?? null)
  if (cell === null) {
    if (row.passage !== null) {
      return <Ghost reading={reading} side={side} passage={row.passage} selected={selected} onShow={onShow} />
    }
    return row.kind === 'only' ? <Missing reading={reading} side={side} /> : <div />
  }
  if (row.kind === 'aside') return <AsideView reading={reading} side={side} cell={cell} />
  return <CellView reading={reading} side={side} cell={cell} selected={selected} />
}

/** What a row looks like, before anything in it is drawn. */
export function rowClass(row: Row): string {
  const opens = row.a?.paragraphs[0]?.opens === true || row.b?.paragraphs[0]?.opens === true
  return `row row-${row.kind}${row.headline ? ' row-headline' : ''}${opens ? ' row-opens' : ''}`
}
