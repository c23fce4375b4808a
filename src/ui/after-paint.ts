/**
 * Begins once the next frame is painted, and gives what ends it, or keeps it from beginning. What is measured or focused then is laid
 * out already; before, the browser would have to lay everything out in the midst of drawing.
 */
export function afterPaint(begin: () => (() => void) | void): () => void {
  let end: (() => void) | void
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(() => {
      end = begin()
    })
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    end?.()
  }
}
