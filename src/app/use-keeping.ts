import { useCallback, useState } from 'react'
import type { Dispatch } from 'react'
import { t } from '@lingui/core/macro'
import type { StoredRecord } from '../storage/record.ts'
import { sharedScreen, type OpenedShare } from './open-shared.ts'
import { restore } from './restore.ts'
import { isPair, type Action, type AppState } from './state.ts'
import { startAddress } from './url.ts'
import { useRestored } from './use-restored.ts'
import { useStorage, type Storage } from './use-storage.ts'

/** Everything about keeping: the store, what was found in it, and the way from one kept comparison to another. */
export interface Keeping extends Storage {
  readonly isRestored: boolean
  /** Why what was asked for could not be opened; null once it was seen. */
  readonly problem: string | null
  readonly onProblemSeen: () => void
  /** Shows a kept comparison in place of the present one, which stays kept. */
  readonly openKept: (id: string) => Promise<void>
  /** The same for one that somebody shared, which is kept from here on; or says why it could not be opened. */
  readonly openShared: (shared: OpenedShare) => Promise<void>
}

/** Reads what there is at once, and keeps what becomes of it. */
export function useKeeping(state: AppState, dispatch: Dispatch<Action>): Keeping {
  const [isRestored, setIsRestored] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { houseStyle, entry, slots, screen, isKeeping } = state

  const show = useCallback(
    async (record: StoredRecord, on: AppState['screen']) => {
      const found = {
        record,
        view: null,
        settings: { houseStyle: houseStyle.map((words) => [...words]) },
        isKeeping,
      }
      const next = await restore({ ...startAddress, screen: on, kept: record.id }, found)
      dispatch({ type: 'switched', state: next })
    },
    [dispatch, houseStyle, isKeeping],
  )
  const storage = useStorage(state, isRestored, {
    onEntry: (next) => dispatch({ type: 'entered', entry: next }),
    onInherited: (record) => void show(record, screen),
  })
  const { opened, flush } = storage
  useRestored(opened, (restored, notShared) => {
    dispatch({ type: 'restored', state: restored })
    setIsRestored(true)
    setProblem(notShared ?? (opened.status === 'open' ? opened.problem : null))
  })

  const own = entry?.id ?? null
  const hasPair = isPair(slots)
  const openKept = useCallback(
    async (id: string) => {
      if (id === own) return dispatch({ type: 'opened', screen: hasPair ? 'compare' : 'start' })
      if (opened.status !== 'open') return undefined
      await flush()
      const decoded = await opened.store.read(id)
      if (decoded.status === 'found') return show(decoded.record, 'compare')
      setProblem(
        decoded.status === 'none'
          ? t`That comparison is not kept in this browser.`
          : t`That comparison cannot be read. It is left as it is.`,
      )
      window.history.replaceState(null, '', '#comparisons')
      return dispatch({ type: 'opened', screen: 'comparisons' })
    },
    [dispatch, own, hasPair, opened, flush, show],
  )
  const openShared = useCallback(
    async (shared: OpenedShare) => {
      setProblem(shared.ok ? null : shared.problem)
      if (!shared.ok) return dispatch({ type: 'opened', screen: 'start' })
      await flush()
      return show(shared.record, sharedScreen(shared.record))
    },
    [dispatch, flush, show],
  )
  return { ...storage, isRestored, problem, onProblemSeen: () => setProblem(null), openKept, openShared }
}
