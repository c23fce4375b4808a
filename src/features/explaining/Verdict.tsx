import type { Comparison } from '../../engine/compare.ts'
import type { KindGroup } from '../../view-model/kinds.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { Summary } from '../../view-model/summary.ts'

interface VerdictProps {
  readonly reading: Reading
  readonly summary: Summary
  /** Shows the evidence behind a figure. */
  readonly onGroup: (group: KindGroup) => void
}

/** How the two texts stand to each other, the numbers behind it, each with its evidence, and how far they could be compared. */
export function Verdict({ reading, summary, onGroup }: VerdictProps) {
  const { relation, limited } = reading.comparison
  const { compared, sentenceCount, matchedCount, onlyCount, movedCount } = summary
  const { names } = reading
  return (
    <section className="verdict" aria-labelledby="verdict">
      <h2 id="verdict">{relation.summary}</h2>
      {limited === null || limited === relation.summary ? null : <p className="verdict-limit">{limited}</p>}
      {compared === 'nothing' ? null : (
        <>
          <p className="verdict-detail">
            {matchedCount.a} of {sentenceCount.a} sentences of {names.a} and {matchedCount.b} of {sentenceCount.b} of{' '}
            {names.b} have a counterpart{movedCount === 0 ? '' : `; ${counted(movedCount, 'passage')} moved`}.
          </p>
          <ul className="figures">
            <Figure
              value={percent(summary.matchedShare)}
              label="sentences matched"
              evidence={onlyCount.a + onlyCount.b === 0 ? null : 'only'}
              onGroup={onGroup}
            />
            {compared === 'words' ? (
              <Figure
                value={keptWords(summary)}
                label="words kept"
                evidence={reading.counts.wording === 0 ? null : 'wording'}
                onGroup={onGroup}
              />
            ) : null}
            {summary.quotationCount > 0 ? (
              <Figure
                value={`${summary.alteredCount} / ${summary.quotationCount}`}
                label="quotations altered"
                evidence={summary.alteredCount === 0 ? null : 'quotation'}
                onGroup={onGroup}
              />
            ) : (
              <Figure
                value={`${onlyCount.a} + ${onlyCount.b}`}
                label="only in A + only in B"
                evidence={onlyCount.a + onlyCount.b === 0 ? null : 'only'}
                onGroup={onGroup}
              />
            )}
          </ul>
        </>
      )}
    </section>
  )
}

interface VerdictLineProps {
  readonly comparison: Pick<Comparison, 'relation'>
  readonly summary: Summary
}

/** The same in two lines, for screens without room for the panel. */
export function VerdictLine({ comparison: { relation }, summary }: VerdictLineProps) {
  const { compared, matchedShare, onlyCount, quotationCount, alteredCount } = summary
  const figures = [
    `${percent(matchedShare)} of sentences matched`,
    ...(compared === 'words' ? [`${keptWords(summary)} of words kept`] : []),
    quotationCount > 0
      ? `${alteredCount} of ${counted(quotationCount, 'quotation')} altered`
      : `${onlyCount.a + onlyCount.b} in one only`,
  ]
  return (
    <section className="verdict-line" aria-label="How the two texts stand to each other">
      <p>{relation.summary}</p>
      {compared === 'nothing' ? null : <p className="verdict-detail">{figures.join(' · ')}</p>}
    </section>
  )
}

interface FigureProps {
  readonly value: string
  readonly label: string
  /** The group of differences behind it; null where there are none to show. */
  readonly evidence: KindGroup | null
  readonly onGroup: (group: KindGroup) => void
}

function Figure({ value, label, evidence, onGroup }: FigureProps) {
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
        <button type="button" className="figure" onClick={() => onGroup(evidence)}>
          {words}
        </button>
      )}
    </li>
  )
}

/** An ellipsis until all words are compared. */
function keptWords({ keptShare }: Summary): string {
  return keptShare === null ? '…' : percent(keptShare)
}

/** Never "100%" while something is missing, nor "0%" while something is there. */
function percent(share: number): string {
  const rounded = Math.round(share * 100)
  if (rounded === 100 && share < 1) return '99%'
  if (rounded === 0 && share > 0) return '1%'
  return `${rounded}%`
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
