/** Work that can be laid down between two steps, so that a page that does it answers keys meanwhile. */
export type Steps<T> = Generator<void, T, void>

/** Does all of it, and gives what came of it. */
export function atOnce<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value
}
