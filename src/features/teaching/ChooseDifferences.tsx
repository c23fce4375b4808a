import { t } from '@lingui/core/macro'
import { useMemo, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { chooseCards } from '../../view-model/choose-cards.ts'
import { cardOf } from '../../view-model/class-card.ts'
import { addCard, hasCard, moveCard, removeCard } from '../../view-model/lesson-edit.ts'
import type { Note } from '../../view-model/judgement.ts'
import { noteCards } from '../../view-model/note-cards.ts'
import type { Lesson, LessonCard } from '../../view-model/lesson.ts'
import type { Reading } from '../../view-model/reading.ts'
import { CardLine } from './CardLine.tsx'
import { ChosenCard } from './ChosenCard.tsx'
import { LessonFacts } from './LessonFacts.tsx'
import { keyOf } from './play.ts'
import { useDragOrder } from './use-drag-order.ts'
import { useUndoKeys } from './use-undo-keys.ts'

interface ChooseDifferencesProps {
  readonly isOpen: boolean
  readonly reading: Reading
  readonly lesson: Lesson
  readonly notes: readonly Note[]
  readonly onLesson: (lesson: Lesson) => void
  readonly onUndo: (() => void) | null
  readonly onRedo: (() => void) | null
  /** Shows the class the card at this place. */
  readonly onGo: (index: number) => void
  readonly onClose: () => void
}

/** Differences listed at a time: a teacher reads no more, and a long text has thousands. */
const LISTED = 300

/** The teacher's list: what the class is shown and in which order, and everything else there is. */
export function ChooseDifferences(props: ChooseDifferencesProps) {
  return (
    <Dialog title={t`Choose differences`} open={props.isOpen} onClose={props.onClose}>
      <Lists {...props} />
    </Dialog>
  )
}

function Lists({ reading, lesson, notes, onLesson, onUndo, onRedo, onGo }: ChooseDifferencesProps) {
  const [spoken, setSpoken] = useState('')
  const others = useMemo(
    () => reading.differences.map(cardOf).filter((card) => !hasCard(lesson, card)),
    [reading, lesson],
  )
  const noted = useMemo(
    () => noteCards(reading, notes).filter((card) => !hasCard(lesson, card)),
    [reading, notes, lesson],
  )
  const count = lesson.cards.length
  const [otherCount, notedCount] = [others.length, noted.length]
  const chosenHeading = useRef<HTMLHeadingElement>(null)
  const otherHeading = useRef<HTMLHeadingElement>(null)
  const add = (card: LessonCard) => {
    onLesson(addCard(lesson, card))
    const place = count + 1
    setSpoken(t`Added at place ${place}.`)
    otherHeading.current?.focus()
  }
  const takeBack = (step: (() => void) | null, words: string) => {
    if (step === null) return
    step()
    setSpoken(words)
  }
  const undo = () => takeBack(onUndo, t`Taken back.`)
  const redo = () => takeBack(onRedo, t`Done again.`)
  useUndoKeys(undo, redo)
  const move = (from: number, to: number) => {
    const next = moveCard(lesson, from, to)
    if (next === lesson) return
    onLesson(next)
    const place = to + 1
    setSpoken(t`Moved to place ${place} of ${count}.`)
  }
  const [list, setList] = useState<HTMLElement | null>(null)
  const target = useDragOrder(list, move)
  return (
    <div className="choose">
      <p className="choose-actions">
        <Button aria-disabled={onUndo === null} onClick={undo}>
          {t`Undo`}
        </Button>
        <Button aria-disabled={onRedo === null} onClick={redo}>
          {t`Redo`}
        </Button>
        <Button onClick={() => onLesson({ ...lesson, cards: chooseCards(reading) })}>{t`Let the app choose`}</Button>
      </p>
      <h3 ref={chosenHeading} tabIndex={-1}>
        {t`In the lesson (${count})`}
      </h3>
      <ol ref={setList} className="choose-list">
        {lesson.cards.map((card, index) => (
          <ChosenCard
            key={keyOf(card)}
            reading={reading}
            card={card}
            index={index}
            count={count}
            isTarget={target === index}
            onMove={move}
            onGo={() => onGo(index)}
            onRemove={() => {
              onLesson(removeCard(lesson, index))
              const left = count - 1
              setSpoken(t`Taken out. ${left} left.`)
              // The button that was pressed is gone with its line.
              chosenHeading.current?.focus()
            }}
          />
        ))}
      </ol>
      <output className="sr-only">{spoken}</output>
      {noted.length === 0 ? null : (
        <>
          <h3>{t`Sentences with a note (${notedCount})`}</h3>
          <AddList reading={reading} cards={noted} onAdd={add} />
        </>
      )}
      <h3 ref={otherHeading} tabIndex={-1}>
        {t`Other differences (${otherCount})`}
      </h3>
      <AddList reading={reading} cards={others.slice(0, LISTED)} onAdd={add} />
      {otherCount > LISTED ? <p>{t`Only the first ${LISTED} are listed.`}</p> : null}
      <LessonFacts lesson={lesson} onLesson={onLesson} />
    </div>
  )
}

interface AddListProps {
  readonly reading: Reading
  readonly cards: readonly LessonCard[]
  readonly onAdd: (card: LessonCard) => void
}

function AddList({ reading, cards, onAdd }: AddListProps) {
  return (
    <ul className="choose-list">
      {cards.map((card) => (
        <li key={keyOf(card)} className="choose-card">
          <CardLine reading={reading} card={card} />
          <Button onClick={() => onAdd(card)}>{t`Add`}</Button>
        </li>
      ))}
    </ul>
  )
}
