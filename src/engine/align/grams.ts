import type { Vocabulary } from '../text/vocabulary.ts'
import type { Keep } from './keeper.ts'

/** Hash buckets for 4-grams, a multiple of 32: far above the some 20,000 distinct ones of a long article, so that collisions do not matter. */
export const GRAM_BUCKETS = 1 << 22

function gramsOfWord(norm: string): number[] {
  const padded = ` ${norm} `
  const grams: number[] = []
  for (let k = 0; k + 4 <= padded.length || k === 0; k++) {
    let hash = 0
    for (let c = k; c < Math.min(k + 4, padded.length); c++)
      hash = (Math.imul(hash, 0x01000193) ^ padded.charCodeAt(c)) | 0
    grams.push((hash >>> 0) % GRAM_BUCKETS)
  }
  return grams
}

/** Returns the function that gives the distinct hashed character 4-grams of some words, in no order; all are below GRAM_BUCKETS. */
export function gramsFinder({ size, normOf }: Vocabulary, keep: Keep): (words: Int32Array) => Int32Array {
  const ofType: (readonly number[] | undefined)[] = Array.from({ length: size })
  // One bit for each bucket, set while a sentence is read: a sort would cost more than all the rest of the sentence.
  const seen = new Uint32Array(GRAM_BUCKETS / 32)
  return (words) => {
    const found: number[] = []
    for (let k = 0; k < words.length; k++) {
      const type = words[k] ?? 0
      const grams = (ofType[type] ??= gramsOfWord(normOf(type)))
      for (let g = 0; g < grams.length; g++) {
        const gram = grams[g] ?? 0
        const bits = seen[gram >>> 5] ?? 0
        const bit = 1 << (gram & 31)
        if ((bits & bit) !== 0) continue
        seen[gram >>> 5] = bits | bit
        found.push(gram)
      }
    }
    for (let k = 0; k < found.length; k++) seen[(found[k] ?? 0) >>> 5] = 0
    return keep(found)
  }
}
