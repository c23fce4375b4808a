import type { Comparison } from '../../engine/compare.ts'
import type { Summary } from '../../view-model/summary.ts'

interface VerdictProps {
  readonly comparison: Pick<Comparison, 'relation' | 'limited'>
  readonly summary: Summary
}

/** How the two texts stand to each other, the numbers behind it, and how far they could be compared. */
export function Verdict({ comparison: { relation, limited }, summary }: VerdictProps) {
  const { compared, sentenceCount, matchedCount, onlyCount } = summary
  return (
    <section className="verdict" aria-labelledby="verdict">
      <h2 id="verdict">{relation.summary}</h2>
      {limited === null || limited === relation.summary ? null : <p className="verdict-limit">{limited}</p>}
      {compared === 'nothing' ? null : (
        <>
          <p className="verdict-detail">
            {matchedCount.a} of {sentenceCount.a} sentences of A and {matchedCount.b} of {sentenceCount.b} of B have a
            counterpart{summary.movedCount === 0 ? '' : `; ${counted(summary.movedCount, 'passage')} moved`}.
          </p>
          <dl className="figures">
            <Figure value={percent(summary.matchedShare)} label="sentences matched" />
            {compared === 'words' ? <Figure value={keptWords(summary)} label="words kept" /> : null}
            <Figure value={`${onlyCount.a} + ${onlyCount.b}`} label="only in A + only in B" />
          </dl>
        </>
      )}
    </section>
  )
}

/** The same in two lines, for screens without room for the panel. */
export function VerdictLine({ comparison: { relation }, summary }: VerdictProps) {
  const { compared, matchedShare, onlyCount } = summary
  const figures = [
    `${percent(matchedShare)} of sentences matched`,
    ...(compared === 'words' ? [`${keptWords(summary)} of words kept`] : []),
    `${onlyCount.a + onlyCount.b} in one only`,
  ]
  return (
    <section className="verdict-line" aria-label="How the two texts stand to each other">
      <p>{relation.summary}</p>
      {compared === 'nothing' ? null : <p className="verdict-detail">{figures.join(' · ')}</p>}
    </section>
  )
}

function Figure({ value, label }: { readonly value: string; readonly label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
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
