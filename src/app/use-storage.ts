import { useEffect, useRef, useState } from 'react'
import { newId } from '../storage/new-id.ts'
import type { StoredRecord } from '../storage/record.ts'
import { isUntouched } from '../storage/untouched.ts'
import { openStorage, type Opened } from './open-storage.ts'
import { writeOwnId } from './own-id.ts'
import type { AppState, Entry } from './state.ts'
import { parseAddress } from './url.ts'
import { useTwoTabs } from './use-two-tabs.ts'
import { useWriting, type Writing } from './use-writing.ts'

/** How it stands with keeping what is on the screen. `elsewhere`: another tab has it open. `copied`: it had, so this one goes on with a copy. */
export type Saving =
  | { readonly status: 'saved' | 'elsewhere' | 'copied' }
  | { readonly status: 'failed'; readonly problem: string }

/** The store, and how it stands with it. */
export interface Storage extends Pick<Writing, 'flush' | 'forget'> {
  readonly opened: Opened
  readonly saving: Saving
}

interface StorageCallbacks {
  /** A new comparison needs an entry, or one that another tab keeps. */
  readonly onEntry: (entry: Entry) => void
  /** What another tab kept last goes on here. */
  readonly onInherited: (record: StoredRecord) => void
}

/** Opens the store at once, and keeps the state in it from when that is restored. */
export function useStorage(state: AppState, isRestored: boolean, callbacks: StorageCallbacks): Storage {
  const opened = useOpened()
  const store = opened.status === 'open' && isRestored ? opened.store : null
  const [copied, setCopied] = useState<string | null>(null)
  const { onEntry, onInherited } = callbacks
  const onCopy = (copy: Entry) => {
    const { slots, judgement, lesson, history } = state
    // Of samples there is nothing to tell.
    if (!isUntouched({ name: copy.name, slots, judgement, lesson, history })) setCopied(copy.id)
    onEntry(copy)
  }
  const { isMine, isElsewhere } = useTwoTabs(store, state, { onCopy, onInherited })
  const writing = useWriting(store, state, isMine)

  const latest = useRef(onEntry)
  useEffect(() => {
    latest.current = onEntry
  }, [onEntry])
  const id = state.entry?.id ?? null
  useEffect(() => {
    if (id !== null) writeOwnId(id)
    else if (isRestored) latest.current({ id: newId(), name: null, made: new Date().toISOString(), seen: null })
  }, [id, isRestored])

  const problem = opened.status === 'closed' ? opened.problem : writing.problem
  const saving = (): Saving => {
    if (problem !== null) return { status: 'failed', problem }
    if (isElsewhere) return { status: 'elsewhere' }
    return { status: copied !== null && copied === id ? 'copied' : 'saved' }
  }
  return { ...writing, opened, saving: saving() }
}

function useOpened(): Opened {
  const [opened, setOpened] = useState<Opened>({ status: 'opening' })
  useEffect(() => {
    let isHere = true
    const begin = async () => {
      const next = await openStorage(parseAddress(window.location.hash))
      if (isHere) setOpened(next)
    }
    void begin()
    return () => {
      isHere = false
    }
  }, [])
  return opened
}
