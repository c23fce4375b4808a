import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import { otherSide } from '../../engine/other-side.ts'
import { Fragment, memo, type ReactNode } from 'react'
import { interleave, isReadAsOne, needsSpace, type MergedRun } from '../../view-model/interleave.ts'
import { overlayArtefacts } from '../../view-model/overlay.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { DifferenceKey, Row } from '../../view-model/row.ts'
import { whereTo } from '../../view-model/spoken.ts'
import { AsideView } from './AsideView.tsx'
import { BlockText } from './BlockText.tsx'
import { CellView } from './CellView.tsx'
import { EchoNotes } from './EchoNotes.tsx'
import { languageOf } from '../../view-model/language-of.ts'
import { GutterTags } from './GutterTags.tsx'
import { rowClass, type RowViewProps } from './RowView.tsx'
import { RunText } from './RunText.tsx'

/** One row of the merged text: what both share once, what differs first as A, then as B has it. */
export const MergedRow = memo(function MergedRow(props: RowViewProps) {
  const { reading, index, selected, onSelect, onEcho, onPutBack, onNoted } = props
  const row = reading.rows[index]
  if (row === undefined) return null
  return (
    <div className={`${rowClass(row)} row-merged`} data-row={index}>
      {row.kind === 'aside' ? (
        <MergedAside reading={reading} row={row} onPutBack={onPutBack} />
      ) : (
        <MergedText reading={reading} row={row} selected={selected}>
          <EchoNotes reading={reading} echoes={reading.echoes[index] ?? []} onEcho={onEcho} />
        </MergedText>
      )}
      <GutterTags reading={reading} index={index} selected={selected} onSelect={onSelect} onNoted={onNoted} />
    </div>
  )
})

interface MergedProps {
  readonly reading: Reading
  readonly row: Row
}

function MergedAside({ reading, row, onPutBack }: MergedProps & Pick<RowViewProps, 'onPutBack'>) {
  return (
    <div>
      {row.a === null ? null : <AsideView reading={reading} side="a" cell={row.a} onPutBack={onPutBack} />}
      {row.b === null ? null : <AsideView reading={reading} side="b" cell={row.b} onPutBack={onPutBack} />}
    </div>
  )
}

interface MergedTextProps extends MergedProps {
  readonly selected: DifferenceKey | null
  /** Notes beneath the words. */
  readonly children: ReactNode
}

function MergedText({ reading, row, selected, children }: MergedTextProps) {
  if (row.a !== null && row.b !== null && !isReadAsOne(row)) {
    return (
      <div>
        <CellView reading={reading} side="a" cell={row.a} selected={selected} />
        <CellView reading={reading} side="b" cell={row.b} selected={selected} />
        {children}
      </div>
    )
  }
  const cell = row.a ?? row.b
  const [paragraph] = cell?.paragraphs ?? []
  if (cell === null || paragraph === undefined) return <div />
  const side = row.a === null ? 'b' : 'a'
  // A note on the whole row is drawn as such only where one side stands alone; split and merged sentences are in the tag.
  const whole = row.kind === 'only' || row.kind === 'moved' ? cell.whole : null
  return (
    <div
      className={`cell cell-${side} ${whole === null ? '' : `cell-whole cell-${whole.kind}`}`}
      {...languageOf(reading.comparison[side].article)}
      data-key={cell.whole?.key}
      data-selected={(cell.whole !== null && cell.whole.key === selected) || undefined}
    >
      <RowNote reading={reading} row={row} />
      <BlockText paragraph={paragraph}>
        {interleave(row).map((merged, index, all) => (
          <Fragment key={`${merged.side}${merged.run.span.start}`}>
            {needsSpace(reading.comparison, all[index - 1], merged) ? ' ' : null}
            <MergedRunText reading={reading} merged={merged} selected={selected} />
          </Fragment>
        ))}
      </BlockText>
      {children}
    </div>
  )
}

interface MergedRunTextProps {
  readonly reading: Reading
  readonly merged: MergedRun
  readonly selected: DifferenceKey | null
}

function MergedRunText({ reading, merged, selected }: MergedRunTextProps) {
  const side = merged.side === 'b' ? 'b' : 'a'
  return overlayArtefacts([merged.run], reading.artefacts[side]).map((run) => (
    <RunText key={run.span.start} reading={reading} side={side} run={run} selected={selected} />
  ))
}

/** Says in words what stands in one text only or elsewhere, since nothing faces it here. */
function RowNote({ reading, row }: MergedProps) {
  const side = row.a === null ? 'b' : 'a'
  const [outlet, other] = [reading.names[side], reading.names[otherSide(side)]]
  const difference = row.passage && reading.differences[reading.indexOf.get(row.passage.key) ?? -1]
  if (difference) {
    const isAbove = whereTo(difference, side) === 'further up'
    return (
      <Note>
        {isAbove ? t`${outlet} has this here, ${other} further up` : t`${outlet} has this here, ${other} further down`}
      </Note>
    )
  }
  return row.kind === 'only' ? <Note>{t`Only in ${outlet}`}</Note> : null
}

/** In the interface's language, among words in an article's. */
function Note({ children }: { readonly children: string }) {
  return (
    <p className="row-note" lang={i18n.locale} dir="ltr">
      {children}
    </p>
  )
}
