import { useCallback, useLayoutEffect, useRef } from 'react'

/** The same function for good, which calls the newest one: whatever is drawn with it need not be drawn again because its owner was. For events only. */
export function useSteady<Args extends readonly unknown[], Result>(
  callback: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(callback)
  useLayoutEffect(() => {
    latest.current = callback
  }, [callback])
  return useCallback((...args: Args) => latest.current(...args), [])
}
