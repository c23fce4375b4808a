import type { Side } from '../../engine/article.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { Cell } from '../../view-model/row.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { languageOf } from '../../view-model/language-of.ts'

interface AsideViewProps {
  readonly reading: Reading
  readonly side: Side
  readonly cell: Cell
}

/** Lines that are not part of the story: folded away, with the reason for each. */
export function AsideView({ reading, side, cell }: AsideViewProps) {
  const { text } = reading.comparison[side].article
  const count = cell.paragraphs.length
  return (
    <details className={`set-aside set-aside-${side}`}>
      <summary>
        Not part of the story <VisuallyHidden>in {reading.names[side]} </VisuallyHidden>({count}{' '}
        {count === 1 ? 'line' : 'lines'})
      </summary>
      <ul>
        {cell.paragraphs.map(({ block, reason, runs }) => (
          <li key={block}>
            <span {...languageOf(reading.comparison[side].article)}>
              {runs.map(({ span }) => text.slice(span.start, span.end)).join('')}
            </span>
            {reason === null ? null : <small> {reason}</small>}
          </li>
        ))}
      </ul>
    </details>
  )
}
