import { t } from '@lingui/core/macro'
import { useCallback, useEffect, useState } from 'react'
import { openInTabs } from '../../storage/locks.ts'
import { newId } from '../../storage/new-id.ts'
import type { Listed, Store } from '../../storage/store.ts'
import { comparisonName } from '../../view-model/comparison-name.ts'
import { toSummary } from '../../storage/summary.ts'

/** The comparison that this tab has open, which writes itself: what is done to it is done through the app. */
export interface OpenComparison {
  readonly id: string | null
  /** Over when all of it is written. */
  readonly flush: () => Promise<void>
  readonly onRename: (name: string | null) => void
  /** It is being deleted: nothing of it must be written any more. */
  readonly onRemove: () => void
}

/** What was deleted last, whole. */
export interface Removed {
  readonly id: string
  readonly name: string
  readonly stored: unknown
}

/** The list of what is kept, and what can be done with it. */
export interface Library {
  /** Null until it is read. */
  readonly listed: readonly Listed[] | null
  /** Ids of those that are open in another tab: they can be opened here, too, and are not changed from here. */
  readonly elsewhere: ReadonlySet<string>
  readonly removed: Removed | null
  /** What the browser refused; null while all is well. */
  readonly problem: string | null
  readonly reload: () => Promise<void>
  readonly rename: (id: string, name: string | null) => void
  readonly duplicate: (id: string) => void
  readonly remove: (listed: Listed) => void
  readonly undoRemove: () => void
  readonly onRemovedSeen: () => void
}

/** Reads the list at once, and again after each change. */
export function useLibrary(store: Store, open: OpenComparison): Library {
  const [listed, setListed] = useState<readonly Listed[] | null>(null)
  const [elsewhere, setElsewhere] = useState<ReadonlySet<string>>(new Set())
  const [removed, setRemoved] = useState<Removed | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { id: openId, flush, onRename, onRemove } = open

  const reload = useCallback(async () => {
    try {
      await flush()
      const all = await store.list()
      const held = await openInTabs(all.map(({ id }) => id).filter((id) => id !== openId))
      setListed(all.filter((one) => one.status !== 'kept' || !one.summary.isUntouched))
      setElsewhere(held)
    } catch (error) {
      setListed([])
      setProblem(reasonOf(error))
    }
  }, [store, openId, flush])

  useEffect(() => {
    const begin = async () => reload()
    void begin()
  }, [reload])

  /** Whatever is done next, what was deleted before stays deleted. */
  const doing = async (change: () => Promise<void>) => {
    setProblem(null)
    setRemoved(null)
    try {
      await change()
    } catch (error) {
      setProblem(reasonOf(error))
    }
    await reload()
  }

  const rename = async (id: string, name: string | null) => {
    if (id === openId) return onRename(name)
    const decoded = await store.read(id)
    if (decoded.status === 'found') await store.write({ ...decoded.record, name })
  }

  const duplicate = async (id: string) => {
    await flush()
    const decoded = await store.read(id)
    if (decoded.status !== 'found') return
    const now = new Date().toISOString()
    const original = comparisonName(toSummary(decoded.record))
    const name = t`${original} (copy)`
    await store.write({ ...decoded.record, id: newId(), name, made: now, changed: now })
  }

  const remove = async (one: Listed) => {
    const stored = await store.readRaw(one.id)
    if (one.id === openId) onRemove()
    await store.remove(one.id)
    setRemoved({ id: one.id, name: nameOf(one), stored })
  }

  return {
    listed,
    elsewhere,
    removed,
    problem,
    reload,
    rename: (id, name) => void doing(() => rename(id, name)),
    duplicate: (id) => void doing(() => duplicate(id)),
    remove: (one) => void doing(() => remove(one)),
    undoRemove: () =>
      void doing(async () => (removed === null ? undefined : store.writeRaw(removed.id, removed.stored))),
    onRemovedSeen: () => setRemoved(null),
  }
}

/** What a comparison is called in the list. */
export function nameOf(listed: Listed): string {
  if (listed.status === 'kept') return comparisonName(listed.summary)
  return listed.status === 'damaged' ? t`A damaged comparison` : t`A comparison of a newer release`
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
