import type { Side } from '../../engine/article.ts'
import { slice } from '../../engine/text/span.ts'
import type { DrawnRun } from '../../view-model/overlay.ts'
import { artefactStyle, markStyles, spokenEnd } from '../../view-model/mark-styles.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { DifferenceKey } from '../../view-model/row.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { SeenText } from './SeenText.tsx'

interface RunTextProps {
  readonly reading: Reading
  readonly side: Side
  readonly run: DrawnRun
  readonly selected: DifferenceKey | null
}

/** The words of one run: plain text where both sides agree, else a mark that a screen reader speaks as such. */
export function RunText({ reading, side, run, selected }: RunTextProps) {
  const unseen = reading.unseen[side]
  const { text } = reading.comparison[side].article
  const words = unseen.length === 0 ? slice(text, run.span) : <SeenText text={text} span={run.span} unseen={unseen} />
  const { artefact, mark } = run
  if (mark === 'equal' && artefact === null) return words
  const style = mark === 'equal' ? artefactStyle : markStyles[side][mark]
  const key = run.key ?? artefact
  const isSelected = selected !== null && (run.key === selected || artefact === selected)
  const Element = style.element
  return (
    <Element
      className={`${style.className} ${artefact === null || mark === 'equal' ? '' : artefactStyle.className} mark-${side}`}
      data-key={key}
      data-selected={isSelected || undefined}
    >
      <VisuallyHidden> {style.spoken(reading.names[side])} </VisuallyHidden>
      {words}
      <VisuallyHidden> {spokenEnd()} </VisuallyHidden>
    </Element>
  )
}
