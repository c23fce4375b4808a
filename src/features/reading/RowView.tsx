import { memo } from 'react'
import type { Side } from '../../engine/article.ts'
import type { BlockIndex } from '../../engine/text/segment.ts'
import type { Difference } from '../../view-model/differences.ts'
import type { Echo } from '../../view-model/echoes.ts'
import type { Note } from '../../view-model/judgement.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { DifferenceKey, Row } from '../../view-model/row.ts'
import { AsideView } from './AsideView.tsx'
import { CellView } from './CellView.tsx'
import { EchoNotes } from './EchoNotes.tsx'
import { Ghost, Missing } from './Facing.tsx'
import { GutterTags } from './GutterTags.tsx'

export interface RowViewProps {
  readonly reading: Reading
  readonly index: number
  /** The selected difference, where it has a part in this row; else null, so that other rows are not drawn again. */
  readonly selected: DifferenceKey | null
  readonly onSelect: (key: DifferenceKey) => void
  readonly onEcho: (echo: Echo) => void
  readonly onShow: (difference: Difference, side: Side) => void
  readonly onPutBack: (side: Side, block: BlockIndex) => void
  readonly onNoted: (note: Note) => void
}

/** One row: what answers to each other stands level because both cells are in it. */
export const RowView = memo(function RowView({ onSelect, onNoted, ...sides }: RowViewProps) {
  const { reading, index, selected } = sides
  const row = reading.rows[index]
  if (row === undefined) return null
  return (
    <div className={rowClass(row)} data-row={index}>
      <SideOfRow side="a" {...sides} />
      <GutterTags reading={reading} index={index} selected={selected} onSelect={onSelect} onNoted={onNoted} />
      <SideOfRow side="b" {...sides} />
    </div>
  )
})

interface SideOfRowProps extends Omit<RowViewProps, 'onSelect' | 'onNoted'> {
  readonly side: Side
}

function SideOfRow({ reading, index, side, selected, onShow, onEcho, onPutBack }: SideOfRowProps) {
  const row = reading.rows[index]
  if (row === undefined) return null
  const cell = row[side]
  if (cell === null) {
    if (row.passage !== null) {
      return <Ghost reading={reading} side={side} passage={row.passage} selected={selected} onShow={onShow} />
    }
    return row.kind === 'only' ? <Missing reading={reading} side={side} row={row} /> : <div />
  }
  if (row.kind === 'aside') return <AsideView reading={reading} side={side} cell={cell} onPutBack={onPutBack} />
  const echoes = reading.echoes[index]?.filter((echo) => echo.side === side) ?? []
  return (
    <CellView reading={reading} side={side} cell={cell} selected={selected}>
      <EchoNotes reading={reading} echoes={echoes} onEcho={onEcho} />
    </CellView>
  )
}

/** What a row looks like, before anything in it is drawn. */
export function rowClass(row: Row): string {
  const opens = row.a?.paragraphs[0]?.opens === true || row.b?.paragraphs[0]?.opens === true
  return `row row-${row.kind}${row.headline ? ' row-headline' : ''}${opens ? ' row-opens' : ''}`
}
