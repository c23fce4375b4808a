import type { Evidence, SentenceEvidence } from './evidence.ts'

/** Names of the features of a pair, in order; what each means stands at its line in `pairFeatures`. */
export const PAIR_FEATURES = [
  'cosine',
  'minContainment',
  'maxContainment',
  'sharedMass',
  'gramMin',
  'gramMax',
  'bigrams',
  'longestRun',
  'runShare',
  'numbers',
  'numberClash',
  'names',
  'nameMass',
  'offset',
  'lengthRatio',
  'shorter',
  'quoted',
  'asks',
  'ends',
  'aroundRow',
  'aroundBoth',
  'drift',
  'sameStretch',
] as const

/** How many entries two ascending lists share. */
export function sharedCount(x: Int32Array, y: Int32Array): number {
  let i = 0
  let j = 0
  let count = 0
  while (i < x.length && j < y.length) {
    const difference = (x[i] ?? 0) - (y[j] ?? 0)
    if (difference === 0) count++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return count
}

function sharedWeight(x: Int32Array, y: Int32Array, weights: Float64Array, power: 1 | 2): number {
  let i = 0
  let j = 0
  let sum = 0
  while (i < x.length && j < y.length) {
    const stem = x[i] ?? 0
    const difference = stem - (y[j] ?? 0)
    if (difference === 0) {
      const weight = weights[stem] ?? 0
      sum += power === 1 ? weight : weight * weight
    }
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return sum
}

/** Weight of the heaviest run of stems that stands in both sentences, and the number of their common pairs of neighbours. */
function commonRuns(x: Int32Array, y: Int32Array, weights: Float64Array): { heaviest: number; bigrams: number } {
  // Longest common substring along each run's diagonal; the weight of a run stands in for its length. Most pairs of words differ, so that
  // looking for where runs begin is faster than a table of all ends.
  let heaviest = 0
  let bigrams = 0
  for (let i = 0; i < x.length; i++) {
    const stem = x[i] ?? -1
    for (let j = 0; j < y.length; j++) {
      if (y[j] !== stem || (i > 0 && j > 0 && x[i - 1] === y[j - 1])) continue
      let run = weights[stem] ?? 0
      for (let k = 1; i + k < x.length && x[i + k] === y[j + k]; k++) {
        run += weights[x[i + k] ?? 0] ?? 0
        bigrams++
      }
      if (run > heaviest) heaviest = run
    }
  }
  return { heaviest, bigrams }
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/** The features of one pair of sentences, in the order of PAIR_FEATURES; ratios 0…1 unless said otherwise. */
export function pairFeatures(evidence: Evidence, row: number, column: number, out: Float64Array): void {
  const x = evidence.a[row]
  const y = evidence.b[column]
  if (x === undefined || y === undefined) throw new RangeError(`no pair ${row}:${column}; this is a bug`)
  const { weights } = evidence
  const mass = sharedWeight(x.stemSet, y.stemSet, weights, 1)
  const grams = sharedCount(x.grams, y.grams)
  const { heaviest, bigrams } = commonRuns(x.stems, y.stems, weights)
  const names = sharedWeight(x.names, y.names, weights, 1)
  const numbers = sharedCount(x.numbers, y.numbers)
  out[0] = share(sharedWeight(x.stemSet, y.stemSet, weights, 2), x.norm * y.norm)
  out[1] = share(mass, Math.max(x.mass, y.mass))
  out[2] = share(mass, Math.min(x.mass, y.mass))
  out[3] = mass // In units of weight: what they share at all.
  out[4] = share(grams, Math.max(x.grams.length, y.grams.length))
  out[5] = share(grams, Math.min(x.grams.length, y.grams.length))
  out[6] = share(bigrams, Math.min(x.stems.length, y.stems.length))
  out[7] = heaviest // In units of weight.
  out[8] = share(heaviest, Math.min(x.mass, y.mass))
  out[9] = numbers
  out[10] = Math.min(x.numbers.length, y.numbers.length) - numbers // Numbers on both sides that do not agree.
  out[11] = share(sharedCount(x.names, y.names), Math.min(x.names.length, y.names.length))
  out[12] = names
  out[13] = Math.abs((row + 0.5) / evidence.a.length - (column + 0.5) / evidence.b.length)
  out[14] = share(Math.min(x.length, y.length), Math.max(x.length, y.length))
  out[15] = Math.log(1 + Math.min(x.stems.length, y.stems.length))
  out[16] = agreement(x.quoted, y.quoted)
  out[17] = agreement(x.asks, y.asks)
  // What a sentence has in common with the surroundings of the other tells apart pairs of the right place from pairs of the right topic.
  const strayX = share(sharedWeight(x.stemSet, y.around, weights, 1), x.mass)
  const strayY = share(sharedWeight(y.stemSet, x.around, weights, 1), y.mass)
  out[19] = Math.max(strayX, strayY)
  out[20] = share(sharedWeight(x.around, y.around, weights, 1), 1 + Math.min(x.around.length, y.around.length))
  // Where the two stand by characters: a sentence cut in three keeps its stretch of the story.
  const common = Math.min(x.before + x.extent, y.before + y.extent) - Math.max(x.before, y.before)
  out[21] = Math.abs(x.before + x.extent / 2 - y.before - y.extent / 2)
  out[22] = share(common, Math.min(x.extent, y.extent))
  out[18] = ends(x, y, row, column, evidence)
}

/** 1 where both have it, 0 where neither does, -1 where one does. */
function agreement(x: boolean, y: boolean): number {
  return x === y ? Number(x) : -1
}

/** 1 where both open or both close their article, -1 where only one does. */
function ends(_x: SentenceEvidence, _y: SentenceEvidence, row: number, column: number, { a, b }: Evidence): number {
  const first = agreement(row === 0, column === 0)
  return first !== 0 ? first : agreement(row === a.length - 1, column === b.length - 1)
}
