import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import type { Stage } from './play.ts'

interface ClassFootProps {
  readonly stage: Stage
  readonly at: number
  readonly count: number
  readonly onStep: (by: 1 | -1) => void
  readonly onReveal: () => void
}

const nextWords: Readonly<Record<Stage, string>> = {
  guess: 'Show the words',
  words: 'Show the answer',
  answer: 'Next difference',
}

/** The way on and back, by button, key or clicker. */
export function ClassFoot({ stage, at, count, onStep, onReveal }: ClassFootProps) {
  const isEnd = at >= count - 1
  return (
    <footer className="class-foot">
      <span className="class-steps">
        <Button
          aria-label="Previous difference"
          aria-keyshortcuts="PageUp ArrowLeft"
          aria-disabled={at === 0}
          onClick={() => onStep(-1)}
        >
          <ChevronLeft aria-hidden="true" />
        </Button>
        <span>
          {at + 1} of {count}
        </span>
        <Button
          aria-label="Next difference"
          aria-keyshortcuts="PageDown ArrowRight"
          aria-disabled={isEnd}
          onClick={() => onStep(1)}
        >
          <ChevronRight aria-hidden="true" />
        </Button>
      </span>
      {stage === 'answer' && isEnd ? (
        <span className="class-end">The last difference</span>
      ) : (
        <Button className="class-reveal" aria-keyshortcuts="Space" onClick={onReveal}>
          {nextWords[stage]} <kbd aria-hidden="true">Space</kbd>
        </Button>
      )}
    </footer>
  )
}
