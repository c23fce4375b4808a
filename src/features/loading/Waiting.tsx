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
          {names === null ? 'Fetching the articles …' : `Comparing ${names.a} with ${names.b} …`}
          <progress aria-label="Comparing" />
        </output>
        <Button onClick={onCancel}>Cancel</Button>
      </PageHead>
      <main>
        <h1 className="sr-only">Comparing the two articles</h1>
        {children}
      </main>
    </>
  )
}
