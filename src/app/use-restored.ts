import { useEffect, useRef } from 'react'
import { isShareLink, openShareLink, restoreShared } from './open-shared.ts'
import type { Opened } from './open-storage.ts'
import { restore, type Found } from './restore.ts'
import type { AppState } from './state.ts'
import { parseAddress, startAddress } from './url.ts'

const nothing: Found = { record: null, view: null, settings: { houseStyle: [] }, isKeeping: false }

/**
 * Calls back once, when the store has been read and the link's samples are loaded, or the comparison that it holds. `problem`: why a
 * shared link could not be opened; then there is what was kept, as without any link.
 */
export function useRestored(opened: Opened, onRestored: (state: AppState, problem: string | null) => void): void {
  const callback = useRef(onRestored)
  useEffect(() => {
    callback.current = onRestored
  }, [onRestored])

  useEffect(() => {
    if (opened.status === 'opening') return undefined
    let isHere = true
    const finish = async () => {
      const found = opened.status === 'open' ? opened.found : nothing
      const { hash } = window.location
      const shared = isShareLink(hash) ? await openShareLink(hash) : null
      const state = shared?.ok
        ? await restoreShared(shared.record, found)
        : await restore(shared === null ? parseAddress(hash) : startAddress, found)
      if (isHere) callback.current(state, shared?.ok === false ? shared.problem : null)
    }
    void finish()
    return () => {
      isHere = false
    }
  }, [opened])
}
