import { useEffect, useRef } from 'react'
import { newId } from '../storage/new-id.ts'
import type { Entry } from './state.ts'

/** Gives a new comparison its entry, as soon as it needs one. Apart from the reducer, which knows neither chance nor clock. */
export function useEntry(isNeeded: boolean, onEntry: (entry: Entry) => void): void {
  const callback = useRef(onEntry)
  useEffect(() => {
    callback.current = onEntry
  }, [onEntry])

  useEffect(() => {
    if (isNeeded) callback.current({ id: newId(), name: null, made: new Date().toISOString() })
  }, [isNeeded])
}
