import { nextTask } from '../importers/next-task.ts'
import type { Steps } from '../view-model/steps.ts'

/** Milliseconds of work between two looks at what waits: a quarter of a frame, since the step that ends it may be another. */
const SLICE = 4

/** Does work in slices, between which the browser answers keys and paints. Rejects with the signal's reason once that is aborted. */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  let begun = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value
    if (performance.now() - begun < SLICE) continue
    await nextTask()
    signal.throwIfAborted()
    begun = performance.now()
  }
}
