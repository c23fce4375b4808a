import { crc32 } from '../../bytes/crc32.ts'

/** One file of a made archive; what is not given is as an honest program writes it. */
export interface ZipPart {
  readonly name: string
  /** Text is stored as UTF-8. */
  readonly content: string | Uint8Array
  readonly method?: number
  readonly flags?: number
  readonly crc?: number
  readonly size?: number
  /** The bytes in the archive; the content itself where nothing is packed. */
  readonly packed?: Uint8Array
  /** Entries of the directory that point here. */
  readonly entryCount?: number
}

/** An archive's bytes, after PKWARE's APPNOTE: the parts in order, the directory, the end record. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = []
  const records: Uint8Array[] = []
  for (const part of parts) {
    const content = typeof part.content === 'string' ? new TextEncoder().encode(part.content) : part.content
    const packed = part.packed ?? content
    const name = new TextEncoder().encode(part.name)
    const common = [
      ...two(20),
      ...two(part.flags ?? 0),
      ...two(part.method ?? 0),
      ...four(0),
      ...four(part.crc ?? crc32(content)),
      ...four(packed.length),
      ...four(part.size ?? content.length),
      ...two(name.length),
      ...two(0),
    ]
    const start = four(lengthOf(locals))
    const record = [0x50, 0x4b, 1, 2, ...two(20), ...common, ...two(0), ...two(0), ...two(0), ...four(0), ...start]
    for (let i = 0; i < (part.entryCount ?? 1); i++) records.push(Uint8Array.from([...record, ...name]))
    locals.push(Uint8Array.from([0x50, 0x4b, 3, 4, ...common, ...name]), packed)
  }
  const count = two(records.length)
  const sizes = [...four(lengthOf(records)), ...four(lengthOf(locals))]
  const end = Uint8Array.from([0x50, 0x4b, 5, 6, ...two(0), ...two(0), ...count, ...count, ...sizes, ...two(0)])
  return joined([...locals, ...records, end])
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((length, chunk) => length + chunk.length, 0)
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(chunks))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** A content packed as programs pack it. */
export async function deflated(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function two(value: number): number[] {
  return [value & 0xff, value >>> 8]
}

function four(value: number): number[] {
  return [...two(value & 0xffff), ...two(value >>> 16)]
}
