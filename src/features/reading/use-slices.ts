import { startTransition, useCallback, useEffect, useLayoutEffect, useReducer, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Reading } from '../../view-model/reading.ts'
import { firstSlices, isDrawn, reduceSlices, type Slices } from './slices.ts'

/** Longest wait for idleness before the next slice comes anyway, in milliseconds. */
const PATIENCE = 200

/** How far above and below the screen slices are drawn before they are scrolled to. */
const NEAR = '100% 0%'

/**
 * Draws what is near the screen at once and the rest slice by slice while the browser is idle: all of it in the end, so that the
 * browser's own search and a screen reader find every word. `drawNow` is for jumps.
 */
export function useSlices(reading: Reading, grid: RefObject<HTMLElement | null>) {
  const [slices, dispatch] = useReducer(reduceSlices, reading, firstSlices)
  // Before the browser paints: nobody sees what is near the screen as it was.
  useLayoutEffect(() => dispatch({ type: 'read', reading }), [reading])

  const sliceCount = slices.drawn.length
  useEffect(() => {
    if (grid.current === null) return undefined
    const children = Array.from(grid.current.children).slice(0, sliceCount)
    const indexOf = new Map(children.map((child, index) => [child, index]))
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
    for (const child of children) observer.observe(child)
    return () => observer.disconnect()
  }, [grid, sliceCount])

  useIdleDrawing(slices, dispatch)

  useEffect(() => {
    const drawAll = () => flushSync(() => dispatch({ type: 'all' }))
    window.addEventListener('beforeprint', drawAll)
    return () => window.removeEventListener('beforeprint', drawAll)
  }, [])

  const drawNow = useCallback((slice: number) => flushSync(() => dispatch({ type: 'asked', slice })), [])
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
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'function') {
      const request = requestIdleCallback(more, { timeout: PATIENCE })
      return () => cancelIdleCallback(request)
    }
    const timer = setTimeout(more, 0)
    return () => clearTimeout(timer)
  }, [slices, dispatch])
}
