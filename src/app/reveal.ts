import type { Dispatch } from 'react'
import type { Action, AppState } from './state.ts'

/** Shows the outlets again; null while they are shown, and where that is nothing that a teacher decided. */
export function revealOf({ lesson }: AppState, dispatch: Dispatch<Action>): (() => void) | null {
  if (lesson === null || !lesson.isMasked) return null
  return () => dispatch({ type: 'decided', step: { kind: 'lesson', lesson: { ...lesson, isMasked: false } } })
}
