import { Refused } from '../refused.ts'
import { crc32 } from '../../bytes/crc32.ts'
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

/**
 * Bytes handed to the browser's inflater at a time. It unpacks all it is given before it pauses, up to a thousand times as much: so
 * this bounds what can arrive after the limit.
 */
const SLICE_BYTES = 4_096

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
    throw new Refused('is protected by a password', 'Save it without the password, or copy its text and paste it here.')
  }
  const packed = bytes.slice(entry.start, entry.start + entry.packedSize)
  const content = entry.method === STORED ? packed : await inflate(packed, entry.method, room)
  if (content.length > room) throw tooMuch()
  if (content.length !== entry.size) throw damaged('a part of it is not as long as it says')
  if (crc32(content) !== entry.crc) throw damaged('the check sum of a part is wrong')
  return content
}

function tooMuch(): Refused {
  const limit = MAX_INFLATED_BYTES / 1_000_000
  return new Refused(
    `unpacks to more than ${limit} MB, which no article does`,
    'Copy the article’s text and paste it here.',
  )
}

async function inflate(packed: Uint8Array<ArrayBuffer>, method: number, room: number): Promise<Uint8Array> {
  if (method !== DEFLATED) {
    throw new Refused(
      'is packed by a method that this page does not know',
      'Unpack it and pack it again as an ordinary zip file, or copy its text and paste it here.',
    )
  }
  const reader = slicesOf(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw damaged('a part of it can’t be unpacked')
    })
    if (done) return joined(chunks, length)
    length += value.length
    if (length > room) {
      await reader.cancel()
      throw tooMuch()
    }
    chunks.push(value)
  }
}

function slicesOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(at, at + SLICE_BYTES))
      at += SLICE_BYTES
    },
  })
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
