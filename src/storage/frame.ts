import { crc32 } from '../bytes/crc32.ts'
import { deflate } from '../bytes/deflate.ts'
import { inflate } from '../bytes/inflate.ts'

// `1.` and then, as base64url (RFC 4648, section 5): check sum (4 bytes), length of what is packed (3 bytes), raw deflate.
// The sum covers the version, the length and the packed bytes, so that nothing is unpacked that was cut or changed. The frame stays as
// it is in every later version: only so can a link of a later release be told from a damaged one.

/** Bytes that may come out of one frame: two books of text; what is more is a bomb. */
export const MAX_FRAMED_BYTES = 4_000_000

const SUM_BYTES = 4
const LENGTH_BYTES = 3
const HEAD_BYTES = SUM_BYTES + LENGTH_BYTES

/** A frame in a link may be followed by the end of the sentence it stood in. */
const FRAME = /^(\d{1,4})\.([\w-]+)[).,;:!?\]]*$/

/** What was framed, and by which version. */
export interface Framed {
  readonly status: 'whole'
  readonly version: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What came of a frame. `newer`: whole, but of a version that this release does not know. */
export type Unframed = Framed | { readonly status: 'damaged' | 'newer' }

/** Bytes → text that survives wherever a link does; null for more than `MAX_FRAMED_BYTES`. */
export async function frame(version: number, bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (bytes.length > MAX_FRAMED_BYTES) return null
  const length = [bytes.length >>> 16, (bytes.length >>> 8) & 0xff, bytes.length & 0xff]
  const covered = concat(length, await deflate(bytes))
  const sum = sumOf(version, covered)
  return `${version}.${toBase64(concat([sum >>> 24, (sum >>> 16) & 0xff, (sum >>> 8) & 0xff, sum & 0xff], covered))}`
}

/** The bytes that were framed, or why there are none. Every version up to the newest is known. Never rejects, whatever it is given. */
export async function unframe(text: string, newestVersion: number): Promise<Unframed> {
  const [, written = '', letters = ''] = FRAME.exec(text) ?? []
  const version = Number(written)
  const framed = fromBase64(letters)
  if (framed === null || framed.length < HEAD_BYTES) return { status: 'damaged' }
  const head = new DataView(framed.buffer)
  if (head.getUint32(0) !== sumOf(version, framed.subarray(SUM_BYTES))) return { status: 'damaged' }
  if (version > newestVersion) return { status: 'newer' }
  // Four bytes of which the last three are the length.
  const length = head.getUint32(HEAD_BYTES - 4) & 0xffffff
  if (version < 1 || length > MAX_FRAMED_BYTES) return { status: 'damaged' }
  const bytes = await inflate(framed.slice(HEAD_BYTES), length)
  return typeof bytes === 'string' || bytes.length !== length
    ? { status: 'damaged' }
    : { status: 'whole', version, bytes }
}

function sumOf(version: number, covered: Uint8Array): number {
  return crc32(concat(new TextEncoder().encode(`${version}.`), covered))
}

function concat(head: readonly number[] | Uint8Array, rest: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(head.length + rest.length)
  whole.set(head)
  whole.set(rest, head.length)
  return whole
}

function toBase64(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Null for what is no base64. */
function fromBase64(letters: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}
