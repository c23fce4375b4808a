import type { Side } from '../../engine/article.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { DifferenceKey, Run } from '../../view-model/row.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { markStyles, spokenEnd } from './mark-styles.ts'

interface RunTextProps {
  readonly reading: Reading
  readonly side: Side
  readonly run: Run
  readonly selected: DifferenceKey | null
}

/** The words of one run: plain text where both sides agree, else a mark that a screen reader speaks as such. */
export function RunText({ reading, side, run, selected }: RunTextProps) {
  const words = reading.comparison[side].article.text.slice(run.span.start, run.span.end)
  if (run.mark === 'equal') return words
  const style = markStyles[side][run.mark]
  const Element = style.element
  return (
    <Element
      className={`${style.className} mark-${side}`}
      data-key={run.key}
      data-selected={(run.key !== null && run.key === selected) || undefined}
    >
      <VisuallyHidden> {style.spoken.replace('{name}', reading.names[side])} </VisuallyHidden>
      {words}
      <VisuallyHidden> {spokenEnd} </VisuallyHidden>
    </Element>
  )
}
