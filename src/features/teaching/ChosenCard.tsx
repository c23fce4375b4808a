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
  const moveAndStay = (event: MouseEvent<HTMLButtonElement>, to: number) => {
    const button = event.currentTarget
    onMove(index, to)
    // What is moved inside the page loses the focus.
    requestAnimationFrame(() => button.focus())
  }
  return (
    <li className="choose-card" data-index={index} data-target={isTarget || undefined} draggable>
      <GripVertical className="choose-grip" aria-hidden="true" />
      <span className="choose-number">{index + 1}</span>
      <CardLine reading={reading} card={card} />
      <span className="choose-buttons">
        <Button onClick={onGo} aria-label={`Show difference ${index + 1}`}>
          Show
        </Button>
        <Button
          aria-label={`Move difference ${index + 1} up`}
          aria-disabled={index === 0}
          onClick={(event) => moveAndStay(event, index - 1)}
        >
          <ArrowUp aria-hidden="true" />
        </Button>
        <Button
          aria-label={`Move difference ${index + 1} down`}
          aria-disabled={index === count - 1}
          onClick={(event) => moveAndStay(event, index + 1)}
        >
          <ArrowDown aria-hidden="true" />
        </Button>
        <Button aria-label={`Take difference ${index + 1} out of the lesson`} onClick={onRemove}>
          <X aria-hidden="true" />
        </Button>
      </span>
    </li>
  )
}
