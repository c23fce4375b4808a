import { t } from '@lingui/core/macro'
import { Plural, Trans } from '@lingui/react/macro'
import type { Side } from '../../engine/article.ts'
import type { BlockIndex } from '../../engine/text/segment.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { Cell } from '../../view-model/row.ts'
import { Button } from '../../ui/Button.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { reasonWords } from '../../view-model/reason-words.ts'
import { languageOf } from '../../view-model/language-of.ts'
import { shorten } from '../../view-model/spoken.ts'

interface AsideViewProps {
  readonly reading: Reading
  readonly side: Side
  readonly cell: Cell
  readonly onPutBack: (side: Side, block: BlockIndex) => void
}

/** How much of a line its button says, in characters. */
const LONGEST = 60

/** Lines that are not part of the story: folded away, with the reason for each and a way back into the story. */
export function AsideView({ reading, side, cell, onPutBack }: AsideViewProps) {
  const { text } = reading.comparison[side].article
  const count = cell.paragraphs.length
  const outlet = reading.names[side]
  return (
    <details className={`set-aside set-aside-${side}`}>
      <summary>
        <Trans>
          Not part of the story <VisuallyHidden>in {outlet} </VisuallyHidden>(
          <Plural value={count} one="# line" other="# lines" />)
        </Trans>
      </summary>
      <ul>
        {cell.paragraphs.map(({ block, reason, runs }) => {
          const words = runs.map(({ span }) => text.slice(span.start, span.end)).join('')
          const beginning = shorten(words, LONGEST)
          return (
            <li key={block}>
              <span {...languageOf(reading.comparison[side].article)}>{words}</span>
              {reason === null ? null : <small> {reasonWords(reason)}</small>}
              <Button
                look="plain"
                className="put-back"
                aria-label={t`Put back into the story: ${beginning}`}
                onClick={() => onPutBack(side, block)}
              >
                {t`Put back into the story`}
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
