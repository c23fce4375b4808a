import { useEffect, useRef, useState } from 'react'
import { newId } from '../storage/new-id.ts'
import type { StoredRecord } from '../storage/record.ts'
import type { Store } from '../storage/store.ts'
import { isUntouched } from '../storage/untouched.ts'
import type { AppState, Entry } from './state.ts'
import { useLock } from './use-lock.ts'

interface TwoTabsCallbacks {
  /** The reader changed something that another tab keeps or has kept: this one goes on with a copy. */
  readonly onCopy: (copy: Entry) => void
  /** The other tab is closed: what it kept last goes on here. */
  readonly onInherited: (record: StoredRecord) => void
}

/** Whether this tab is the one that keeps its comparison, and whether another one is. Both false: not known yet. */
export interface Tabs {
  readonly isMine: boolean
  readonly isElsewhere: boolean
}

type Content = Pick<AppState, 'slots' | 'judgement' | 'lesson' | 'answers' | 'history'>

/**
 * Of a comparison that is open in two tabs, the one that came first keeps it. The second keeps nothing until the reader changes
 * something there: then it goes on with a copy of its own. Where the first is closed before that, the second takes over.
 */
export function useTwoTabs(store: Store | null, state: AppState, callbacks: TwoTabsCallbacks): Tabs {
  const { entry } = state
  const id = entry?.id ?? null
  const holding = useLock(store === null ? null : id)
  /** The id of the comparison that nobody has written since it was read here. */
  const [current, setCurrent] = useState<string | null>(null)
  const isMine = holding === 'mine' && current === id
  const latest = useRef({ state, callbacks })
  /** What this tab began with, and so what the other tab knows. */
  const begun = useRef({ id, content: contentOf(state) })
  useEffect(() => {
    latest.current = { state, callbacks }
    // While it is this tab's, nothing that it has is unknown to anybody.
    if (begun.current.id !== id || isMine) begun.current = { id, content: contentOf(state) }
  })

  useEffect(() => {
    if (holding !== 'elsewhere' || entry === null) return
    // Samples as they came are nobody's: two tabs that look at them are no trouble.
    const isNobodys = isUntouched({ ...contentOf(state), name: entry.name })
    if (isNobodys || !isSame(begun.current.content, state)) latest.current.callbacks.onCopy(copyOf(entry))
  }, [holding, entry, state])

  useEffect(() => {
    if (holding !== 'mine' || id === null || store === null || current === id) return undefined
    let isHere = true
    const check = async () => {
      // What cannot be read now is not newer either; writing tells what is wrong.
      const decoded = await store.read(id).catch(() => null)
      if (!isHere) return
      const { state: now, callbacks: tell } = latest.current
      const isNewer = decoded?.status === 'found' && now.entry !== null && decoded.record.changed !== now.entry.seen
      if (isNewer && now.entry !== null && !isSame(begun.current.content, now)) return tell.onCopy(copyOf(now.entry))
      if (isNewer) tell.onInherited(decoded.record)
      setCurrent(id)
    }
    void check()
    return () => {
      isHere = false
    }
  }, [holding, id, store, current])

  return { isMine, isElsewhere: holding === 'elsewhere' }
}

function contentOf({ slots, judgement, lesson, answers, history }: AppState): Content {
  return { slots, judgement, lesson, answers, history }
}

function isSame(before: Content, now: Content): boolean {
  const isDecided = before.judgement === now.judgement && before.lesson === now.lesson
  const isAnswered = before.answers !== now.answers
  return before.slots === now.slots && isDecided && !isAnswered && before.history === now.history
}

function copyOf(entry: Entry): Entry {
  return { ...entry, id: newId(), made: new Date().toISOString(), seen: null }
}
