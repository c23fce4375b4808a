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
        <h1>{names === null ? 'The articles' : `${names.a} and ${names.b}`} could not be compared</h1>
        <p role="alert">
          The comparison broke off: {problem}. Both articles are still here, as they were. Try again; if it breaks off
          again, shorten the longer one.
        </p>
        <p className="failed-actions">
          <Button look="primary" onClick={onRetry}>
            Try again
          </Button>
          <Button onClick={onBack}>Back to the articles</Button>
        </p>
      </main>
    </>
  )
}
