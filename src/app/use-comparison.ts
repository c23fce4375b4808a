import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { Corrections } from '../engine/align/corrections.ts'
import type { Article } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import { reading, type Choice } from '../view-model/reading.ts'
import { compareInWorker } from '../worker/client.ts'
import { inSlices } from './in-slices.ts'

/**
 * The only loading state in the app. `comparing` has what is finished so far, if anything is, and the comparison before: where it is
 * of the same two articles (`isAgain`), the reader goes on in it; another may stay on screen for a moment.
 */
export type ComparisonState =
  | { readonly status: 'empty' }
  | {
      readonly status: 'comparing'
      readonly soFar: Comparison | null
      readonly last: Comparison | null
      readonly isAgain: boolean
    }
  | { readonly status: 'done'; readonly comparison: Comparison }
  | { readonly status: 'failed'; readonly problem: string; readonly onRetry: () => void }

/** What came of comparing two articles. Articles are plain data that never change, so that being the same object means being the same. */
interface Outcome {
  readonly a: Article
  readonly b: Article
  readonly corrections: Corrections
  readonly attempt: number
  readonly result: Comparison | { readonly problem: string }
}

/**
 * Compares the two in a worker as soon as both are there; a new pair, or leaving, ends the work on the old one. What comes is read
 * before it is shown, in slices: drawn at once, it would be read in one go, while keys wait. `choice`: what shall be shown of it; null
 * where it is not shown as it comes, and read when it is drawn.
 */
export function useComparison(
  a: Article | null,
  b: Article | null,
  corrections: Corrections,
  choice: Choice | null,
): ComparisonState {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [attempt, setAttempt] = useState(0)
  const onRetry = useCallback(() => setAttempt((count) => count + 1), [])
  const latestChoice = useRef(choice)
  useEffect(() => {
    latestChoice.current = choice
  })

  useEffect(() => {
    if (a === null || b === null) return undefined
    const abort = new AbortController()
    const settle = (result: Outcome['result']) => {
      if (!abort.signal.aborted) setOutcome({ a, b, corrections, attempt, result })
    }
    const fail = (error: unknown) => settle({ problem: toReason(error) })
    // One after the other, in the order in which they come.
    let shown = Promise.resolve()
    const show = (comparison: Comparison) => {
      const read = async () => {
        if (latestChoice.current !== null) await inSlices(reading(comparison, latestChoice.current), abort.signal)
        startTransition(() => settle(comparison))
      }
      shown = shown.then(read).catch(fail)
    }
    const begin = () => compareInWorker(a, b, corrections, abort.signal, show).then(show, fail)
    // In a task of its own: to start a worker takes a frame.
    const timer = setTimeout(() => void begin())
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [a, b, corrections, attempt])

  if (a === null || b === null) return { status: 'empty' }
  // The same texts, whatever else about the articles was put right.
  const isAgain = outcome !== null && outcome.a.text === a.text && outcome.b.text === b.text
  const isCurrent =
    outcome !== null &&
    outcome.a === a &&
    outcome.b === b &&
    outcome.corrections === corrections &&
    outcome.attempt === attempt
  const current = isCurrent ? outcome.result : null
  if (current === null) {
    const last = lastOf(outcome)
    return { status: 'comparing', soFar: null, last, isAgain: isAgain && last !== null }
  }
  if ('problem' in current) return { status: 'failed', problem: current.problem, onRetry }
  if (current.pending > 0) return { status: 'comparing', soFar: current, last: null, isAgain: false }
  return { status: 'done', comparison: current }
}

function lastOf(outcome: Outcome | null): Comparison | null {
  return outcome === null || 'problem' in outcome.result ? null : outcome.result
}

function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
