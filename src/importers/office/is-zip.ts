/** True for every zip archive, an empty one too, and for the beginning of one. */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, third, fourth] = bytes
  if (p !== 0x50 || k !== 0x4b) return false
  return (third === 3 && fourth === 4) || (third === 5 && fourth === 6)
}
