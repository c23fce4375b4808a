import type { Relation } from '../../engine/find/relation.ts'
import type { Summary } from '../../view-model/summary.ts'

interface VerdictProps {
  readonly relation: Relation
  readonly summary: Summary
}

/** How the two texts stand to each other, and the numbers behind it. */
export function Verdict({ relation, summary }: VerdictProps) {
  const { sentenceCount, matchedCount, onlyCount } = summary
  return (
    <section className="verdict" aria-labelledby="verdict">
      <h2 id="verdict">{relation.summary}</h2>
      <p className="verdict-detail">
        {matchedCount.a} of {sentenceCount.a} sentences of A and {matchedCount.b} of {sentenceCount.b} of B have a
        counterpart{summary.movedCount === 0 ? '' : `; ${counted(summary.movedCount, 'passage')} moved`}.
      </p>
      <dl className="figures">
        <Figure value={percent(summary.matchedShare)} label="sentences matched" />
        <Figure value={percent(summary.keptShare)} label="words kept" />
        <Figure value={`${onlyCount.a} + ${onlyCount.b}`} label="only in A + only in B" />
      </dl>
    </section>
  )
}

/** The same in two lines, for screens without room for the panel. */
export function VerdictLine({ relation, summary }: VerdictProps) {
  return (
    <section className="verdict-line" aria-label="How the two texts stand to each other">
      <p>{relation.summary}</p>
      <p className="verdict-detail">
        {percent(summary.matchedShare)} of sentences matched · {percent(summary.keptShare)} of words kept ·{' '}
        {summary.onlyCount.a + summary.onlyCount.b} in one only
      </p>
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
