import { useEffect, useState } from 'react'
import { lockName, tabLocks } from '../storage/locks.ts'

/** Whose a comparison is: this tab's, or open in another tab. `asking`: not known yet. */
export type Holding = 'asking' | 'mine' | 'elsewhere'

/** How long a tab that is being reloaded may take to let go of what it held, in milliseconds. */
const LET_GO_MS = 400

/** Holds the comparison for this tab as long as it is open here. One that is open in another tab becomes this tab's when that is closed. */
export function useLock(id: string | null): Holding {
  const [known, setKnown] = useState<{ readonly id: string; readonly holding: Holding } | null>(null)

  useEffect(() => {
    if (id === null) return undefined
    const ending = new AbortController()
    let letGo = () => {}
    const isOver = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const say = (holding: Holding) => {
      if (!ending.signal.aborted) setKnown({ id, holding })
    }
    const timer = setTimeout(() => say('elsewhere'), LET_GO_MS)
    const hold = () => {
      clearTimeout(timer)
      say('mine')
      return isOver
    }
    const locks = tabLocks()
    if (locks === null) void hold()
    // Ended while it waits: another comparison has been opened.
    else locks.request(lockName(id), { signal: ending.signal }, hold).catch(() => {})
    return () => {
      clearTimeout(timer)
      ending.abort()
      letGo()
    }
  }, [id])

  return known !== null && known.id === id ? known.holding : 'asking'
}
