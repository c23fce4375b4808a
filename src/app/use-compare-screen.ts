import { useEffect, useState } from 'react'
import { nextTask } from '../importers/next-task.ts'
import type { Comparing } from './Comparing.tsx'

/** The compare screen's code: half of the app, and nothing of it is needed on the start page. */
export type CompareScreen =
  | { readonly status: 'loading' }
  | { readonly status: 'here'; readonly Comparing: typeof Comparing }
  | { readonly status: 'failed'; readonly onRetry: () => void }

/** Fetches it as soon as the first screen stands, so that it is there before anything was compared. */
export function useCompareScreen(): CompareScreen {
  const [screen, setScreen] = useState<CompareScreen>({ status: 'loading' })
  useEffect(() => {
    let isHere = true
    const fetchIt = async () => {
      // The first screen has other things to begin, which are not to come in one task with this.
      await nextTask()
      const next = await import('./Comparing.tsx').catch(() => null)
      if (!isHere) return
      if (next !== null) setScreen({ status: 'here', Comparing: next.Comparing })
      // A browser may remember that a module failed; the next page asks anew.
      else setScreen({ status: 'failed', onRetry: () => window.location.reload() })
    }
    void fetchIt()
    return () => {
      isHere = false
    }
  }, [])
  return screen
}
