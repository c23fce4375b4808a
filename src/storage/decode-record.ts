import * as v from 'valibot'
import { AnyRecord, bringUpToDate } from './older-records.ts'
import { RECORD_VERSION, type StoredRecord, type Untold } from './record.ts'

/** What reading the store found. `newer`: written by a later release of this page, which must not be overwritten. */
export type Decoded =
  | { readonly status: 'found'; readonly record: StoredRecord }
  | { readonly status: 'none' | 'corrupt' | 'newer' }

/** Any stored value, of any released version → a record that can be trusted, or why there is none. Never throws. */
export function decodeRecord(stored: unknown, untold: Untold): Decoded {
  if (stored === undefined) return { status: 'none' }
  const head = v.safeParse(v.object({ version: v.number() }), stored)
  if (head.success && head.output.version > RECORD_VERSION) return { status: 'newer' }
  const parsed = v.safeParse(AnyRecord, stored)
  return parsed.success ? { status: 'found', record: bringUpToDate(parsed.output, untold) } : { status: 'corrupt' }
}
