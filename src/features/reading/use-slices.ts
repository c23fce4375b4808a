import { useCallback, useEffect, useLayoutEffect, useReducer, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { afterPaint } from '../../ui/after-paint.ts'
import { inTurn } from '../../ui/in-turn.ts'
import type { Reading } from '../../view-model/reading.ts'
import { firstSlices, isDrawn, reduceSlices, ROWS_IN_PIECE } from './slices.ts'

/** How far above and below the screen pieces count as near. */
const NEAR = '50% 0%'

/**
 * Draws what is on the screen first and the rest row by row, each in its turn: all of it in the end, so that the browser's own search
 * and a screen reader find every word. `drawNow` is for jumps.
 */
export function useSlices(reading: Reading, grid: RefObject<HTMLElement | null>) {
  const [slices, dispatch] = useReducer(reduceSlices, reading, firstSlices)
  // Before the browser paints: nobody sees what is near the screen as it was.
  useLayoutEffect(() => {
    if (slices.reading !== reading) dispatch({ type: 'read', reading })
  }, [reading, slices.reading])

  const pieceCount = Math.ceil(reading.rows.length / ROWS_IN_PIECE)
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

  // Asked for before the page's other parts ask for theirs: the first turn is the texts'.
  useLayoutEffect(() => (isDrawn(slices) ? undefined : inTurn(() => dispatch({ type: 'next' }), true)), [slices])

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
