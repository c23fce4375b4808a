import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import { Button } from '../../ui/Button.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import './waiting.css'

interface FailedProps {
  readonly names: Readonly<Record<Side, string>> | null
  readonly problem: string
  readonly onRetry: () => void
  readonly onBack: () => void
}

/** Comparing broke off: what happened, that nothing is lost, and what to do next. */
export function Failed({ names, problem, onRetry, onBack }: FailedProps) {
  return (
    <>
      <PageHead onHome={onBack}>{null}</PageHead>
      <main className="failed">
        <h1>{heading(names)}</h1>
        <p role="alert">
          {t`The comparison broke off: ${problem}. Both articles are still here, as they were. Try again; if it breaks off again, shorten the longer one.`}
        </p>
        <p className="failed-actions">
          <Button look="primary" onClick={onRetry}>
            {t`Try again`}
          </Button>
          <Button onClick={onBack}>{t`Back to the articles`}</Button>
        </p>
      </main>
    </>
  )
}

function heading(names: FailedProps['names']): string {
  if (names === null) return t`The articles could not be compared`
  const { a, b } = names
  return t`${a} and ${b} could not be compared`
}
