import { flushSync } from 'react-dom'
import { afterPaint } from './after-paint.ts'

/** What waits to be drawn, in the order in which it asked: all parts of the page share its frames. */
const waiting = new Set<() => void>()
/** Calls off the next turn; null while nothing waits. */
let callOff: (() => void) | null = null

/**
 * Draws after a frame in which nothing else is drawn in turn, first come, first served; gives what keeps it from being drawn. Pieces that
 * are small each would make keys wait when they come together.
 */
export function inTurn(draw: () => void): () => void {
  waiting.add(draw)
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
  const [draw] = waiting
  if (draw === undefined) return
  waiting.delete(draw)
  // At once: React would put it off, and draw it together with the next.
  flushSync(draw)
  arrange()
}
