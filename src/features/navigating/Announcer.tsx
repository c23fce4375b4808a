import type { Reading } from '../../view-model/reading.ts'
import { spokenStep } from '../../view-model/spoken.ts'

interface AnnouncerProps {
  readonly reading: Reading
  readonly at: number | null
}

/** Tells a screen reader where each step leads. */
export function Announcer({ reading, at }: AnnouncerProps) {
  return (
    <output className="sr-only">{at === null ? '' : spokenStep(reading.comparison, reading.differences, at)}</output>
  )
}
