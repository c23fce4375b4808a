import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { file, Refused } from '../refused.ts'

/** One file in an archive, as the archive's directory describes it. Any of it may be a lie, which `openArchive` finds out. */
export interface ZipEntry {
  /** Never used as a path: parts are looked up by it and nothing else. */
  readonly name: string
  /** 0 is stored, 8 is deflated; nothing else is read. */
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  /** Bytes in the archive. */
  readonly packedSize: number
  /** Bytes once unpacked. */
  readonly size: number
  /** Where its bytes begin in the archive. */
  readonly start: number
}

/** Entries above which an archive is refused: a book with a picture on each page has some hundreds. */
export const MAX_ENTRIES = 2_000

const DAMAGED = msg`Get the file again or save it anew, or copy the article’s text and paste it here.`

/** An archive that contradicts itself. */
export function damaged(because: MessageDescriptor): Refused {
  return new Refused(because, DAMAGED)
}

const END = { signature: 0x06054b50, size: 22, longestComment: 0xffff }
const RECORD = { signature: 0x02014b50, size: 46 }
const LOCAL = { signature: 0x04034b50, size: 30 }

/**
 * The archive's files in the order of its directory, none of them unpacked (PKWARE's APPNOTE, 4.3). Refuses what is cut off, has
 * too many entries, or whose entries share bytes: the trick of archives that unpack to gigabytes.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === -1)
    throw damaged(msg`${file} is a zip archive, as Word files are, but it is damaged: its end is missing.`)
  const count = view.getUint16(end + 10, true)
  if (count > MAX_ENTRIES) {
    throw new Refused(
      msg`${file} holds ${count} files; at most ${MAX_ENTRIES} are looked at, and no article has so many.`,
    )
  }
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i++) {
    if (at + RECORD.size > end || view.getUint32(at, true) !== RECORD.signature) {
      throw damaged(
        msg`${file} is a zip archive, as Word files are, but it is damaged: its list of contents is broken.`,
      )
    }
    const nameLength = view.getUint16(at + 28, true)
    entries.push(readRecord(bytes, view, at, nameLength))
    at += RECORD.size + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  refuseOverlaps(entries)
  return entries
}

/** The last end record; what follows it is the archive's comment. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END.size
  for (let at = last; at >= Math.max(0, last - END.longestComment); at--) {
    if (view.getUint32(at, true) === END.signature) return at
  }
  return -1
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry {
  const packedSize = view.getUint32(at + 20, true)
  const local = view.getUint32(at + 42, true)
  if (local + LOCAL.size > bytes.length || view.getUint32(local, true) !== LOCAL.signature) {
    throw damaged(
      msg`${file} is a zip archive, as Word files are, but it is damaged: its list of contents points to nothing.`,
    )
  }
  const start = local + LOCAL.size + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packedSize > bytes.length)
    throw damaged(msg`${file} is a zip archive, as Word files are, but it is damaged: a part of it is cut off.`)
  const nameStart = at + RECORD.size
  return {
    name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size: view.getUint32(at + 24, true),
    start,
  }
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  let end = 0
  for (const { start, packedSize } of entries.toSorted((one, other) => one.start - other.start)) {
    if (start < end)
      throw damaged(
        msg`${file} is a zip archive, as Word files are, but it is damaged: two of its parts share the same bytes.`,
      )
    end = start + packedSize
  }
}
