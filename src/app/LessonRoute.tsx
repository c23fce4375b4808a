import { lazy, Suspense, useCallback } from 'react'
import type { Dispatch } from 'react'
import type { Comparison } from '../engine/compare.ts'
import type { Judging } from '../features/explaining/judging.ts'
import type { Action, AppState } from './state.ts'
import type { LessonScreen } from './url.ts'

const ClassView = lazy(async () => ({ default: (await import('../features/teaching/ClassView.tsx')).ClassView }))
const PupilView = lazy(async () => ({ default: (await import('../features/teaching/PupilView.tsx')).PupilView }))
const Worksheet = lazy(async () => ({ default: (await import('../features/teaching/Worksheet.tsx')).Worksheet }))

interface LessonRouteProps {
  readonly screen: LessonScreen
  readonly comparison: Comparison
  /** Without names, where those are hidden. */
  readonly state: AppState
  readonly isMasked: boolean
  readonly judging: Judging
  readonly dispatch: Dispatch<Action>
}

/** The screens that are drawn from a lesson. */
export function LessonRoute({ screen, comparison, state, isMasked, judging, dispatch }: LessonRouteProps) {
  const { judgement, lesson, view, card } = state
  const shared = { comparison, judgement, lesson, isMasked }
  const onCard = useCallback((next: number) => dispatch({ type: 'turned-to', card: next }), [dispatch])
  const open = (next: AppState['screen']) => dispatch({ type: 'opened', screen: next })
  return (
    <Suspense fallback={null}>
      {screen === 'worksheet' ? (
        <Worksheet {...shared} onPupil={() => open('pupil')} onBack={() => open('class')} />
      ) : screen === 'pupil' ? (
        <PupilView
          {...shared}
          card={card}
          onCard={onCard}
          answers={state.answers}
          onAnswer={(answer) => dispatch({ type: 'answered', answer })}
          onLeave={() => open('compare')}
          onClass={() => open('class')}
        />
      ) : (
        <ClassView
          {...shared}
          card={card}
          onCard={onCard}
          singleKeys={view.singleKeys}
          onLesson={(next) => dispatch({ type: 'decided', step: { kind: 'lesson', lesson: next } })}
          onUndo={judging.onUndo}
          onRedo={judging.onRedo}
          onWorksheet={() => open('worksheet')}
          onLeave={() => open('compare')}
        />
      )}
    </Suspense>
  )
}
