import { t } from '@lingui/core/macro'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { answerTo } from '../../view-model/answers.ts'
import type { ClassCard } from '../../view-model/class-card.ts'
import type { Note } from '../../view-model/judgement.ts'
import type { Lesson } from '../../view-model/lesson.ts'
import type { PupilAnswer } from '../../view-model/pupil-answers.ts'
import { questionFor } from '../../view-model/questions.ts'
import { notesOn } from '../../view-model/reader-notes.ts'
import type { Reading } from '../../view-model/reading.ts'
import { topicOf } from '../../view-model/topics.ts'
import { SheetText } from './SheetText.tsx'

interface PupilCardProps {
  readonly reading: Reading
  readonly card: ClassCard
  /** "2 of 8". */
  readonly place: string
  readonly answer: PupilAnswer
  readonly reveal: Lesson['reveal']
  readonly notes: readonly Note[]
  readonly onAnswer: (answer: PupilAnswer) => void
}

/** Longest answer, in characters: two pages by hand. */
const LONGEST_ANSWER = 4000

/** One question to be worked alone: both texts, a guess, room to write, and the answer where the teacher lets it be seen. */
export function PupilCard({ reading, card, place, answer, reveal, notes, onAnswer }: PupilCardProps) {
  const { text, choices } = questionFor(reading, card)
  const [isShown, setIsShown] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  // Another card begins at its top, for those who hear it, too.
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="pupil-card">
      <h2 ref={heading} tabIndex={-1}>
        <span className="pupil-place">{place}</span> {topicOf(card.subject)}
      </h2>
      <div className="handout-texts">
        <SheetText reading={reading} side="a" card={card} />
        <SheetText reading={reading} side="b" card={card} />
      </div>
      <fieldset className="pupil-guess">
        <legend>{text}</legend>
        {choices.map((choice, index) => (
          <label key={choice}>
            <input
              type="radio"
              name={`guess ${place}`}
              checked={answer.choice === index}
              onChange={() => onAnswer({ ...answer, choice: index })}
            />
            {choice}
          </label>
        ))}
      </fieldset>
      <label className="pupil-words">
        {t`How do you know? Write it down.`}
        <textarea
          rows={4}
          maxLength={LONGEST_ANSWER}
          value={answer.words}
          onChange={(event) => onAnswer({ ...answer, words: event.target.value })}
        />
      </label>
      {reveal === 'locked' ? (
        <p className="pupil-locked">{t`Your teacher keeps the answers for later.`}</p>
      ) : isShown ? (
        <output className="pupil-answer">
          <span>{answerTo(reading, card)}</span>
          {notesOn(card.difference ?? card.card, notes)
            .filter(({ inClass }) => inClass)
            .map((note) => (
              <span key={note.text}>{note.text}</span>
            ))}
        </output>
      ) : (
        <Button disabled={answer.choice === null} onClick={() => setIsShown(true)}>
          {answer.choice === null ? t`Guess first, then see the answer` : t`Show the answer`}
        </Button>
      )}
    </section>
  )
}
