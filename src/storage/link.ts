import { frame, unframe } from './frame.ts'
import { pack, unpack } from './pack.ts'
import { decodeRecord } from './decode-record.ts'
import type { StoredRecord, Untold } from './record.ts'

// A comparison as the part of a link behind `#`, which browsers send to nobody.

/** Raised with every change of what `pack` makes; older links are then read as they were written. */
const LINK_VERSION = 1

const NAME = 's='

/** What a link holds. `newer`: written by a later release of this page. */
export type ParsedLink =
  | { readonly status: 'found'; readonly record: StoredRecord }
  | { readonly status: 'damaged' | 'newer' }

/**
 * A comparison as `s=1.…`, ASCII letters, digits, `-` and `_`: both articles, what the reader decided about them, layout and place; no
 * drafts, no history, nothing else of the reader's. Null where an article is missing, or too long for any link.
 */
export async function formatLink(record: StoredRecord): Promise<string | null> {
  const packed = pack(record)
  if (packed === null) return null
  const framed = await frame(LINK_VERSION, new TextEncoder().encode(JSON.stringify(packed)))
  return framed === null ? null : `${NAME}${framed}`
}

/**
 * The comparison that a link holds, exactly as it was, or why there is none. It is a new one, with its own id and dates. Never rejects,
 * whatever it is given.
 */
export async function parseLink(fragment: string, untold: Untold): Promise<ParsedLink> {
  if (!fragment.startsWith(NAME)) return { status: 'damaged' }
  const unframed = await unframe(fragment.slice(NAME.length), LINK_VERSION)
  if (unframed.status !== 'whole') return unframed
  const decoded = decodeRecord(unpack(parseJson(unframed.bytes), untold), untold)
  if (decoded.status === 'found') return decoded
  return { status: decoded.status === 'newer' ? 'newer' : 'damaged' }
}

/** Undefined for what is no JSON in UTF-8. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return undefined
  }
}
