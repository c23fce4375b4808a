import { useEffect, useRef, useState } from 'react'
import type { OwnText, Slot } from '../features/loading/slot.ts'
import type { Store } from '../storage/database.ts'
import type { Decoded } from '../storage/decode-record.ts'
import type { StoredRecord } from '../storage/record.ts'
import type { StoredSettings } from '../storage/settings.ts'
import type { AppState, Entry } from './state.ts'

/** Longest time between a change and its writing: long enough to gather keystrokes, short enough to lose none that matter. */
const WRITE_AFTER_MS = 250

const NOT_SAVED = 'Nothing is being saved'
const WILL_LOSE = 'Reloading will lose both articles.'
const DAMAGED =
  'What was kept from your last visit is damaged and could not be read. From here on, everything is saved again.'
const NEWER = `${NOT_SAVED}: a newer release of this page keeps its comparison in this browser. Reload to get that release.`

/** The store and what was in it; or the reason why nothing is being saved. */
export type Opened =
  | { readonly status: 'opening' }
  | {
      readonly status: 'open'
      readonly store: Store
      readonly found: StoredRecord | null
      readonly settings: Pick<StoredSettings, 'houseStyle'>
    }
  | { readonly status: 'closed' }

/** What the page says about saving, and what it found from last time (once). */
interface Storage {
  readonly opened: Opened
  /** Null while all is well. */
  readonly warning: string | null
}

/** Opens the store at once, and writes what is given to it after each change and whenever the page may be about to end. */
export function useStorage(state: AppState, ready: boolean): Storage {
  const [opened, setOpened] = useState<Opened>({ status: 'opening' })
  const [openWarning, setOpenWarning] = useState<string | null>(null)
  const [writeWarning, setWriteWarning] = useState<string | null>(null)

  useEffect(() => {
    let isHere = true
    const begin = async () => {
      const { opened: next, warning } = await openAndRead()
      if (!isHere) return
      setOpened(next)
      setOpenWarning(warning)
    }
    void begin()
    return () => {
      isHere = false
    }
  }, [])

  const store = opened.status === 'open' && ready ? opened.store : null
  const { entry, slots, view, at, judgement, history, houseStyle } = state
  const pending = useRef<StoredRecord | null>(null)

  useEffect(() => {
    if (store === null || entry === null) return undefined
    pending.current = toRecord({ slots, view, at, judgement, history }, entry)
    const timer = setTimeout(() => write(store, pending, setWriteWarning), WRITE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [store, entry, slots, view, at, judgement, history])

  useEffect(() => {
    if (store === null) return undefined
    const flush = () => write(store, pending, setWriteWarning)
    document.addEventListener('visibilitychange', flush)
    window.addEventListener('pagehide', flush)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      window.removeEventListener('pagehide', flush)
    }
  }, [store])

  useEffect(() => {
    // At once: it changes seldom, and belongs to the reader more than any one comparison.
    if (store !== null) writeSettings(store, houseStyle, setWriteWarning)
  }, [store, houseStyle])

  return { opened, warning: writeWarning ?? openWarning }
}

interface Reading {
  readonly opened: Opened
  readonly warning: string | null
}

/** Never rejects: without a store the app goes on, and says so. */
async function openAndRead(): Promise<Reading> {
  try {
    const { openStore } = await import('../storage/database.ts')
    const store = await openStore()
    return judgeFound(store, await store.read(), await store.readSettings())
  } catch (error) {
    const warning = `${NOT_SAVED}: this browser keeps no data for this page (${reasonOf(error)}). ${WILL_LOSE}`
    return { opened: { status: 'closed' }, warning }
  }
}

function judgeFound(store: Store, decoded: Decoded, settings: StoredSettings | 'newer'): Reading {
  if (settings === 'newer') return { opened: { status: 'closed' }, warning: NEWER }
  const opened = { status: 'open', store, settings } as const
  switch (decoded.status) {
    case 'found':
      return { opened: { ...opened, found: decoded.record }, warning: null }
    case 'none':
      return { opened: { ...opened, found: null }, warning: null }
    case 'corrupt':
      return { opened: { ...opened, found: null }, warning: DAMAGED }
    case 'newer':
      return { opened: { status: 'closed' }, warning: NEWER }
  }
}

/** Writes what is pending, once. A write that fails is said; the next change tries again. */
function write(
  store: Store,
  pending: { current: StoredRecord | null },
  onWarning: (warning: string | null) => void,
): void {
  const record = pending.current
  if (record === null) return
  pending.current = null
  store.write(record).then(
    () => onWarning(null),
    (error: unknown) => onWarning(refused(error)),
  )
}

function writeSettings(
  store: Store,
  houseStyle: AppState['houseStyle'],
  onWarning: (warning: string | null) => void,
): void {
  store.writeSettings({ version: 1, houseStyle }).catch((error: unknown) => onWarning(refused(error)))
}

function refused(error: unknown): string {
  return `${NOT_SAVED}: the browser refused to write (${reasonOf(error)}). ${WILL_LOSE}`
}

function toRecord(
  { slots, view, at, judgement, history }: Pick<AppState, 'slots' | 'view' | 'at' | 'judgement' | 'history'>,
  entry: Entry,
): StoredRecord {
  return {
    version: 4,
    ...entry,
    changed: new Date().toISOString(),
    slots: { a: toStored(slots.a), b: toStored(slots.b) },
    view: { ...view, hidden: [...view.hidden] },
    at,
    judgement,
    history,
  }
}

/** All but the passing message. */
function toStored(slot: Slot): StoredRecord['slots']['a'] {
  const beneath = slot.beneath === null ? null : toStoredText(slot.beneath)
  const { version, isExcerpt } = slot
  return { ...toStoredText(slot), version, beneath, ...(isExcerpt && { isExcerpt }) }
}

function toStoredText({ article, draft, notes }: OwnText) {
  return { article: article === null ? null : { ...article, blocks: [...article.blocks] }, draft, notes: [...notes] }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
