/**
 * A hash of strings in order, 14 hexadecimal digits, the same on every machine. For telling texts apart, not for secrets.
 * cyrb53 (bryc 2018, public domain): two 32-bit multiplicative hashes, mixed at the end.
 */
export function fingerprint(parts: readonly (string | null)[]): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (const part of parts) {
    const text = part ?? ''
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i)
      high = Math.imul(high ^ code, 2654435761)
      low = Math.imul(low ^ code, 1597334677)
    }
    // A border between the parts, no code unit: `ab, c` and `a, bc` differ, null and empty too.
    const border = part === null ? 0x10001 : 0x10000
    high = Math.imul(high ^ border, 2654435761)
    low = Math.imul(low ^ border, 1597334677)
  }
  const mixedHigh = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  const mixedLow = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  const hash = 4294967296 * (0x1fffff & mixedLow) + (mixedHigh >>> 0)
  return hash.toString(16).padStart(14, '0')
}
