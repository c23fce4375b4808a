import { frame, unframe, type Framed } from './frame.ts'
import { pack, unpack } from './pack.ts'
import { decodeRecord } from './decode-record.ts'
import type { StoredRecord, Untold } from './record.ts'
import { restore, shorten } from './short-signs.ts'

// A comparison as the part of a link behind `#`, which browsers send to nobody.

/** Raised with every change of what is framed; older links are read as they were written: the first ones were not shortened. */
const LINK_VERSION = 2
const FIRST_SHORTENED = 2

const NAME = 's='

/** What a link holds. `newer`: written by a later release of this page. */
export type ParsedLink =
  | { readonly status: 'found'; readonly record: StoredRecord }
  | { readonly status: 'damaged' | 'newer' }

/**
 * A comparison as `s=2.…`, ASCII letters, digits, `-` and `_`: both articles, what the reader decided about them, layout and place; no
 * drafts, no history, nothing else of the reader's. Null where an article is missing, or too long for any link.
 */
export async function formatLink(record: StoredRecord): Promise<string | null> {
  const packed = pack(record)
  if (packed === null) return null
  const framed = await frame(LINK_VERSION, new TextEncoder().encode(shorten(JSON.stringify(packed))))
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
  const decoded = decodeRecord(unpack(parseJson(unframed), untold), untold)
  if (decoded.status === 'found') return decoded
  return { status: decoded.status === 'newer' ? 'newer' : 'damaged' }
}

/** Undefined for what is no JSON in UTF-8. */
function parseJson({ version, bytes }: Framed): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return JSON.parse(version < FIRST_SHORTENED ? text : restore(text))
  } catch {
    return undefined
  }
}
