import { startTransition, useCallback, useEffect, useLayoutEffect, useReducer, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { afterPaint } from '../../ui/after-paint.ts'
import type { Reading } from '../../view-model/reading.ts'
import { firstSlices, isDrawn, isNearDrawn, reduceSlices, type Slices } from './slices.ts'

/** Longest wait for idleness before the next piece comes anyway, in milliseconds. */
const PATIENCE = 50

/** How far above and below the screen pieces count as near. */
const NEAR = '50% 0%'

/**
 * Draws what is on the screen first and the rest piece by piece while the browser is idle: all of it in the end, so that the browser's
 * own search and a screen reader find every word. `drawNow` is for jumps.
 */
export function useSlices(reading: Reading, grid: RefObject<HTMLElement | null>) {
  const [slices, dispatch] = useReducer(reduceSlices, reading, firstSlices)
  // Before the browser paints: nobody sees what is near the screen as it was.
  useLayoutEffect(() => dispatch({ type: 'read', reading }), [reading])

  const pieceCount = slices.drawn.reduce((sum, pieces) => sum + pieces.length, 0)
  useEffect(
    () =>
      afterPaint(() => {
        if (grid.current === null) return undefined
        const pieces = Array.from(grid.current.children, ({ children }) => [...children])
          .flat()
          .slice(0, pieceCount)
        const indexOf = new Map(pieces.map((piece, index) => [piece, index]))
        const indices = (entries: readonly IntersectionObserverEntry[]) =>
          entries.map(({ target }) => indexOf.get(target) ?? -1)
        const observer = new IntersectionObserver(
          (entries) => {
            const came = indices(entries.filter((entry) => entry.isIntersecting))
            const left = indices(entries.filter((entry) => !entry.isIntersecting))
            dispatch({ type: 'seen', came, left })
          },
          { root: scrollerOf(grid.current), rootMargin: NEAR },
        )
        for (const piece of pieces) observer.observe(piece)
        return () => observer.disconnect()
      }),
    [grid, pieceCount],
  )

  useIdleDrawing(slices, dispatch)

  useEffect(() => {
    const drawAll = () => flushSync(() => dispatch({ type: 'all' }))
    window.addEventListener('beforeprint', drawAll)
    return () => window.removeEventListener('beforeprint', drawAll)
  }, [])

  const drawNow = useCallback((row: number) => flushSync(() => dispatch({ type: 'asked', row })), [])
  return { drawn: slices.drawn, drawNow }
}

/** What scrolls the rows; null where that is the page itself. */
function scrollerOf(grid: Element): Element | null {
  const parent = grid.parentElement
  return parent === null || getComputedStyle(parent).overflowY === 'visible' ? null : parent
}

function useIdleDrawing(slices: Slices, dispatch: (action: { type: 'idle' }) => void): void {
  useEffect(() => {
    if (isDrawn(slices)) return undefined
    const more = () => startTransition(() => dispatch({ type: 'idle' }))
    if (!isNearDrawn(slices)) {
      return afterPaint(more)
    }
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'function') {
      const request = requestIdleCallback(more, { timeout: PATIENCE })
      return () => cancelIdleCallback(request)
    }
    const timer = setTimeout(more, 0)
    return () => clearTimeout(timer)
  }, [slices, dispatch])
}
