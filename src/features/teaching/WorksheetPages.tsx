import { t } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import type { Side } from '../../engine/article.ts'
import type { ClassCard } from '../../view-model/class-card.ts'
import type { Lesson } from '../../view-model/lesson.ts'
import { answerOf, type PupilAnswer } from '../../view-model/pupil-answers.ts'
import { questionFor } from '../../view-model/questions.ts'
import type { Reading } from '../../view-model/reading.ts'
import { topicOf } from '../../view-model/topics.ts'
import { titleOf } from './lesson-title.ts'
import { writingLines } from './paper.ts'
import { SheetText } from './SheetText.tsx'

interface WorksheetPagesProps {
  readonly reading: Reading
  readonly lesson: Lesson
  readonly cards: readonly ClassCard[]
  /** What a pupil answered; absent on a sheet that is to be filled in by hand. */
  readonly answers?: readonly PupilAnswer[]
}

/** What a pupil gets on paper: numbered evidence, both readings, a question and lines to write on. */
export function WorksheetPages({ reading, lesson, cards, answers = [] }: WorksheetPagesProps) {
  const lines = writingLines(
    cards.map((card) => ({
      text: Math.max(...(['a', 'b'] as const).map((side) => lengthOf(card, side))),
      question: questionFor(reading, card).text.length,
    })),
  )
  return (
    <>
      <header className="handout-head">
        <h1>{titleOf(lesson)}</h1>
        <p className="handout-blanks">
          <span>{t({ message: 'Name', context: 'blank to fill in on a worksheet' })}</span>
          <span>{t({ message: 'Class', context: 'blank to fill in on a worksheet' })}</span>
          <span>{t({ message: 'Date', context: 'blank to fill in on a worksheet' })}</span>
        </p>
        {lesson.aim === '' ? null : <p className="handout-aim">{lesson.aim}</p>}
        <p className="handout-hint">
          <Trans>
            What each question is about is underlined: in A with a <u className="handout-line-a">solid line</u>, in B
            with a <u className="handout-line-b">dashed line</u>. Tick your guess. Then write how you know.
          </Trans>
        </p>
      </header>
      <ol className="handout-cards">
        {cards.map((card, index) => {
          const { text, choices } = questionFor(reading, card)
          const answer = answerOf(answers, card.card)
          return (
            // The order is the lesson's, and no two cards show the same words.
            <li key={index} className="handout-card">
              <h2>
                <span className="handout-number">{index + 1}</span> {topicOf(card.subject)}
              </h2>
              <div className="handout-texts">
                <SheetText reading={reading} side="a" card={card} />
                <SheetText reading={reading} side="b" card={card} />
              </div>
              <p className="handout-question">{text}</p>
              <ul className="handout-choices">
                {choices.map((choice, option) => (
                  <li key={choice} data-chosen={answer.choice === option || undefined}>
                    {choice}
                  </li>
                ))}
              </ul>
              {answer.words === '' ? null : <p className="handout-words">{answer.words}</p>}
              <div className="handout-writing" aria-hidden="true">
                {Array.from({ length: answer.words === '' ? lines : 0 }, (_, line) => (
                  <i key={line} />
                ))}
              </div>
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** Characters of one side's text. */
function lengthOf({ texts }: ClassCard, side: Side): number {
  const runs = texts[side]?.runs ?? []
  return runs.reduce((sum, { span }) => sum + span.end - span.start, 0)
}
