/** What came of unpacking: the bytes; or why there are none. */
export type Inflated = Uint8Array<ArrayBuffer> | 'damaged' | 'too much'

/**
 * Bytes handed to the browser's inflater at a time. It unpacks all it is given before it pauses, up to a thousand times as much: so
 * this bounds what can arrive after the limit.
 */
const SLICE_BYTES = 4_096

/** Unpacks a raw deflate stream (RFC 1951) of at most `room` bytes; stops as soon as more come out. Never rejects. */
export async function inflate(packed: Uint8Array<ArrayBuffer>, room: number): Promise<Inflated> {
  const reader = slicesOf(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return joined(chunks, length)
      length += value.length
      if (length > room) {
        await reader.cancel()
        return 'too much'
      }
      chunks.push(value)
    }
  } catch {
    return 'damaged'
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

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
