import { t } from '@lingui/core/macro'
import { useEffect, useMemo, useReducer, useState } from 'react'
import type { Comparison } from '../../engine/compare.ts'
import { toClassCard } from '../../view-model/class-card.ts'
import type { Judgement } from '../../view-model/judgement.ts'
import { askInstead } from '../../view-model/lesson-edit.ts'
import type { Lesson } from '../../view-model/lesson.ts'
import type { ClassCommand } from './class-keys.ts'
import { ChooseDifferences } from './ChooseDifferences.tsx'
import { ClassBar } from './ClassBar.tsx'
import { ClassFoot } from './ClassFoot.tsx'
import { ClassSpeech } from './ClassSpeech.tsx'
import { ClassStage } from './ClassStage.tsx'
import { toggleFullScreen } from './full-screen.ts'
import { placeWords } from './place-words.ts'
import { beginAt, reducePlay } from './play.ts'
import { useClassKeys } from './use-class-keys.ts'
import { useClassReading, useLesson } from './use-class-reading.ts'
import './class.css'
import './class-card.css'
import './choose.css'

interface ClassViewProps {
  readonly comparison: Comparison
  readonly judgement: Judgement
  /** Null where the teacher has prepared nothing: the app chooses. */
  readonly lesson: Lesson | null
  readonly isMasked: boolean
  /** Index of the card to begin with. */
  readonly card: number
  /** Which card the class is at, so that another visit finds it again. */
  readonly onCard: (card: number) => void
  readonly singleKeys: boolean
  readonly onLesson: (lesson: Lesson) => void
  /** Takes the last decision back; null where there is none. */
  readonly onUndo: (() => void) | null
  readonly onRedo: (() => void) | null
  readonly onWorksheet: () => void
  readonly onLeave: () => void
}

/** One difference at a time, large enough for the last row of a class. */
export function ClassView(props: ClassViewProps) {
  const { comparison, judgement, isMasked, singleKeys, onCard, onLesson, onUndo, onRedo, onWorksheet, onLeave } = props
  const reading = useClassReading(comparison, judgement, isMasked)
  const lesson = useLesson(reading, props.lesson)
  const [play, dispatch] = useReducer(reducePlay, props.card, beginAt)
  const [isChoosing, setIsChoosing] = useState(false)

  const count = lesson.cards.length
  const at = Math.min(play.at, Math.max(count - 1, 0))
  // Not the last of the cards there are: more may come while the two texts are still being compared.
  useEffect(() => onCard(play.at), [onCard, play.at])
  const card = lesson.cards[at]
  const classCard = useMemo(() => (card === undefined ? null : toClassCard(reading, card)), [reading, card])

  const step = (by: 1 | -1) => dispatch({ type: 'stepped', by, count })
  const reveal = () => dispatch({ type: 'revealed', count })
  const hide = (hidden: boolean) => onLesson({ ...lesson, isMasked: hidden })
  const countHand = (choice: number, by: 1 | -1) => {
    if (card !== undefined) dispatch({ type: 'counted', card, choice, by })
  }
  const commands: Readonly<Record<ClassCommand, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    reveal,
    outlets: () => hide(!isMasked),
    'full-screen': () => void toggleFullScreen(),
    leave: onLeave,
    undo: () => onUndo?.(),
    redo: () => onRedo?.(),
    'count-1': () => countHand(0, 1),
    'count-2': () => countHand(1, 1),
    'count-3': () => countHand(2, 1),
  }
  useClassKeys(singleKeys, (command) => commands[command]())

  return (
    <div className="class">
      <ClassBar
        isMasked={isMasked}
        singleKeys={singleKeys}
        onMask={hide}
        onChoose={() => setIsChoosing(true)}
        onFullScreen={commands['full-screen']}
        onWorksheet={onWorksheet}
        onLeave={onLeave}
      />
      {classCard === null ? (
        <main className="class-stage">
          <h1>{t`Nothing to show yet`}</h1>
          <p>{t`Choose at least one difference.`}</p>
        </main>
      ) : (
        <ClassStage
          key={at}
          reading={reading}
          card={classCard}
          stage={play.stage}
          isMasked={isMasked}
          notes={judgement.notes}
          play={play}
          onCount={countHand}
          onQuestion={(words) => onLesson(askInstead(lesson, at, words))}
        />
      )}
      <ClassFoot stage={play.stage} at={at} count={count} onStep={step} onReveal={reveal} />
      <ClassSpeech reading={reading} card={classCard} stage={play.stage} place={placeWords(at, count)} />
      <ChooseDifferences
        isOpen={isChoosing}
        reading={reading}
        lesson={lesson}
        notes={judgement.notes}
        onLesson={onLesson}
        onUndo={onUndo}
        onRedo={onRedo}
        onGo={(index) => {
          setIsChoosing(false)
          dispatch({ type: 'went', at: index })
        }}
        onClose={() => setIsChoosing(false)}
      />
    </div>
  )
}
