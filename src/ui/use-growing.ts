import { useEffect, useState } from 'react'
import { inTurn } from './in-turn.ts'

/**
 * How many of so many parts are to be drawn: one at first, and one more each time its turn comes, so that keys are answered in between.
 * Once all were drawn, whatever is added later is drawn with them.
 */
export function useGrowing(most: number): number {
  const [count, setCount] = useState(1)
  useEffect(() => {
    if (count === Infinity) return undefined
    const next = count + 1 >= most ? Infinity : count + 1
    return inTurn(() => setCount(next), true)
  }, [count, most])
  return Math.min(count, most)
}
