import { normalize } from './normalize.ts'

/** Places for words that were met, a power of two: more than a long article has distinct ones, and two that share a place only take longer. */
const PLACES = 1 << 13

/**
 * Returns the function that gives the normal form of a stretch of a text. What is written alike gets the very same string while it is
 * remembered: most words stand in an article before, and a string that was looked up once is found again in half the time.
 */
export function normsOf(text: string): (start: number, end: number) => string {
  // Of what was met last at each place: where it stands, its length, 0 for none, and its normal form.
  const starts = new Int32Array(PLACES)
  const lengths = new Int32Array(PLACES)
  const norms: string[] = []
  for (let place = 0; place < PLACES; place++) norms.push('')
  return (start, end) => {
    let hash = end - start
    for (let k = start; k < end; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193)
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1)
    if (lengths[place] === end - start && areAlike(text, starts[place] ?? 0, start, end - start))
      return norms[place] ?? ''
    const norm = normalize(text.slice(start, end))
    starts[place] = start
    lengths[place] = end - start
    norms[place] = norm
    return norm
  }
}

function areAlike(text: string, x: number, y: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (text.charCodeAt(x + k) !== text.charCodeAt(y + k)) return false
  return true
}
