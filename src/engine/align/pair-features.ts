import { sharedCount, sharedWeight } from './ascending.ts'
import type { Evidence } from './evidence.ts'

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

/** A row's stems and 4-grams, laid out once for all its pairs: what a column shares with it is looked up, not merged. */
interface Spread {
  row: number
  /** By stem: `OWN` where it stands in the row's sentence, `AROUND` where around it; both added. Small, so that a whole vocabulary stays at hand. */
  readonly marks: Uint8Array
  /** By stem: its first place in the row's sentence, counted from 1; 0 where it does not stand there. */
  readonly firstAt: Int32Array
  /** By place, counted from 1: the next place with the same stem; 0 at the last. */
  nextAt: Int32Array
  /** One bit for each 4-gram of the two articles. */
  readonly grams: Uint32Array
}

const OWN = 1
const AROUND = 2

function spreadRow(spread: Spread, { a }: Evidence, row: number): void {
  const { marks, firstAt, grams } = spread
  const before = a[spread.row]
  if (before !== undefined) {
    for (let k = 0; k < before.stemSet.length; k++) marks[before.stemSet[k] ?? 0] = firstAt[before.stemSet[k] ?? 0] = 0
    for (let k = 0; k < before.around.length; k++) marks[before.around[k] ?? 0] = 0
    for (let k = 0; k < before.grams.length; k++) grams[(before.grams[k] ?? 0) >>> 5] = 0
  }
  spread.row = row
  const own = a[row]
  if (own === undefined) return
  spread.nextAt = new Int32Array(own.stems.length + 1)
  for (let place = own.stems.length; place > 0; place--) {
    const stem = own.stems[place - 1] ?? 0
    spread.nextAt[place] = firstAt[stem] ?? 0
    firstAt[stem] = place
  }
  for (let k = 0; k < own.stemSet.length; k++) marks[own.stemSet[k] ?? 0] = OWN
  for (let k = 0; k < own.around.length; k++) {
    const stem = own.around[k] ?? 0
    marks[stem] = (marks[stem] ?? 0) | AROUND
  }
  for (let k = 0; k < own.grams.length; k++) {
    const gram = own.grams[k] ?? 0
    grams[gram >>> 5] = (grams[gram >>> 5] ?? 0) | (1 << (gram & 31))
  }
}

function sharedGrams({ grams }: Spread, others: Int32Array): number {
  let count = 0
  for (let k = 0; k < others.length; k++) {
    const gram = others[k] ?? 0
    count += ((grams[gram >>> 5] ?? 0) >>> (gram & 31)) & 1
  }
  return count
}

/** Writes the number of pairs of neighbours that stand in both sentences, and the weight of the heaviest run of stems that does. */
function writeRuns(
  { marks, firstAt, nextAt }: Spread,
  x: Int32Array,
  y: Int32Array,
  weights: Float64Array,
  out: Float64Array,
): void {
  // Longest common substring along each run's diagonal; the weight of a run stands in for its length. Runs are looked for where they begin.
  let heaviest = 0
  let bigrams = 0
  for (let j = 0; j < y.length; j++) {
    const stem = y[j] ?? 0
    if (((marks[stem] ?? 0) & OWN) === 0) continue
    for (let place = firstAt[stem] ?? 0; place > 0; place = nextAt[place] ?? 0) {
      const i = place - 1
      if (i > 0 && j > 0 && x[i - 1] === y[j - 1]) continue
      let run = weights[stem] ?? 0
      for (let k = 1; i + k < x.length && x[i + k] === y[j + k]; k++) {
        run += weights[x[i + k] ?? 0] ?? 0
        bigrams++
      }
      if (run > heaviest) heaviest = run
    }
  }
  out[6] = bigrams
  out[7] = heaviest
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/**
 * Returns the function that writes the features of one pair of sentences to `out`, in the order of PAIR_FEATURES; ratios 0…1 unless
 * said otherwise. Fast where the pairs come row by row.
 */
export function pairFeaturesOf(evidence: Evidence): (row: number, column: number, out: Float64Array) => void {
  const stemCount = evidence.weights.length
  const spread: Spread = {
    row: -1,
    marks: new Uint8Array(stemCount),
    firstAt: new Int32Array(stemCount),
    nextAt: new Int32Array(0),
    grams: new Uint32Array((evidence.gramCount >>> 5) + 1),
  }
  return (row, column, out) => {
    if (spread.row !== row) spreadRow(spread, evidence, row)
    writeFeatures(evidence, spread, row, column, out)
  }
}

function writeFeatures(evidence: Evidence, spread: Spread, row: number, column: number, out: Float64Array): void {
  const x = evidence.a[row]
  const y = evidence.b[column]
  if (x === undefined || y === undefined) throw new RangeError(`no pair ${row}:${column}; this is a bug`)
  const { weights } = evidence
  const { marks } = spread
  let mass = 0
  let squares = 0
  // What a sentence has in common with the surroundings of the other tells apart pairs of the right place from pairs of the right topic.
  let strayOfY = 0
  for (let k = 0; k < y.stemSet.length; k++) {
    const stem = y.stemSet[k] ?? 0
    const mark = marks[stem] ?? 0
    if (mark === 0) continue
    const weight = weights[stem] ?? 0
    if ((mark & OWN) !== 0) {
      mass += weight
      squares += weight * weight
    }
    if ((mark & AROUND) !== 0) strayOfY += weight
  }
  let strayOfX = 0
  let around = 0
  for (let k = 0; k < y.around.length; k++) {
    const stem = y.around[k] ?? 0
    const mark = marks[stem] ?? 0
    if (mark === 0) continue
    const weight = weights[stem] ?? 0
    if ((mark & OWN) !== 0) strayOfX += weight
    if ((mark & AROUND) !== 0) around += weight
  }
  const grams = sharedGrams(spread, y.grams)
  const names = sharedWeight(x.names, y.names, weights)
  const numbers = sharedCount(x.numbers, y.numbers)
  writeRuns(spread, x.stems, y.stems, weights, out)
  const bigrams = out[6] ?? 0
  const heaviest = out[7] ?? 0 // In units of weight, as it stands there.
  out[0] = share(squares, x.norm * y.norm)
  out[1] = share(mass, Math.max(x.mass, y.mass))
  out[2] = share(mass, Math.min(x.mass, y.mass))
  out[3] = mass // In units of weight: what they share at all.
  out[4] = share(grams, Math.max(x.grams.length, y.grams.length))
  out[5] = share(grams, Math.min(x.grams.length, y.grams.length))
  out[6] = share(bigrams, Math.min(x.stems.length, y.stems.length))
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
  out[19] = Math.max(share(strayOfX, x.mass), share(strayOfY, y.mass))
  out[20] = share(around, 1 + Math.min(x.around.length, y.around.length))
  // Where the two stand by characters: a sentence cut in three keeps its stretch of the story.
  const common = Math.min(x.before + x.extent, y.before + y.extent) - Math.max(x.before, y.before)
  out[21] = Math.abs(x.before + x.extent / 2 - y.before - y.extent / 2)
  out[22] = share(common, Math.min(x.extent, y.extent))
  out[18] = ends(row, column, evidence)
}

/** 1 where both have it, 0 where neither does, -1 where one does. */
function agreement(x: boolean, y: boolean): number {
  return x === y ? Number(x) : -1
}

/** 1 where both open or both close their article, -1 where only one does. */
function ends(row: number, column: number, { a, b }: Evidence): number {
  const first = agreement(row === 0, column === 0)
  return first !== 0 ? first : agreement(row === a.length - 1, column === b.length - 1)
}
