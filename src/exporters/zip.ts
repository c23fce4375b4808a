import { crc32 } from '../bytes/crc32.ts'

/** One file of an archive. */
export interface ZipPart {
  readonly name: string
  /** Stored as UTF-8. */
  readonly text: string
}

/** The parts as a zip archive, in order and unpacked (PKWARE's APPNOTE, 4.3): a comparison is small, and so is this. */
export function toZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const part of parts) {
    const [name, content] = [utf8.encode(part.name), utf8.encode(part.text)]
    const about = aboutPart(name, content)
    const local = joined([bytes([LOCAL, 4]), about, name, content])
    directory.push(bytes([DIRECTORY, 4], [VERSION, 2]), about, bytes([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), name)
    chunks.push(local)
    offset += local.length
  }
  const list = joined(directory)
  const end = bytes(
    [END, 4],
    [0, 2],
    [0, 2],
    [parts.length, 2],
    [parts.length, 2],
    [list.length, 4],
    [offset, 4],
    [0, 2],
  )
  return joined([...chunks, list, end])
}

const utf8 = new TextEncoder()

/** Signatures of a file, of its entry in the directory, and of the end. */
const LOCAL = 0x04034b50
const DIRECTORY = 0x02014b50
const END = 0x06054b50

/** 2.0, the first with folders. */
const VERSION = 20
/** Names are UTF-8. */
const UTF8_NAMES = 0x0800
/** 1 January 1980, the first day that a zip archive knows: the same comparison makes the same file. */
const DAY = 0x21

/** What a file's own head and its entry in the directory both say. */
function aboutPart(name: Uint8Array, content: Uint8Array): Uint8Array {
  const { length } = content
  const sizes = [
    [crc32(content), 4],
    [length, 4],
    [length, 4],
    [name.length, 2],
    [0, 2],
  ] as const
  return bytes([VERSION, 2], [UTF8_NAMES, 2], [0, 2], [0, 2], [DAY, 2], ...sizes)
}

/** Numbers with their lengths in bytes, the lowest byte first. */
function bytes(...fields: readonly (readonly [value: number, length: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, length]) => Array.from({ length }, (_, place) => (value >>> (8 * place)) & 0xff)),
  )
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
