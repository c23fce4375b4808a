import { normOf, type Vocabulary } from '../text/vocabulary.ts'
import type { Keep } from './keeper.ts'

/** Hashes of 4-grams, a power of two: far above the some 20,000 distinct ones of a long article, so that collisions do not matter. */
const HASHES = 1 << 22

/** Room for the hashes that most pairs of articles have; it doubles whenever half of it is taken. A power of two. */
const FIRST_ROOM = 1 << 14

/** Hashes by the order in which they were met: 0, 1, 2 … In a table with open addressing (Knuth 1973, volume 3, section 6.4): a Map takes five times as long. */
interface Numbering {
  count: number
  /** The hash at each place of the table, and one; 0 where the place is free. */
  hashes: Int32Array
  numbers: Int32Array
}

const emptyNumbering = (room: number): Numbering => ({
  count: 0,
  hashes: new Int32Array(room),
  numbers: new Int32Array(room),
})

function numberOf(numbering: Numbering, hash: number): number {
  const { hashes, numbers } = numbering
  const last = hashes.length - 1
  let at = hash & last
  while (hashes[at] !== 0) {
    if (hashes[at] === hash + 1) return numbers[at] ?? 0
    at = (at + 1) & last
  }
  if (2 * numbering.count >= hashes.length) {
    grow(numbering)
    return numberOf(numbering, hash)
  }
  hashes[at] = hash + 1
  numbers[at] = numbering.count
  return numbering.count++
}

function grow(numbering: Numbering): void {
  const { hashes, numbers } = numbering
  const larger = emptyNumbering(2 * hashes.length)
  const last = larger.hashes.length - 1
  for (let k = 0; k < hashes.length; k++) {
    const hash = hashes[k] ?? 0
    if (hash === 0) continue
    let at = (hash - 1) & last
    while (larger.hashes[at] !== 0) at = (at + 1) & last
    larger.hashes[at] = hash
    larger.numbers[at] = numbers[k] ?? 0
  }
  numbering.hashes = larger.hashes
  numbering.numbers = larger.numbers
}

/** Adds the numbers of a word's 4-grams to a list; of a shorter word, that of the whole. */
function addGrams(norm: string, grams: number[], numbering: Numbering): void {
  // A word begins and ends with a space of its own.
  const size = norm.length + 2
  for (let k = 0; k + 4 <= size || k === 0; k++) {
    let hash = 0
    for (let c = k; c < Math.min(k + 4, size); c++) {
      const code = c === 0 || c === size - 1 ? SPACE : norm.charCodeAt(c - 1)
      hash = (Math.imul(hash, 0x01000193) ^ code) | 0
    }
    grams.push(numberOf(numbering, (hash >>> 0) % HASHES))
  }
}

const SPACE = 0x20

/** What finds the 4-grams of sentences. Made by `gramsFinder`. */
export interface GramsFinder {
  /** The distinct character 4-grams of some words, in no order, as numbers from 0 on: those of all sentences are numbered together. */
  readonly gramsOf: (words: Int32Array) => Int32Array
  /** How many there are in all that was asked so far. */
  readonly gramCount: () => number
}

/** Makes ready to find the 4-grams of the two articles of a vocabulary. */
export function gramsFinder(vocabulary: Vocabulary, keep: Keep): GramsFinder {
  // Of all types that were met, one after the other: those of a type are from `starts` up to `ends`.
  const grams: number[] = []
  const starts = new Int32Array(vocabulary.size).fill(-1)
  const ends = new Int32Array(vocabulary.size)
  const numbering = emptyNumbering(FIRST_ROOM)
  // By gram: the last sentence that it was met in, counted from 1; a sort would cost more than all the rest of the sentence.
  const seenIn: number[] = []
  let sentence = 0
  const found: number[] = []
  const gramsOf = (words: Int32Array): Int32Array => {
    let count = 0
    sentence++
    for (let k = 0; k < words.length; k++) {
      const type = words[k] ?? 0
      if (starts[type] === -1) {
        starts[type] = grams.length
        addGrams(normOf(vocabulary, type), grams, numbering)
        ends[type] = grams.length
        while (seenIn.length < numbering.count) seenIn.push(0)
      }
      for (let g = starts[type] ?? 0; g < (ends[type] ?? 0); g++) {
        const gram = grams[g] ?? 0
        if (seenIn[gram] === sentence) continue
        seenIn[gram] = sentence
        found[count++] = gram
      }
    }
    return keep(found, count)
  }
  return { gramsOf, gramCount: () => numbering.count }
}
