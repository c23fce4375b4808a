import { useEffect, useRef } from 'react'
import { restore } from './restore.ts'
import type { AppState } from './state.ts'
import { parseAddress } from './url.ts'
import type { Opened } from './use-storage.ts'

/** Calls back once, when the store has been read and the link's samples are loaded. */
export function useRestored(opened: Opened, onRestored: (state: AppState) => void): void {
  const callback = useRef(onRestored)
  useEffect(() => {
    callback.current = onRestored
  }, [onRestored])

  useEffect(() => {
    if (opened.status === 'opening') return undefined
    let isHere = true
    const { found, settings } = opened.status === 'open' ? opened : { found: null, settings: { houseStyle: [] } }
    const finish = async () => {
      const state = await restore(parseAddress(window.location.hash), found, settings)
      if (isHere) callback.current(state)
    }
    void finish()
    return () => {
      isHere = false
    }
  }, [opened])
}
