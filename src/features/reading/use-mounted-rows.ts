import { startTransition, useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Rows drawn at once: more than the tallest screen shows. */
const FIRST_SLICE = 60

/** Rows added while the browser is idle: about 20 ms of work on a slow laptop. */
const SLICE = 120

/** Longest wait for idleness before the next slice comes anyway, in milliseconds. */
const PATIENCE = 200

/**
 * How many rows to draw: the first screens at once, the rest in slices while the browser is idle, so that two texts of
 * 100,000 words each do not freeze the page. `mountUpTo` draws at once what a jump needs.
 */
export function useMountedRows(rowCount: number): { mounted: number; mountUpTo: (row: number) => void } {
  const [wanted, setWanted] = useState(FIRST_SLICE)
  const mounted = Math.min(wanted, rowCount)

  useEffect(() => {
    if (mounted >= rowCount) return
    const more = () => startTransition(() => setWanted((count) => Math.max(count, mounted + SLICE)))
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'function') {
      const request = requestIdleCallback(more, { timeout: PATIENCE })
      return () => cancelIdleCallback(request)
    }
    const timer = setTimeout(more, 0)
    return () => clearTimeout(timer)
  }, [mounted, rowCount])

  const mountUpTo = useCallback((row: number) => {
    flushSync(() => setWanted((count) => Math.max(count, row + FIRST_SLICE)))
  }, [])
  return { mounted, mountUpTo }
}
