import { startTransition, useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Longest wait for idleness before the next slice comes anyway, in milliseconds. */
const PATIENCE = 200

/**
 * How many slices of rows to draw: the first at once, the others one by one while the browser is idle, so that two texts
 * of 100,000 words each do not freeze the page. `mountUpTo` draws at once what a jump needs.
 */
export function useMountedSlices(sliceCount: number): { mounted: number; mountUpTo: (slice: number) => void } {
  const [wanted, setWanted] = useState(1)
  const mounted = Math.min(wanted, sliceCount)

  useEffect(() => {
    if (mounted >= sliceCount) return
    const more = () => startTransition(() => setWanted((count) => Math.max(count, mounted + 1)))
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'function') {
      const request = requestIdleCallback(more, { timeout: PATIENCE })
      return () => cancelIdleCallback(request)
    }
    const timer = setTimeout(more, 0)
    return () => clearTimeout(timer)
  }, [mounted, sliceCount])

  const mountUpTo = useCallback((slice: number) => {
    // One more than asked for, so that what is shown has something below it to stand in the middle.
    flushSync(() => setWanted((count) => Math.max(count, slice + 2)))
  }, [])
  return { mounted, mountUpTo }
}
