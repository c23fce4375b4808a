import { t } from '@lingui/core/macro'
import { ChevronLeft, ChevronRight, Printer } from 'lucide-react'
import { useMemo } from 'react'
import type { Comparison } from '../../engine/compare.ts'
import { Button } from '../../ui/Button.tsx'
import { LanguageSelect } from '../../ui/LanguageSelect.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { toClassCard } from '../../view-model/class-card.ts'
import type { Judgement } from '../../view-model/judgement.ts'
import type { Lesson } from '../../view-model/lesson.ts'
import { answerOf, countAnswered, type PupilAnswer } from '../../view-model/pupil-answers.ts'
import type { Reading } from '../../view-model/reading.ts'
import { titleOf } from './lesson-title.ts'
import { paperFor } from './paper.ts'
import { placeWords } from './place-words.ts'
import { PupilCard } from './PupilCard.tsx'
import { useClassReading, useLesson } from './use-class-reading.ts'
import { WorksheetPages } from './WorksheetPages.tsx'
import './worksheet.css'
import './pupil.css'

interface PupilViewProps {
  readonly comparison: Comparison
  readonly judgement: Judgement
  readonly lesson: Lesson | null
  readonly isMasked: boolean
  /** Index of the card that the pupil is at. */
  readonly card: number
  readonly onCard: (card: number) => void
  readonly answers: readonly PupilAnswer[]
  readonly onAnswer: (answer: PupilAnswer) => void
  readonly onLeave: () => void
  /** To the same lesson as a teacher shows it. */
  readonly onClass: () => void
}

/** A lesson to be worked alone, card by card. What is answered stays in this browser; on paper it is the worksheet, filled in. */
export function PupilView(props: PupilViewProps) {
  const { comparison, judgement, isMasked, answers, onCard, onAnswer, onLeave, onClass } = props
  const reading = useClassReading(comparison, judgement, isMasked)
  const lesson = useLesson(reading, props.lesson)
  const cards = useMemo(() => lesson.cards.map((card) => toClassCard(reading, card)), [lesson, reading])
  const [count, answered] = [cards.length, countAnswered(answers, lesson.cards)]
  const at = Math.min(props.card, Math.max(count - 1, 0))
  const card = cards[at]
  return (
    <div className="pupil">
      <PageHead>
        <span className="worksheet-actions">
          <Button onClick={() => window.print()}>
            <Printer aria-hidden="true" size={16} /> {t`Print my answers`}
          </Button>
          <Button onClick={onLeave}>{t`Read both texts`}</Button>
        </span>
        <LanguageSelect />
      </PageHead>
      <main className="pupil-page">
        <header>
          <h1>{titleOf(lesson)}</h1>
          {lesson.aim === '' ? null : <p className="pupil-aim">{lesson.aim}</p>}
          <p className="pupil-hint">
            {t`${answered} of ${count} answered. Your answers stay in this browser; nobody sees them until you print them.`}
          </p>
        </header>
        {card === undefined ? (
          <p>{t`This lesson has no questions yet.`}</p>
        ) : (
          <PupilCard
            key={at}
            reading={reading}
            card={card}
            place={placeWords(at, count)}
            answer={answerOf(answers, card.card)}
            reveal={lesson.reveal}
            notes={judgement.notes}
            onAnswer={onAnswer}
          />
        )}
        <nav className="pupil-steps" aria-label={t`Questions`}>
          <Button disabled={at === 0} onClick={() => onCard(at - 1)}>
            <ChevronLeft aria-hidden="true" size={16} /> {t({ message: 'Back', context: 'to the question before' })}
          </Button>
          <Button look="primary" disabled={at >= count - 1} onClick={() => onCard(at + 1)}>
            {t`Next question`} <ChevronRight aria-hidden="true" size={16} />
          </Button>
        </nav>
        {/* Where the answers are locked, nothing on the page leads to them: a teacher gets there by both texts. */}
        {lesson.reveal === 'open' ? (
          <p className="pupil-teacher">
            {t`You see this lesson as a pupil does.`}{' '}
            <Button look="plain" onClick={onClass}>
              {t`Are you the teacher? Open class view`}
            </Button>
          </p>
        ) : null}
      </main>
      <FilledIn reading={reading} lesson={lesson} cards={cards} answers={answers} />
    </div>
  )
}

type FilledInProps = Pick<PupilViewProps, 'answers'> & {
  readonly reading: Reading
  readonly lesson: Lesson
  readonly cards: readonly ReturnType<typeof toClassCard>[]
}

/** For paper alone. */
function FilledIn({ reading, lesson, cards, answers }: FilledInProps) {
  return (
    <div className={`handout handout-${paperFor(navigator.language)} handout-filled`} aria-hidden="true">
      <WorksheetPages reading={reading} lesson={lesson} cards={cards} answers={answers} />
    </div>
  )
}
