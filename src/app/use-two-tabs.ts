import { useEffect, useRef, useState } from 'react'
import { newId } from '../storage/new-id.ts'
import type { StoredRecord } from '../storage/record.ts'
import type { Store } from '../storage/store.ts'
import { isUntouched } from '../storage/untouched.ts'
import type { AppState, Entry } from './state.ts'
import { useLock } from './use-lock.ts'

interface TwoTabsCallbacks {
  /** The reader changed something that the other tab keeps: this one goes on with a copy. */
  readonly onCopy: (copy: Entry) => void
  /** The other tab is closed: what it kept last goes on here. */
  readonly onInherited: (record: StoredRecord) => void
}

/** Whether this tab is the one that keeps its comparison, and whether another one is. Both false: not known yet. */
export interface Tabs {
  readonly isMine: boolean
  readonly isElsewhere: boolean
}

/**
 * Of a comparison that is open in two tabs, the one that came first keeps it. The second keeps nothing until the reader changes
 * something there: then it goes on with a copy of its own. Where the first is closed before that, the second takes over.
 */
export function useTwoTabs(store: Store | null, state: AppState, callbacks: TwoTabsCallbacks): Tabs {
  const { entry, slots, judgement, history } = state
  const id = entry?.id ?? null
  const holding = useLock(store === null ? null : id)
  const [refreshed, setRefreshed] = useState<string | null>(null)
  const latest = useRef(callbacks)
  useEffect(() => {
    latest.current = callbacks
  })

  const begun = useRef({ id, slots, judgement, history })
  useEffect(() => {
    const before = begun.current
    if (before.id !== id) begun.current = { id, slots, judgement, history }
    if (holding !== 'elsewhere' || entry === null) return
    const isChanged =
      before.id === id && (before.slots !== slots || before.judgement !== judgement || before.history !== history)
    // Samples as they came are nobody's: two tabs that look at them are no trouble.
    const isNobodys = isUntouched({ name: entry.name, slots, judgement, history })
    if (isChanged || isNobodys) latest.current.onCopy({ ...entry, id: newId(), made: new Date().toISOString() })
  }, [holding, id, entry, slots, judgement, history])

  useEffect(() => {
    if (holding !== 'inherited' || id === null || store === null) return
    const refresh = async () => {
      const decoded = await store.read(id)
      if (decoded.status === 'found') latest.current.onInherited(decoded.record)
      setRefreshed(id)
    }
    void refresh()
  }, [holding, id, store])

  return {
    isMine: holding === 'mine' || (holding === 'inherited' && refreshed === id),
    isElsewhere: holding === 'elsewhere',
  }
}
