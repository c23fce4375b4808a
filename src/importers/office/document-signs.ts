/** True for every zip archive, an empty one too, and for the beginning of one. */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, third, fourth] = bytes
  if (p !== 0x50 || k !== 0x4b) return false
  return (third === 3 && fourth === 4) || (third === 5 && fourth === 6)
}

/** True for a file in the Rich Text Format, by its first six characters. */
export function isRtf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 6)) === '{\\rtf1'
}
