import { normalize } from './normalize.ts'

/**
 * Places for words that were met: a power of two, at least one for so many code units of the text, and so many at most. That is more than
 * an article has distinct words; two that share a place only take longer.
 */
const UNITS_PER_PLACE = 16
const MOST_PLACES = 1 << 13

/**
 * Returns the function that gives the normal form of a stretch of a text. What is written alike gets the very same string while it is
 * remembered: most words stand in an article before, and a string that was looked up once is found again in half the time.
 */
export function normsOf(text: string): (start: number, end: number) => string {
  // Of what was met last at each place: where it stands, its length, 0 for none, and its normal form.
  let size = 1
  while (size < MOST_PLACES && size * UNITS_PER_PLACE < text.length) size *= 2
  const starts = new Int32Array(size)
  const lengths = new Int32Array(size)
  const norms: string[] = []
  for (let place = 0; place < size; place++) norms.push('')
  return (start, end) => {
    let hash = end - start
    for (let k = start; k < end; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193)
    const place = (hash ^ (hash >>> 15)) & (size - 1)
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
