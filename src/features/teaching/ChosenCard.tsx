import { t } from '@lingui/core/macro'
import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react'
import type { MouseEvent } from 'react'
import { Button } from '../../ui/Button.tsx'
import type { LessonCard } from '../../view-model/lesson.ts'
import type { Reading } from '../../view-model/reading.ts'
import { CardLine } from './CardLine.tsx'

interface ChosenCardProps {
  readonly reading: Reading
  readonly card: LessonCard
  readonly index: number
  readonly count: number
  /** Another one is being dragged over it. */
  readonly isTarget: boolean
  readonly onMove: (from: number, to: number) => void
  readonly onGo: () => void
  readonly onRemove: () => void
}

/** One chosen difference: dragged to another place, or moved by its buttons. */
export function ChosenCard({ reading, card, index, count, isTarget, onMove, onGo, onRemove }: ChosenCardProps) {
  const number = index + 1
  const moveAndStay = (event: MouseEvent<HTMLButtonElement>, to: number) => {
    const button = event.currentTarget
    onMove(index, to)
    // What is moved inside the page loses the focus.
    requestAnimationFrame(() => button.focus())
  }
  return (
    <li className="choose-card" data-index={index} data-target={isTarget || undefined} draggable>
      <GripVertical className="choose-grip" aria-hidden="true" />
      <span className="choose-number">{number}</span>
      <CardLine reading={reading} card={card} />
      <span className="choose-buttons">
        <Button onClick={onGo} aria-label={t`Show difference ${number}`}>
          {t`Show`}
        </Button>
        <Button
          aria-label={t`Move difference ${number} up`}
          aria-disabled={index === 0}
          onClick={(event) => moveAndStay(event, index - 1)}
        >
          <ArrowUp aria-hidden="true" />
        </Button>
        <Button
          aria-label={t`Move difference ${number} down`}
          aria-disabled={index === count - 1}
          onClick={(event) => moveAndStay(event, index + 1)}
        >
          <ArrowDown aria-hidden="true" />
        </Button>
        <Button aria-label={t`Take difference ${number} out of the lesson`} onClick={onRemove}>
          <X aria-hidden="true" />
        </Button>
      </span>
    </li>
  )
}
