import { useCallback, useEffect, useRef, useState } from 'react'
import type { StoredRecord } from '../storage/record.ts'
import { SETTINGS_VERSION } from '../storage/settings.ts'
import type { Store } from '../storage/store.ts'
import { reasonOf } from './open-storage.ts'
import type { AppState } from './state.ts'
import { toRecord } from './to-record.ts'

/** Longest time between a change and its writing: long enough to gather keystrokes, short enough to lose none that matter. */
const WRITE_AFTER_MS = 100

/** Writing as it goes. Made by `useWriting`. */
export interface Writing {
  /** What the browser says against it; null while all is well. */
  readonly problem: string | null
  /** Writes what is pending, now; over when it is written or refused. */
  readonly flush: () => Promise<void>
  /** What is pending is not written at all: the comparison is being deleted. */
  readonly forget: () => void
}

/** Writes the comparison after each change and whenever the page may be about to end, while `isMine`. */
export function useWriting(store: Store | null, state: AppState, isMine: boolean): Writing {
  const [problem, setProblem] = useState<string | null>(null)
  const { entry, slots, view, at, judgement, lesson, answers, history, carrying, houseStyle } = state
  /** By id: the comparison before this one may still have something to be written. */
  const pending = useRef<ReadonlyMap<string, StoredRecord>>(new Map())
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)

  const flush = useCallback(async () => {
    const records = [...pending.current.values()]
    if (records.length === 0 || store === null) return
    pending.current = new Map()
    try {
      await Promise.all(records.map(store.write))
      setProblem(null)
    } catch (error) {
      // The next change tries again.
      setProblem(reasonOf(error))
    }
  }, [store])

  /** Not put off by the next change: who types without a pause is written, too. */
  const flushSoon = useCallback(() => {
    if (timer.current !== null) return
    timer.current = setTimeout(() => {
      timer.current = null
      void flush()
    }, WRITE_AFTER_MS)
  }, [flush])

  useEffect(() => {
    // Decisions on their way to a newer version are not to be kept as if they were gone.
    if (entry === null || !isMine || carrying !== null) return
    const record = toRecord({ slots, view, at, judgement, lesson, answers, history }, entry, new Date().toISOString())
    pending.current = new Map(pending.current).set(record.id, record)
    flushSoon()
  }, [flushSoon, entry, isMine, slots, view, at, judgement, lesson, answers, history, carrying])

  const isNew = entry === null
  useEffect(() => {
    const write = () => void flush()
    // Another comparison begins: the one before is kept as it was last.
    if (isNew) setTimeout(write)
    document.addEventListener('visibilitychange', write)
    window.addEventListener('pagehide', write)
    return () => {
      document.removeEventListener('visibilitychange', write)
      window.removeEventListener('pagehide', write)
    }
  }, [flush, isNew])

  useEffect(() => {
    // At once: it changes seldom, and belongs to the reader more than any one comparison.
    store
      ?.writeSettings({ version: SETTINGS_VERSION, houseStyle: [...houseStyle] })
      .catch((error: unknown) => setProblem(reasonOf(error)))
  }, [store, houseStyle])

  const forget = useCallback(() => {
    pending.current = new Map()
  }, [])
  return { problem, flush, forget }
}
