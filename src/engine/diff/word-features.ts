import type { WordClass } from '../text/vocabulary.ts'
import { commonPrefix, commonSuffix } from './likeness.ts'
import { spellingLikeness } from './spellings.ts'
import type { Words } from './words.ts'

/** Names of the features of a pair of words, in order; what each means stands in `wordFeaturesOf`. */
export const WORD_FEATURES = [
  'same',
  'sameStem',
  'prefix',
  'suffix',
  'grams',
  'classA',
  'classB',
  'lengthA',
  'lengthB',
  'offset',
  'rivalsA',
  'rivalsB',
  'twins',
  'runBefore',
  'runAfter',
  'stemBefore',
  'stemAfter',
  'sizeA',
  'sizeB',
  'sharedA',
  'sharedB',
  'edge',
] as const

/** Classes in the order of what they tell. Compared, not looked up by name, which takes several times as long. */
function codeOf(kind: WordClass | undefined): number {
  return kind === 'content' ? 3 : kind === 'function' ? 1 : kind === 'number' ? 2 : 0
}

/** Longer runs of equal words say no more. */
const MAX_RUN = 4

/** How often a form stands on a side. */
function countOf(types: readonly number[], type: number): number {
  let count = 0
  for (let k = 0; k < types.length; k++) if (types[k] === type) count++
  return count
}

/** Share of a side's content words whose stem the other side has; 1 where it has none. */
function sharedShare(x: Words, y: Words): number {
  let all = 0
  let shared = 0
  for (let k = 0; k < x.stems.length; k++) {
    if (x.classes[k] !== 'content') continue
    all++
    if (y.stems.includes(x.stems[k] ?? -1)) shared++
  }
  return all === 0 ? 1 : shared / all
}

/** Returns the function that writes the features of a pair into `out`, from place `from` on. Fast where the pairs come row by row. */
export function wordFeaturesOf(a: Words, b: Words): (i: number, j: number, out: Float64Array, from?: number) => void {
  // Counted when first asked for: few words of a lightly edited sentence are in doubt.
  let row = -1
  let ownA = 0
  let rivalsA = 0
  const ownB: (number | undefined)[] = b.types.map(() => undefined)
  const rivalsB: (number | undefined)[] = b.types.map(() => undefined)
  const n = a.types.length
  const m = b.types.length
  const sharedA = sharedShare(a, b)
  const sharedB = sharedShare(b, a)
  const same = (i: number, j: number): boolean => i >= 0 && j >= 0 && i < n && j < m && a.types[i] === b.types[j]
  const run = (i: number, j: number, step: 1 | -1): number => {
    let k = 0
    while (k < MAX_RUN && same(i + (k + 1) * step, j + (k + 1) * step)) k++
    return k
  }
  const sameStem = (i: number, j: number): number => {
    if (i >= 0 && j >= 0 && i < n && j < m) return a.stems[i] === b.stems[j] ? 1 : 0
    // Both beyond the same end: sentences begin and end together.
    return i < 0 === j < 0 && i >= n === j >= m ? 1 : 0
  }
  return (i, j, out, from = 0) => {
    const spellingA = a.spellings[i]
    const spellingB = b.spellings[j]
    if (spellingA === undefined || spellingB === undefined)
      throw new RangeError(`no words ${i} and ${j}; this is a bug`)
    const x = spellingA.norm
    const y = spellingB.norm
    const typeA = a.types[i] ?? -1
    const typeB = b.types[j] ?? -2
    if (i !== row) {
      row = i
      ownA = countOf(a.types, typeA)
      rivalsA = countOf(b.types, typeA)
    }
    const longer = Math.max(x.length, y.length) || 1
    // The same form, the same stem; then how much of the spelling is shared.
    out[from] = typeA === typeB ? 1 : 0
    out[from + 1] = a.stems[i] === b.stems[j] ? 1 : 0
    out[from + 2] = commonPrefix(x, y) / longer
    out[from + 3] = commonSuffix(x, y) / longer
    out[from + 4] = typeA === typeB ? 1 : spellingLikeness(spellingA, spellingB)
    // What kinds of words they are, and how long.
    out[from + 5] = codeOf(a.classes[i])
    out[from + 6] = codeOf(b.classes[j])
    out[from + 7] = x.length
    out[from + 8] = y.length
    // How far apart they stand, each side taken as 1 long.
    out[from + 9] = Math.abs((i + 0.5) / n - (j + 0.5) / m)
    // How many words of the other side have this form, and how often either occurs on its own.
    out[from + 10] = rivalsA
    out[from + 11] = rivalsB[j] ??= countOf(a.types, typeB)
    out[from + 12] = ownA + (ownB[j] ??= countOf(b.types, typeB))
    // Equal words in a row before and after them; words of one stem among the two before and the two after.
    out[from + 13] = run(i, j, -1)
    out[from + 14] = run(i, j, 1)
    out[from + 15] = sameStem(i - 1, j - 1) + sameStem(i - 2, j - 2)
    out[from + 16] = sameStem(i + 1, j + 1) + sameStem(i + 2, j + 2)
    // The link: how long its sides are, and how much of their content the other side has. Last, how near its ends the pair stands.
    out[from + 17] = n
    out[from + 18] = m
    out[from + 19] = sharedA
    out[from + 20] = sharedB
    out[from + 21] = Math.min(i, j, n - 1 - i, m - 1 - j)
  }
}
