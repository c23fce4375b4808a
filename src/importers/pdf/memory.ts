/** No stream of text, unpacked, is this large; a few kilobytes that claim to be gigabytes are a trap. */
const MAX_BYTES = 64_000_000

/**
 * From here on, this thread makes no array of bytes above a limit: whoever asks for one gets a `RangeError`. pdf.js unpacks a stream into one
 * array that doubles as it grows and has no limit of its own; a file of 4 kB took 3.9 GB. Only for a worker that is ended after its work.
 */
export function limitMemory(): void {
  const limited = new Proxy(Uint8Array, {
    construct(target, values: readonly unknown[], newTarget) {
      const [length] = values
      if (typeof length === 'number' && length > MAX_BYTES) throw new RangeError(`${length} bytes are too many`)
      const made: object = Reflect.construct(target, values, newTarget)
      return made
    },
  })
  Object.defineProperty(globalThis, 'Uint8Array', { value: limited })
  // Where the browser unpacks, nothing is counted before it is all there; without it pdf.js does it itself.
  Object.defineProperty(globalThis, 'DecompressionStream', { value: undefined })
}
