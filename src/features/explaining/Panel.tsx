import type { ReactNode } from 'react'
import { families, type Family, type FamilyWords } from '../../view-model/kinds.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { Summary } from '../../view-model/summary.ts'
import { DifferenceGroups } from './DifferenceGroups.tsx'
import { SelectedDifference } from './SelectedDifference.tsx'
import { Verdict } from './Verdict.tsx'
import './explaining.css'

interface PanelProps {
  readonly reading: Reading
  readonly summary: Summary
  /** Families that are not marked. */
  readonly hidden: readonly Family[]
  readonly at: number | null
  readonly onAt: (index: number) => void
  readonly onShow: (family: Family) => void
}

/** What the comparison comes to: one sentence, its numbers, the selected difference, and all differences by kind. */
export function Panel({ reading, summary, hidden, at, onAt, onShow }: PanelProps) {
  return (
    <div className="panel">
      <Verdict comparison={reading.comparison} summary={summary} />
      <SelectedDifference reading={reading} at={at} />
      <DifferenceGroups reading={reading} at={at} onAt={onAt} />
      {families
        .filter(({ family }) => hidden.includes(family) && reading.counts[family] > 0)
        .map((words) => (
          <Folded key={words.family} words={words} count={reading.counts[words.family]} onShow={onShow} />
        ))}
    </div>
  )
}

interface FoldedProps {
  readonly words: FamilyWords
  readonly count: number
  readonly onShow: (family: Family) => void
}

function Folded({ words, count, onShow }: FoldedProps) {
  return (
    <p className="folded">
      <span className="group-glyph" aria-hidden="true">
        {words.glyph}
      </span>
      <span>{words.label}, folded away</span>
      <span className="group-count">{count}</span>
      <button
        type="button"
        className="button button-plain folded-show"
        aria-label={`Show ${words.label.toLowerCase()}`}
        onClick={() => onShow(words.family)}
      >
        Show
      </button>
    </p>
  )
}

interface PanelFrameProps {
  readonly children: ReactNode
  /** What stays in view below the list. */
  readonly foot: ReactNode
}

/** The panel beside the texts: its content scrolls, its foot stays. */
export function PanelFrame({ children, foot }: PanelFrameProps) {
  return (
    <aside className="panel-frame" aria-label="What differs">
      <div className="panel-scroll">{children}</div>
      <div className="panel-foot">{foot}</div>
    </aside>
  )
}
