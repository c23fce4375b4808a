/** How many code units two strings begin with in common. */
export function commonPrefix(x: string, y: string): number {
  const end = Math.min(x.length, y.length)
  let k = 0
  while (k < end && x.charCodeAt(k) === y.charCodeAt(k)) k++
  return k
}

/** How many code units two strings end with in common. */
export function commonSuffix(x: string, y: string): number {
  const end = Math.min(x.length, y.length)
  let k = 0
  while (k < end && x.charCodeAt(x.length - 1 - k) === y.charCodeAt(y.length - 1 - k)) k++
  return k
}

/** Longest word whose letter pairs are compared, in code units; what is longer is a chain of signs rather than a word. */
export const LONGEST_COMPARED = 32

/** Dice's coefficient of the letter pairs of two words, 0…1 (Dice 1945): `hosni` and `husni` share two of four. */
export function gramLikeness(x: string, y: string): number {
  const m = Math.min(x.length, LONGEST_COMPARED) - 1
  const n = Math.min(y.length, LONGEST_COMPARED) - 1
  if (m < 1 || n < 1) return 0
  let shared = 0
  let used = 0
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      if (x.charCodeAt(i) !== y.charCodeAt(j) || x.charCodeAt(i + 1) !== y.charCodeAt(j + 1)) continue
      // One bit for each letter pair of y, so that none counts twice.
      const bit = 1 << j
      if ((used & bit) !== 0) continue
      used |= bit
      shared++
      break
    }
  }
  return (2 * shared) / (m + n)
}
