import { t } from '@lingui/core/macro'
import { answerTo } from '../../view-model/answers.ts'
import { lengthOf, type ClassCard } from '../../view-model/class-card.ts'
import type { Note } from '../../view-model/judgement.ts'
import { capitalized } from '../../view-model/names.ts'
import { notesOn } from '../../view-model/reader-notes.ts'
import { drawQuestion, questionFor } from '../../view-model/questions.ts'
import type { Reading } from '../../view-model/reading.ts'
import { topicOf } from '../../view-model/topics.ts'
import { Choices } from './Choices.tsx'
import { ClassText } from './ClassText.tsx'
import { tallyOf, type Play, type Stage } from './play.ts'
import { QuestionLine } from './QuestionLine.tsx'

interface ClassStageProps {
  readonly reading: Reading
  readonly card: ClassCard
  readonly stage: Stage
  readonly isMasked: boolean
  readonly notes: readonly Note[]
  readonly play: Play
  readonly onCount: (choice: number, by: 1 | -1) => void
  readonly onQuestion: (words: string) => void
}

/** What the class looks at: both texts, the question, the choices; at the end the answer. */
export function ClassStage({ reading, card, stage, isMasked, notes, play, onCount, onQuestion }: ClassStageProps) {
  const question = questionFor(reading, card)
  const isMarked = stage !== 'guess'
  const [nameA, nameB] = [capitalized(reading.names.a), reading.names.b]
  return (
    <main className="class-stage" data-length={lengthOf(card)}>
      <div className="class-head">
        <h1>{topicOf(card.subject)}</h1>
        <p>{isMasked ? t`Outlets are hidden` : t`${nameA} and ${nameB}`}</p>
      </div>
      {(['a', 'b'] as const).map((side) => (
        <ClassText
          key={side}
          reading={reading}
          side={side}
          excerpt={card.texts[side]}
          place={isMarked ? card.places[side] : null}
          isMarked={isMarked}
        />
      ))}
      <QuestionLine
        question={question.text}
        // The app's own words are asked in every language; what is written down is not.
        onQuestion={(words) => onQuestion(words === drawQuestion(reading, card).text ? '' : words)}
      />
      <Choices choices={question.choices} tally={tallyOf(play, card.card)} onCount={onCount} />
      {stage === 'answer' ? (
        <div className="class-answer" ref={bringIntoView}>
          <p>{answerTo(reading, card)}</p>
          {notesOn(card.difference ?? card.card, notes)
            .filter(({ inClass }) => inClass)
            .map((note) => (
              <p key={note.text} className="class-note">
                {note.text}
              </p>
            ))}
        </div>
      ) : null}
    </main>
  )
}

/** On a small screen the answer comes below what can be seen. */
function bringIntoView(answer: HTMLElement | null): void {
  answer?.scrollIntoView({ block: 'nearest' })
}
