import { memo } from 'react'
import { t } from '@lingui/core/macro'
import type { Comparison } from '../../engine/compare.ts'
import type { Family } from '../../view-model/kinds.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { Summary } from '../../view-model/summary.ts'
import { tell } from '../../view-model/told.ts'
import {
  limitBesideSummary,
  verdictDetail,
  verdictFigures,
  verdictLine,
  type Figure,
} from '../../view-model/verdict.ts'

interface VerdictProps {
  readonly reading: Reading
  /** Shows the evidence behind a figure. */
  readonly onEvidence: (family: Family) => void
}

/** How the two texts stand to each other, the numbers behind it, each with its evidence, and how far they could be compared. */
export const Verdict = memo(function Verdict({ reading, onEvidence }: VerdictProps) {
  const { summary } = reading
  const { relation } = reading.comparison
  const limit = limitBesideSummary(reading.comparison)
  const detail = verdictDetail(reading.names, summary)
  return (
    <section className="verdict" aria-labelledby="verdict">
      <h2 id="verdict">{tell(relation.summary)}</h2>
      {limit === null ? null : <p className="verdict-limit">{limit}</p>}
      {detail === '' ? null : (
        <>
          <p className="verdict-detail">{detail}</p>
          <ul className="figures">
            {verdictFigures(reading, summary).map((figure) => (
              <OneFigure key={figure.label} figure={figure} onEvidence={onEvidence} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
})

interface VerdictLineProps {
  readonly comparison: Pick<Comparison, 'relation'>
  readonly summary: Summary
}

/** The same in two lines, for screens without room for the panel. */
export function VerdictLine({ comparison: { relation }, summary }: VerdictLineProps) {
  const figures = verdictLine(summary)
  return (
    <section className="verdict-line" aria-label={t`How the two texts stand to each other`}>
      <p>{tell(relation.summary)}</p>
      {figures === '' ? null : <p className="verdict-detail">{figures}</p>}
    </section>
  )
}

interface OneFigureProps {
  readonly figure: Figure
  readonly onEvidence: (family: Family) => void
}

function OneFigure({ figure: { value, label, evidence }, onEvidence }: OneFigureProps) {
  const words = (
    <>
      <span className="figure-value">{value}</span> <span className="figure-label">{label}</span>
    </>
  )
  return (
    <li>
      {evidence === null ? (
        <span className="figure">{words}</span>
      ) : (
        <button type="button" className="figure" onClick={() => onEvidence(evidence)}>
          {words}
        </button>
      )}
    </li>
  )
}
