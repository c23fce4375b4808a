import { useCallback, useEffect, useState } from 'react'

/** Something that lasts as long as a key or a button is held. */
export interface Held {
  readonly isHeld: boolean
  readonly onHold: () => void
}

/** From `onHold` until any key or button is let go of, or the window loses the keyboard. */
export function useHeld(): Held {
  const [isHeld, setIsHeld] = useState(false)
  const onHold = useCallback(() => setIsHeld(true), [])
  useEffect(() => {
    if (!isHeld) return undefined
    const letGo = () => setIsHeld(false)
    const endings = ['keyup', 'pointerup', 'pointercancel', 'blur'] as const
    for (const ending of endings) window.addEventListener(ending, letGo)
    return () => {
      for (const ending of endings) window.removeEventListener(ending, letGo)
    }
  }, [isHeld])
  return { isHeld, onHold }
}
