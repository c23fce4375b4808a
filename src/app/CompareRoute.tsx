import { startTransition, useCallback, useEffect, useState } from 'react'
import type { Dispatch } from 'react'
import { t } from '@lingui/core/macro'
import type { Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import type { Judging } from '../features/explaining/judging.ts'
import { DropHalves } from '../features/loading/DropHalves.tsx'
import type { DropTarget } from '../features/loading/use-drop.ts'
import type { Intake } from '../features/loading/use-intake.ts'
import { Waiting } from '../features/loading/Waiting.tsx'
import { Failed } from '../features/loading/Failed.tsx'
import { PlainReading } from '../features/reading/PlainReading.tsx'
import { useLocale } from '../locales/use-locale.ts'
import { stories } from '../samples/stories.ts'
import { outletLetters, sideNames } from '../view-model/names.ts'
import { storyStep, type History } from './history.ts'
import { LessonRoute } from './LessonRoute.tsx'
import { forOthers } from './masked-state.ts'
import { revealOf } from './reveal.ts'
import { toSharing } from './sharing.ts'
import { isMasked, type Action, type AppState } from './state.ts'
import type { CompareScreen } from './use-compare-screen.ts'
import { useComparison, type ComparisonState } from './use-comparison.ts'
import { isOfLesson } from './url.ts'
import { useMasked } from './use-masked.ts'

/** Work shorter than this shows no sign of waiting: a flash of one is worse than none. */
const SLOW_MS = 300

interface CompareRouteProps {
  readonly state: AppState
  readonly compareScreen: CompareScreen
  readonly isRestored: boolean
  readonly intake: Intake
  /** Which article something is being dragged above. */
  readonly dropTarget: DropTarget
  readonly dispatch: Dispatch<Action>
  readonly onSwap: () => void
  /** Back to the start page, with this side at hand. */
  readonly onEdit: (side: Side | null) => void
}

/** The compare screen and class view in all their states: comparing, failed, done. */
export function CompareRoute(props: CompareRouteProps) {
  const { state, compareScreen, isRestored, intake, dropTarget, dispatch, onSwap, onEdit } = props
  const [a, b] = [state.slots.a.article, state.slots.b.article]
  const { judgement, view } = state
  const locale = useLocale()
  const choice = isMasked(state) ? null : { hidden: view.hidden, judgement, locale }
  const comparison = useComparison(a, b, judgement.corrections, choice)
  const isSlow = useSlow(comparison.status === 'comparing' || !isRestored)
  const onStart = () => onEdit(null)
  const [place, setPlace] = useState({ article: a, offset: 0 })
  const onPlace = useCallback((offset: number) => setPlace({ article: a, offset }), [a])
  const isEmpty = comparison.status === 'empty' && isRestored

  useEffect(() => {
    if (isEmpty) dispatch({ type: 'opened', screen: 'start' })
  }, [isEmpty, dispatch])

  const drawn = useMasked(state, shownOf(comparison, isSlow), dispatch)
  const shown = drawn.comparison
  const judging = judgingOf(drawn.state, drawn.dispatch, state.history)
  if (shown !== null && isOfLesson(state.screen)) {
    return (
      <LessonRoute
        screen={state.screen}
        comparison={shown}
        state={drawn.state}
        isMasked={isMasked(state)}
        judging={judging}
        dispatch={drawn.dispatch}
      />
    )
  }
  if (shown !== null && compareScreen.status === 'here') {
    const { Comparing } = compareScreen
    return (
      <>
        <Comparing
          comparison={shown}
          isAgain={isSlow && comparison.status === 'comparing' && comparison.isAgain}
          startOffset={place.article === a ? place.offset : 0}
          view={view}
          at={state.at}
          judging={judging}
          onAt={(at) => dispatch({ type: 'stepped', at })}
          onView={(view) => dispatch({ type: 'view-changed', view })}
          onSwap={onSwap}
          onCancel={onStart}
          onEdit={onEdit}
          onComparisons={() => dispatch({ type: 'opened', screen: 'comparisons' })}
          onClass={() => dispatch({ type: 'opened', screen: 'class' })}
          onHowItWorks={() => dispatch({ type: 'opened', screen: 'how-it-works' })}
          versions={versionsOf(drawn.state, intake)}
          onReveal={revealOf(state, dispatch)}
          sharing={toSharing(isMasked(state) ? forOthers(drawn.state) : state)}
        />
        <DropHalves target={dropTarget} names={sideNames(shown.a.article, shown.b.article)} />
      </>
    )
  }
  const isHidden = isMasked(state)
  const names = a === null || b === null ? null : isHidden ? outletLetters : sideNames(a, b)
  if (comparison.status === 'failed') {
    return <Failed names={names} problem={comparison.problem} onRetry={comparison.onRetry} onBack={onStart} />
  }
  if (compareScreen.status === 'failed') {
    const problem = t`a part of the app could not be fetched`
    return <Failed names={names} problem={problem} onRetry={compareScreen.onRetry} onBack={onStart} />
  }
  if (!isSlow) return null
  return (
    <Waiting names={names} onCancel={onStart}>
      {a === null || b === null || isHidden ? null : <PlainReading a={a} b={b} onPlace={onPlace} />}
    </Waiting>
  )
}

function judgingOf({ judgement }: AppState, dispatch: Dispatch<Action>, history: History): Judging {
  return {
    judgement,
    onJudge: (next) => dispatch({ type: 'decided', step: { kind: 'judged', judgement: next } }),
    onStory: (side, block, isStory) => dispatch({ type: 'decided', step: storyStep(side, block, isStory) }),
    onUndo: history.past.length === 0 ? null : () => dispatch({ type: 'undone' }),
    onRedo: history.future.length === 0 ? null : () => dispatch({ type: 'redone' }),
  }
}

/** What is finished so far; before that the comparison before: of the same articles until it is replaced, of others for a moment. */
function shownOf(state: ComparisonState, isSlow: boolean): Comparison | null {
  if (state.status === 'done') return state.comparison
  if (state.status !== 'comparing') return null
  return state.soFar ?? (isSlow && !state.isAgain ? null : state.last)
}

/** The versions of the sample on each side; null where one of the two is a reader's own article. */
function versionsOf({ slots }: AppState, intake: Intake) {
  const [a, b] = [slots.a.version, slots.b.version]
  if (a === null || b === null) return null
  return {
    choices: { a: choicesBeside(a), b: choicesBeside(b) },
    chosen: { a, b },
    onVersion: (side: Side, id: string) => void intake.putVersion(side, id),
  }
}

function choicesBeside(id: string) {
  const story = stories.find(({ versions }) => versions.some((version) => version.id === id))
  return (story?.versions ?? []).map(({ id: versionId, label: version, outlet }) => ({
    id: versionId,
    label: t`${version}, ${outlet}`,
  }))
}

/** True once something has been going on for `SLOW_MS`. */
function useSlow(isGoingOn: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false)
  useEffect(() => {
    if (!isGoingOn) return undefined
    // As a transition: what can be read meanwhile is drawn between keys.
    const timer = setTimeout(() => startTransition(() => setIsSlow(true)), SLOW_MS)
    return () => {
      clearTimeout(timer)
      setIsSlow(false)
    }
  }, [isGoingOn])
  return isGoingOn && isSlow
}
