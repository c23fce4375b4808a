import { useState } from 'react'
import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import { otherSide } from '../../engine/other-side.ts'
import { Button } from '../../ui/Button.tsx'
import { absence } from '../../view-model/absence.ts'
import type { Difference } from '../../view-model/differences.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { DifferenceKey, Passage, Row } from '../../view-model/row.ts'
import { shorten, whereTo } from '../../view-model/spoken.ts'
import { reading as wordsOf } from '../../view-model/differences.ts'
import { languageOf } from '../../view-model/language-of.ts'
import { CellView } from './CellView.tsx'

/** How much of a moved passage its ghost shows, in characters: about one line. */
const GHOST_LENGTH = 70

interface MissingProps {
  readonly reading: Reading
  /** The side that has nothing to show. */
  readonly side: Side
  readonly row: Row
}

/** What faces a passage that stands in one side only. */
export function Missing({ reading, side, row }: MissingProps) {
  return <p className="missing">{absence(reading.comparison, side, row)}</p>
}

interface GhostProps {
  readonly reading: Reading
  /** The side on which the passage stands elsewhere. */
  readonly side: Side
  readonly passage: Passage
  readonly selected: DifferenceKey | null
  readonly onShow: (difference: Difference, side: Side) => void
}

/** What faces a moved passage: where its counterpart stands, the way there, and the counterpart itself on request or when selected. */
export function Ghost({ reading, side, passage, selected, onShow }: GhostProps) {
  const [asked, setAsked] = useState(false)
  const difference = reading.differences[reading.indexOf.get(passage.key) ?? -1]
  if (difference === undefined) return null
  const open = asked || selected === passage.key
  const cells = reading.passages.get(passage.key)?.[side] ?? []
  const outlet = reading.names[side]
  const isAbove = whereTo(difference, otherSide(side)) === 'further up'
  return (
    <div
      role="note"
      className={`ghost ghost-${side}`}
      data-key={passage.key}
      data-selected={selected === passage.key || undefined}
      aria-label={t`Where this stands in ${outlet}`}
    >
      <p className="ghost-place">
        <span aria-hidden="true">⇅ </span>
        {isAbove ? t`Further up in ${outlet}` : t`Further down in ${outlet}`}
      </p>
      {open ? (
        cells.map((cell) => (
          <CellView
            key={cell.paragraphs[0]?.block}
            reading={reading}
            side={side}
            cell={{ ...cell, whole: null }}
            selected={selected}
          />
        ))
      ) : (
        <p className="ghost-words" {...languageOf(reading.comparison[side].article)}>
          {shorten(wordsOf(reading.comparison, difference, side), GHOST_LENGTH)}
        </p>
      )}
      <p className="ghost-actions">
        <Button look="plain" onClick={() => onShow(difference, side)}>
          {t`Go there`}
        </Button>
        {open && !asked ? null : (
          <Button look="plain" aria-expanded={asked} onClick={() => setAsked(!asked)}>
            {asked
              ? t({ message: 'Put back', comment: 'Button: takes a moved passage that was brought here away again' })
              : t({ message: 'Bring here', comment: 'Button: shows a moved passage beside its counterpart' })}
          </Button>
        )}
      </p>
    </div>
  )
}
