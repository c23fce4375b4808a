import { msg } from '@lingui/core/macro'
import { crc32 } from '../../bytes/crc32.ts'
import { inflate } from '../../bytes/inflate.ts'
import { file, Refused } from '../refused.ts'
import { damaged, readDirectory } from './zip-directory.ts'
import type { ZipEntry } from './zip-directory.ts'

/** An opened archive. Nothing in it is unpacked before it is read. */
export interface Archive {
  readonly names: ReadonlySet<string>
  /** True where two parts have the same name; the first one is read. */
  readonly hasTwins: boolean
  /** The part's bytes, checked; null where there is none of this name. Refuses what is protected, damaged or too large. */
  readonly read: (name: string) => Promise<Uint8Array | null>
}

/** Bytes that may come out of one archive, all its parts that are read together: counted as they come, never believed. */
export const MAX_INFLATED_BYTES = 64_000_000

const STORED = 0
const DEFLATED = 8

/** Reads the directory alone; refuses archives that contradict themselves. */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes)
  const byName = new Map<string, ZipEntry>()
  for (const entry of entries) if (!byName.has(entry.name)) byName.set(entry.name, entry)
  let room = MAX_INFLATED_BYTES
  return {
    names: new Set(byName.keys()),
    hasTwins: byName.size < entries.length,
    read: async (name) => {
      const entry = byName.get(name)
      if (entry === undefined) return null
      const content = await unpack(bytes, entry, room)
      room -= content.length
      return content
    },
  }
}

async function unpack(bytes: Uint8Array, entry: ZipEntry, room: number): Promise<Uint8Array> {
  if (entry.isEncrypted) {
    throw new Refused(
      msg`${file} is protected by a password.`,
      msg`Save it without the password, or copy its text and paste it here.`,
    )
  }
  const packed = bytes.slice(entry.start, entry.start + entry.packedSize)
  const content = entry.method === STORED ? packed : await unpackDeflated(packed, entry.method, room)
  if (content.length > room) throw tooMuch()
  if (content.length !== entry.size)
    throw damaged(
      msg`${file} is a zip archive, as Word files are, but it is damaged: a part of it is not as long as it says.`,
    )
  if (crc32(content) !== entry.crc)
    throw damaged(
      msg`${file} is a zip archive, as Word files are, but it is damaged: the check sum of a part is wrong.`,
    )
  return content
}

async function unpackDeflated(packed: Uint8Array<ArrayBuffer>, method: number, room: number): Promise<Uint8Array> {
  if (method !== DEFLATED) {
    throw new Refused(
      msg`${file} is packed by a method that this page does not know.`,
      msg`Unpack it and pack it again as an ordinary zip file, or copy its text and paste it here.`,
    )
  }
  const content = await inflate(packed, room)
  if (content === 'too much') throw tooMuch()
  if (content === 'damaged')
    throw damaged(msg`${file} is a zip archive, as Word files are, but it is damaged: a part of it can’t be unpacked.`)
  return content
}

function tooMuch(): Refused {
  const limit = MAX_INFLATED_BYTES / 1_000_000
  return new Refused(
    msg`${file} unpacks to more than ${limit} MB, which no article does.`,
    msg`Copy the article’s text and paste it here.`,
  )
}
