import { t } from '@lingui/core/macro'
import { Minus, Plus } from 'lucide-react'
import type { Tally } from './play.ts'

interface ChoicesProps {
  readonly choices: readonly [string, string, string]
  readonly tally: Tally
  readonly onCount: (choice: number, by: 1 | -1) => void
}

/** What the class may guess, and a counter for the hands that go up; key 1, 2 or 3 counts one more. */
export function Choices({ choices, tally, onCount }: ChoicesProps) {
  return (
    <ol className="class-choices" aria-label={t`Hands up for`}>
      {choices.map((choice, index) => (
        <li key={choice} className="class-choice">
          <span className="class-choice-words">{choice}</span>
          <span className="class-count">
            <button
              type="button"
              aria-label={t`One hand less: ${choice}`}
              aria-disabled={tally[index] === 0}
              onClick={() => onCount(index, -1)}
            >
              <Minus aria-hidden="true" />
            </button>
            <output aria-label={t`Hands for: ${choice}`}>{tally[index]}</output>
            <button
              type="button"
              aria-label={t`One hand more: ${choice}`}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => onCount(index, 1)}
            >
              <Plus aria-hidden="true" />
            </button>
          </span>
        </li>
      ))}
    </ol>
  )
}
