import { useEffect, useRef } from 'react'
import type { Opened } from './open-storage.ts'
import { restore, type Found } from './restore.ts'
import type { AppState } from './state.ts'
import { parseAddress } from './url.ts'

const nothing: Found = { record: null, view: null, settings: { houseStyle: [] }, isKeeping: false }

/** Calls back once, when the store has been read and the link's samples are loaded. */
export function useRestored(opened: Opened, onRestored: (state: AppState) => void): void {
  const callback = useRef(onRestored)
  useEffect(() => {
    callback.current = onRestored
  }, [onRestored])

  useEffect(() => {
    if (opened.status === 'opening') return undefined
    let isHere = true
    const finish = async () => {
      const found = opened.status === 'open' ? opened.found : nothing
      const state = await restore(parseAddress(window.location.hash), found)
      if (isHere) callback.current(state)
    }
    void finish()
    return () => {
      isHere = false
    }
  }, [opened])
}
