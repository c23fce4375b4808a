import { t } from '@lingui/core/macro'
import { answerTo } from '../../view-model/answers.ts'
import type { ClassCard } from '../../view-model/class-card.ts'
import type { Note } from '../../view-model/judgement.ts'
import type { Lesson } from '../../view-model/lesson.ts'
import { capitalized } from '../../view-model/names.ts'
import { placeInStory } from '../../view-model/place-in-story.ts'
import { questionFor } from '../../view-model/questions.ts'
import { notesOn } from '../../view-model/reader-notes.ts'
import type { Reading } from '../../view-model/reading.ts'
import { topicOf } from '../../view-model/topics.ts'
import { titleOf } from './lesson-title.ts'

interface AnswerKeyProps {
  readonly reading: Reading
  readonly lesson: Lesson
  readonly cards: readonly ClassCard[]
  readonly notes: readonly Note[]
}

/** The teacher's own sheet: to each number the question, what is there to be seen, and where in each story it stands. */
export function AnswerKey({ reading, lesson, cards, notes }: AnswerKeyProps) {
  const title = titleOf(lesson)
  return (
    <>
      <header className="handout-head">
        <h1>{t`${title}: answer key`}</h1>
        <p className="handout-hint">
          {t`What the comparison shows, and where. It cannot tell who is right: a good answer says how one could find out.`}
        </p>
      </header>
      <ol className="handout-cards">
        {cards.map((card, index) => (
          <li key={index} className="handout-card">
            <h2>
              <span className="handout-number">{index + 1}</span> {topicOf(card.subject)}
              <small className="handout-places">{placesIn(reading, card)}</small>
            </h2>
            <p className="handout-asked">{questionFor(reading, card).text}</p>
            <p>{answerTo(reading, card)}</p>
            {notesOn(card.difference ?? card.card, notes).map(({ text }) => (
              <p key={text} className="handout-note">
                {t`Note: ${text}`}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}

/** "Outlet A: Paragraph 2 of 15 · Outlet B: Headline". */
function placesIn({ names }: Reading, { places }: ClassCard): string {
  return (['a', 'b'] as const)
    .flatMap((side) => (places[side] === null ? [] : [placeOn(names[side], placeInStory(places[side]))]))
    .join(' · ')
}

function placeOn(name: string, place: string): string {
  const outlet = capitalized(name)
  return t({ message: `${outlet}: ${place}`, comment: 'The Daily Relay: Paragraph 2 of 15' })
}
