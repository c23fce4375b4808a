import * as v from 'valibot'
import { signOf } from './comparison-sign.ts'
import { decodeRecord } from './decode-record.ts'
import type { StoredRecord, Untold } from './record.ts'

// A comparison as a file of its own, `.samestory.json`. See `comparison-sign.ts` for how one is told.

/** Raised with every change of what is around the record. */
const FILE_VERSION = 1

const ComparisonFile = v.object({
  format: v.literal('same-story/comparison'),
  version: v.number(),
  record: v.optional(v.unknown()),
})

/** What a file holds. `other`: it is no comparison, and whoever reads articles may try. `newer`: a later release of this page wrote it. */
export type ParsedFile =
  | { readonly status: 'found'; readonly record: StoredRecord }
  | { readonly status: 'other' | 'damaged' | 'newer' }

/** A record as a file's text, all of it. What stays with the reader when a comparison is shared is left out before: see `toShareable`. */
export function formatComparisonFile(record: StoredRecord): string {
  return `${JSON.stringify({ format: 'same-story/comparison', version: FILE_VERSION, record }, null, 1)}\n`
}

/** A file's text → the comparison in it, under the id it was kept under, or why there is none. Never throws. */
export function parseComparisonFile(text: string, untold: Untold): ParsedFile {
  if (signOf(text) !== 'comparison') return { status: 'other' }
  const parsed = v.safeParse(ComparisonFile, parseJson(text.replace(/^\ufeff/, '')))
  if (!parsed.success) return { status: 'damaged' }
  if (parsed.output.version > FILE_VERSION) return { status: 'newer' }
  const decoded = decodeRecord(parsed.output.record, untold)
  if (decoded.status === 'found') return decoded
  return { status: decoded.status === 'newer' ? 'newer' : 'damaged' }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
