import { useMemo } from 'react'
import type { Judging } from '../features/explaining/judging.ts'
import { useSteady } from '../ui/use-steady.ts'

/** The same object until the reader decides something: its callbacks call the newest ones. */
export function useSteadyJudging(judging: Judging): Judging {
  const { judgement } = judging
  const onJudge = useSteady(judging.onJudge)
  const onStory = useSteady(judging.onStory)
  const undo = useSteady(() => judging.onUndo?.())
  const redo = useSteady(() => judging.onRedo?.())
  const [canUndo, canRedo] = [judging.onUndo !== null, judging.onRedo !== null]
  return useMemo(
    () => ({ judgement, onJudge, onStory, onUndo: canUndo ? undo : null, onRedo: canRedo ? redo : null }),
    [judgement, onJudge, onStory, canUndo, undo, canRedo, redo],
  )
}
