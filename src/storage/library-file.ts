import * as v from 'valibot'
import { fingerprint } from '../engine/text/fingerprint.ts'
import { decodeRecord } from './decode-record.ts'
import type { StoredRecord, Untold } from './record.ts'

const FORMAT = 'same-story/library'
const LIBRARY_VERSION = 1

const LibraryFile = v.object({
  format: v.literal(FORMAT),
  version: v.literal(LIBRARY_VERSION),
  records: v.array(v.unknown()),
})

/** What a file with many comparisons holds. Comparisons that cannot be read are counted, and those of a later release apart. */
export type ParsedLibrary =
  | {
      readonly status: 'found'
      readonly records: readonly StoredRecord[]
      readonly damagedCount: number
      readonly newerCount: number
    }
  | { readonly status: 'newer' | 'corrupt' | 'other' }

/** Everything that is kept, as one file. Inverse of `parseLibraryFile`. */
export function formatLibraryFile(records: readonly StoredRecord[]): string {
  return JSON.stringify({ format: FORMAT, version: LIBRARY_VERSION, records }, null, 1)
}

/** Any text → the comparisons in it. `other`: no library file at all. Never throws. `untold`: an entry for each older record. */
export function parseLibraryFile(text: string, untold: () => Untold): ParsedLibrary {
  const read = readJson(text)
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), read)
  if (!head.success) return { status: text.includes(`"${FORMAT}"`) ? 'corrupt' : 'other' }
  if (head.output.version > LIBRARY_VERSION) return { status: 'newer' }
  const parsed = v.safeParse(LibraryFile, read)
  if (!parsed.success) return { status: 'corrupt' }
  const decoded = parsed.output.records.map((record) => decodeRecord(record, untold()))
  return {
    status: 'found',
    records: decoded.flatMap((one) => (one.status === 'found' ? [one.record] : [])),
    damagedCount: decoded.filter(({ status }) => status === 'corrupt' || status === 'none').length,
    newerCount: decoded.filter(({ status }) => status === 'newer').length,
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * What of a record that comes from a file has to be written, beside what is kept under its id: itself where nothing is,
 * nothing where that is the same comparison, and a copy where it is another state of it. The copy's id comes from its
 * content: taking in a file twice makes no second copy.
 */
export function besideKept(record: StoredRecord, kept: StoredRecord | null): StoredRecord | null {
  if (kept === null) return record
  if (contentOf(record) === contentOf(kept)) return null
  return { ...record, id: `copy-${fingerprint([record.id, contentOf(record)])}` }
}

/** All that a reader would miss: not where they were in it, and how they looked at it. */
function contentOf({ name, slots, judgement, history }: StoredRecord): string {
  return JSON.stringify([name, slots, judgement, history])
}
