import { findCard } from '../../view-model/class-card.ts'
import { wordsAt } from '../../view-model/differences.ts'
import type { LessonCard } from '../../view-model/lesson.ts'
import type { Reading } from '../../view-model/reading.ts'
import { shorten } from '../../view-model/spoken.ts'
import { topicOf } from '../../view-model/topics.ts'
import { SideBadge } from '../../ui/SideBadge.tsx'

interface CardLineProps {
  readonly reading: Reading
  readonly card: LessonCard
}

/** Longest reading in a list, in characters: a line of it. */
const LINE = 70

/** What a card is about, in a word and both readings. */
export function CardLine({ reading, card }: CardLineProps) {
  const { subject, difference } = findCard(reading, card)
  const places = difference ?? card
  return (
    <span className="choose-words">
      <strong>{topicOf(subject)}</strong>
      {(['a', 'b'] as const).map((side) =>
        places[side] === null ? null : (
          <span key={side} className="choose-reading">
            <SideBadge side={side} /> {shorten(wordsAt(reading.comparison, side, places[side]), LINE)}
          </span>
        ),
      )}
    </span>
  )
}
