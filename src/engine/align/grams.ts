import { normOf, type Vocabulary } from '../text/vocabulary.ts'
import type { Keep } from './keeper.ts'

/** Hash buckets for 4-grams, a multiple of 32: far above the some 20,000 distinct ones of a long article, so that collisions do not matter. */
export const GRAM_BUCKETS = 1 << 22

/** Adds the hashes of a word's 4-grams to a list; of a shorter word, that of the whole. */
function addGrams(norm: string, grams: number[]): void {
  // A word begins and ends with a space of its own.
  const size = norm.length + 2
  for (let k = 0; k + 4 <= size || k === 0; k++) {
    let hash = 0
    for (let c = k; c < Math.min(k + 4, size); c++) {
      const code = c === 0 || c === size - 1 ? SPACE : norm.charCodeAt(c - 1)
      hash = (Math.imul(hash, 0x01000193) ^ code) | 0
    }
    grams.push((hash >>> 0) % GRAM_BUCKETS)
  }
}

const SPACE = 0x20

/** Returns the function that gives the distinct hashed character 4-grams of some words, in no order; all are below GRAM_BUCKETS. */
export function gramsFinder(vocabulary: Vocabulary, keep: Keep): (words: Int32Array) => Int32Array {
  // Of all types that were met, one after the other: those of a type are from `starts` up to `ends`.
  const grams: number[] = []
  const starts = new Int32Array(vocabulary.size).fill(-1)
  const ends = new Int32Array(vocabulary.size)
  // One bit for each bucket, set while a sentence is read: a sort would cost more than all the rest of the sentence.
  const seen = new Uint32Array(GRAM_BUCKETS / 32)
  const found: number[] = []
  return (words) => {
    let count = 0
    for (let k = 0; k < words.length; k++) {
      const type = words[k] ?? 0
      if (starts[type] === -1) {
        starts[type] = grams.length
        addGrams(normOf(vocabulary, type), grams)
        ends[type] = grams.length
      }
      for (let g = starts[type] ?? 0; g < (ends[type] ?? 0); g++) {
        const gram = grams[g] ?? 0
        const bits = seen[gram >>> 5] ?? 0
        const bit = 1 << (gram & 31)
        if ((bits & bit) !== 0) continue
        seen[gram >>> 5] = bits | bit
        found[count++] = gram
      }
    }
    for (let k = 0; k < count; k++) seen[(found[k] ?? 0) >>> 5] = 0
    return keep(found, count)
  }
}
