import { t } from '@lingui/core/macro'
import type { ReactNode } from 'react'
import type { Side } from '../../engine/article.ts'
import { Button } from '../../ui/Button.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import './waiting.css'

interface WaitingProps {
  /** What the articles are called; null while they are still being fetched. */
  readonly names: Readonly<Record<Side, string>> | null
  readonly onCancel: () => void
  /** What can be read meanwhile. */
  readonly children: ReactNode
}

/** Comparing goes on and can be stopped. */
export function Waiting({ names, onCancel, children }: WaitingProps) {
  return (
    <>
      <PageHead onHome={onCancel}>
        <output className="waiting">
          {says(names)}
          <span className="waiting-line">
            <progress aria-label={t`Comparing`} />
          </span>
        </output>
        <Button onClick={onCancel}>{t`Cancel`}</Button>
      </PageHead>
      <main>
        <h1 className="sr-only">{t`Comparing the two articles`}</h1>
        {children}
      </main>
    </>
  )
}

function says(names: WaitingProps['names']): string {
  if (names === null) return t`Fetching the articles …`
  const { a, b } = names
  return t`Comparing ${a} with ${b} …`
}
