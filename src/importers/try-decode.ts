/** Null where the browser does not know the encoding or the bytes are not valid in it. A sequence cut off at the end is forgiven. */
export function tryDecode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return null
  }
}
