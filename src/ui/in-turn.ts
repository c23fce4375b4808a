import { flushSync } from 'react-dom'
import { afterPaint } from './after-paint.ts'

/** Milliseconds: small pieces that took less are followed by another one in the same frame. On a slow computer few are. */
const TOGETHER = 1.5

/** What waits to be drawn, in the order in which it asked, and whether it is a small piece: all parts of the page share its frames. */
const waiting = new Map<() => void, boolean>()
/** Calls off the next turn; null while nothing waits. */
let callOff: (() => void) | null = null

/**
 * Draws after a frame in which nothing else is drawn in turn, first come, first served; gives what keeps it from being drawn. Pieces would
 * make keys wait when they come together, unless they are `isSmall`, such as one of many rows, and the computer is fast.
 */
export function inTurn(draw: () => void, isSmall = false): () => void {
  waiting.set(draw, isSmall)
  arrange()
  return () => {
    waiting.delete(draw)
    arrange()
  }
}

function arrange(): void {
  if (waiting.size > 0) callOff ??= afterPaint(takeTurn)
  else {
    callOff?.()
    callOff = null
  }
}

function takeTurn(): void {
  callOff = null
  const begun = performance.now()
  let [next] = waiting
  while (next !== undefined) {
    const [draw, isSmall] = next
    waiting.delete(draw)
    // At once: React would put it off, and draw it together with the next.
    flushSync(draw)
    if (!isSmall || performance.now() - begun >= TOGETHER) break
    next = [...waiting].find(([, isOther]) => isOther)
  }
  arrange()
}
