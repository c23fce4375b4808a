/** What a reader does that the page answers at once. */
const DOINGS = ['keydown', 'pointerdown', 'paste', 'drop'] as const

/** Begins once the reader has done nothing for so many milliseconds; gives what keeps it from beginning. */
export function whenQuiet(ms: number, begin: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      end()
      begin()
    }, ms)
  }
  const end = () => {
    clearTimeout(timer)
    for (const doing of DOINGS) removeEventListener(doing, wait, true)
  }
  for (const doing of DOINGS) addEventListener(doing, wait, true)
  wait()
  return end
}
