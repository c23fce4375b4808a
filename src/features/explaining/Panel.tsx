import type { ReactNode } from 'react'
import type { Reading } from '../../view-model/reading.ts'
import type { Summary } from '../../view-model/summary.ts'
import { DifferenceGroups } from './DifferenceGroups.tsx'
import { SelectedDifference } from './SelectedDifference.tsx'
import { Verdict } from './Verdict.tsx'
import './explaining.css'

interface PanelProps {
  readonly reading: Reading
  readonly summary: Summary
  readonly typography: boolean
  readonly at: number | null
  readonly onAt: (index: number) => void
  readonly onTypography: () => void
}

/** What the comparison comes to: one sentence, its numbers, the selected difference, and all differences by kind. */
export function Panel({ reading, summary, typography, at, onAt, onTypography }: PanelProps) {
  return (
    <div className="panel">
      <Verdict comparison={reading.comparison} summary={summary} />
      <SelectedDifference reading={reading} at={at} />
      <DifferenceGroups reading={reading} at={at} onAt={onAt} />
      {typography || summary.typographyCount === 0 ? null : (
        <FoldedTypography count={summary.typographyCount} onTypography={onTypography} />
      )}
    </div>
  )
}

function FoldedTypography({ count, onTypography }: { readonly count: number; readonly onTypography: () => void }) {
  return (
    <p className="folded">
      <span className="group-glyph" aria-hidden="true">
        ‧
      </span>
      <span>Typography, folded away</span>
      <span className="group-count">{count}</span>
      <button type="button" className="button button-plain folded-show" onClick={onTypography}>
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
