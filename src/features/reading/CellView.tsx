import type { ReactNode } from 'react'
import type { Side } from '../../engine/article.ts'
import { languageOf } from '../../view-model/language-of.ts'
import { overlayArtefacts } from '../../view-model/overlay.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { Cell, DifferenceKey } from '../../view-model/row.ts'
import { BlockText } from './BlockText.tsx'
import { RunText } from './RunText.tsx'

interface CellViewProps {
  readonly reading: Reading
  readonly side: Side
  readonly cell: Cell
  readonly selected: DifferenceKey | null
  /** Notes beneath the words. */
  readonly children?: ReactNode
}

/** One side of a row, in its own language and direction. A difference that is the whole cell has a bar at its side. */
export function CellView({ reading, side, cell, selected, children }: CellViewProps) {
  const { whole } = cell
  return (
    <div
      className={`cell cell-${side} ${whole === null ? '' : `cell-whole cell-${whole.kind}`}`}
      {...languageOf(reading.comparison[side].article)}
      data-key={whole?.key}
      data-selected={(whole !== null && whole.key === selected) || undefined}
    >
      {cell.paragraphs.map((paragraph) => (
        <BlockText key={paragraph.block} paragraph={paragraph}>
          {overlayArtefacts(paragraph.runs, reading.artefacts[side]).map((run) => (
            <RunText key={run.span.start} reading={reading} side={side} run={run} selected={selected} />
          ))}
        </BlockText>
      ))}
      {children}
    </div>
  )
}
