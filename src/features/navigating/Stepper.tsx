import { plural, t } from '@lingui/core/macro'
import { ChevronLeft, ChevronRight } from 'lucide-react'

interface StepperProps {
  readonly at: number | null
  readonly count: number
  readonly onStep: (by: 1 | -1) => void
  /** What the selected difference is, in a word or two; empty for nothing. */
  readonly label?: string
  /** Said where there is nothing to step to. */
  readonly none: string
}

/** "4 of 69", and the way to the next and the previous one. */
export function Stepper({ at, count, onStep, label = '', none }: StepperProps) {
  return (
    <div className="stepper">
      <button
        type="button"
        className="step"
        aria-label={t`Previous difference`}
        aria-disabled={count === 0 || at === 0}
        onClick={() => onStep(-1)}
      >
        <ChevronLeft aria-hidden="true" size={18} />
      </button>
      <span className="step-place">{placeWords(at, count, none)}</span>
      <button
        type="button"
        className="step"
        aria-label={t`Next difference`}
        aria-disabled={count === 0 || at === count - 1}
        onClick={() => onStep(1)}
      >
        <ChevronRight aria-hidden="true" size={18} />
      </button>
      {label === '' ? null : <span className="step-label">{label}</span>}
    </div>
  )
}

function placeWords(at: number | null, count: number, none: string): string {
  if (count === 0) return none
  if (at === null) return plural(count, { one: '# difference', other: '# differences' })
  const place = at + 1
  return t`${place} of ${count}`
}
