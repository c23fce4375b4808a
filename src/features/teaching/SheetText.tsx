import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import { slice } from '../../engine/text/span.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import type { ClassCard } from '../../view-model/class-card.ts'
import { languageOf } from '../../view-model/language-of.ts'
import { capitalized } from '../../view-model/names.ts'
import type { Reading } from '../../view-model/reading.ts'

interface SheetTextProps {
  readonly reading: Reading
  readonly side: Side
  readonly card: ClassCard
}

/** What one side says, for paper: the words it is about are underlined, solid for A and dashed for B. */
export function SheetText({ reading, side, card }: SheetTextProps) {
  const { article } = reading.comparison[side]
  const excerpt = card.texts[side]
  const outlet = capitalized(reading.names[side])
  return (
    <div className={`handout-text handout-text-${side}`}>
      <b className="handout-side">
        <span aria-hidden="true">{side.toUpperCase()}</span>
        <VisuallyHidden>{t({ message: `${outlet}:`, comment: 'its words follow' })} </VisuallyHidden>
      </b>
      {excerpt === null ? (
        <p className="handout-absent">{t`Nothing here answers to it.`}</p>
      ) : (
        <p {...languageOf(article)}>
          {excerpt.isCut.before ? '… ' : null}
          {excerpt.runs.map(({ span, mark, isArtefact }) => {
            const words = slice(article.text, span).replace(/\s+/gu, ' ')
            return mark === 'focus' || isArtefact ? <u key={span.start}>{words}</u> : words
          })}
          {excerpt.isCut.after ? ' …' : null}
        </p>
      )}
    </div>
  )
}
