import { useCallback, useEffect, useState } from 'react'
import type { Article } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import { compareInWorker } from '../worker/client.ts'

/** The only loading state in the app. `comparing` has the comparison before, if any, which may stay on screen for a moment. */
export type ComparisonState =
  | { readonly status: 'empty' }
  | { readonly status: 'comparing'; readonly last: Comparison | null }
  | { readonly status: 'done'; readonly comparison: Comparison }
  | { readonly status: 'failed'; readonly problem: string; readonly onRetry: () => void }

/** What came of comparing two articles. Articles are plain data that never change, so that being the same object means being the same. */
interface Outcome {
  readonly a: Article
  readonly b: Article
  readonly result: Comparison | { readonly problem: string }
}

/** Compares the two in a worker as soon as both are there; a new pair, or leaving, ends the work on the old one. */
export function useComparison(a: Article | null, b: Article | null): ComparisonState {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const onRetry = useCallback(() => setOutcome(null), [])
  const current = outcome !== null && outcome.a === a && outcome.b === b ? outcome.result : null
  const isMissing = current === null

  useEffect(() => {
    if (a === null || b === null || !isMissing) return undefined
    const abort = new AbortController()
    const settle = (result: Outcome['result']) => {
      if (!abort.signal.aborted) setOutcome({ a, b, result })
    }
    compareInWorker(a, b, abort.signal).then(settle, (error: unknown) => settle({ problem: toReason(error) }))
    return () => abort.abort()
  }, [a, b, isMissing])

  if (a === null || b === null) return { status: 'empty' }
  if (current === null) return { status: 'comparing', last: lastOf(outcome) }
  if ('problem' in current) return { status: 'failed', problem: current.problem, onRetry }
  return { status: 'done', comparison: current }
}

function lastOf(outcome: Outcome | null): Comparison | null {
  return outcome === null || 'problem' in outcome.result ? null : outcome.result
}

function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
