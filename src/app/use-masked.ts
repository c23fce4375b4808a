import { useCallback, useMemo } from 'react'
import type { Dispatch } from 'react'
import type { Comparison } from '../engine/compare.ts'
import { useLocale } from '../locales/use-locale.ts'
import { maskComparison } from '../view-model/masking/mask-comparison.ts'
import { toMask } from '../view-model/masking/mask.ts'
import { maskState, unmaskAction } from './masked-state.ts'
import { isMasked, type Action, type AppState } from './state.ts'

/** What the screens of a comparison are drawn from. */
interface Drawn {
  readonly state: AppState
  readonly comparison: Comparison | null
  readonly dispatch: Dispatch<Action>
}

/**
 * The one place where names are hidden: everything below it sees a comparison and a state without them. What is decided there is about
 * the articles themselves again before it is remembered. The same objects while nothing is hidden.
 */
export function useMasked(state: AppState, comparison: Comparison | null, dispatch: Dispatch<Action>): Drawn {
  const isHidden = isMasked(state)
  const locale = useLocale()
  const mask = useMemo(
    () => (isHidden && comparison !== null ? toMask(comparison, locale) : null),
    [isHidden, comparison, locale],
  )
  const masked = useMemo(
    () => (mask === null || comparison === null ? comparison : maskComparison(comparison, mask)),
    [mask, comparison],
  )
  const shown = useMemo(() => (mask === null ? state : maskState(state, mask)), [mask, state])
  const unmasked = useCallback(
    (action: Action) => dispatch(mask === null ? action : unmaskAction(action, state, mask)),
    [dispatch, mask, state],
  )
  return { state: shown, comparison: masked, dispatch: unmasked }
}
