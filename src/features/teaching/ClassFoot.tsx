import type { MessageDescriptor } from '@lingui/core'
import { i18n } from '@lingui/core'
import { msg, t } from '@lingui/core/macro'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { placeWords } from './place-words.ts'
import type { Stage } from './play.ts'

interface ClassFootProps {
  readonly stage: Stage
  readonly at: number
  readonly count: number
  readonly onStep: (by: 1 | -1) => void
  readonly onReveal: () => void
}

const nextWords: Readonly<Record<Stage, MessageDescriptor>> = {
  guess: msg`Show the words`,
  words: msg`Show the answer`,
  answer: msg`Next difference`,
}

/** The way on and back, by button, key or clicker. */
export function ClassFoot({ stage, at, count, onStep, onReveal }: ClassFootProps) {
  const isEnd = at >= count - 1
  return (
    <footer className="class-foot">
      <span className="class-steps">
        <Button
          aria-label={t`Previous difference`}
          aria-keyshortcuts="PageUp ArrowLeft"
          aria-disabled={at === 0}
          onClick={() => onStep(-1)}
        >
          <ChevronLeft aria-hidden="true" />
        </Button>
        <span>{placeWords(at, count)}</span>
        <Button
          aria-label={t`Next difference`}
          aria-keyshortcuts="PageDown ArrowRight"
          aria-disabled={isEnd}
          onClick={() => onStep(1)}
        >
          <ChevronRight aria-hidden="true" />
        </Button>
      </span>
      {stage === 'answer' && isEnd ? (
        <span className="class-end">{t`The last difference`}</span>
      ) : (
        <Button className="class-reveal" aria-keyshortcuts="Space" onClick={onReveal}>
          {i18n._(nextWords[stage])} <kbd aria-hidden="true">{t({ message: 'Space', context: 'key' })}</kbd>
        </Button>
      )}
    </footer>
  )
}
