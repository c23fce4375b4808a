/** Random bytes in an id: two of 128 bits are never the same. */
const ID_BYTES = 16

/** An id for a new comparison. Not `crypto.randomUUID`, which pages without https do not have. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
