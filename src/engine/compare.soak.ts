/**
 * Looks for two texts that the engine compares unsoundly: the long loop behind compare.soundness.test.ts.
 *   npm run soak                    200,000 pairs, about ten minutes
 *   npm run soak -- --pairs 5000    so many
 *   npm run soak -- --seed 7        the pairs of an earlier run, whose seed it printed
 *   npm run soak -- --minutes 60    ends after so many at the latest, with what it has done by then; 30 where not said
 * Naughty strings, lines of Unicode's bidirectional test and stressing pairs are taken from the folder that the variable SHARED
 * names, or from ../shared beside the checkout; where it is missing, random pairs take their place.
 */
import fc, { type Arbitrary } from 'fast-check'
import { hostilePair, pairsAmong, type Pair } from './testing/hostile.ts'
import { bidiLines, naughtyStrings, stressPairs } from './testing/shared-texts.ts'
import { faultsOf } from './testing/soundness.ts'

const BATCH = 2_000
const DEFAULT_PAIRS = 200_000
const DEFAULT_MINUTES = 30

interface Slowest {
  readonly milliseconds: number
  readonly codeUnits: number
  readonly start: string
}

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : Number(process.argv[at + 1])
}

/** How each batch draws its pairs: of ten batches seven are random, two naughty, one bidirectional. */
function sources(): Arbitrary<Pair>[] {
  const [naughty, bidi] = [naughtyStrings(), bidiLines()]
  console.log(`${naughty.length} naughty strings, ${bidi.length} bidirectional lines`)
  const among = (texts: readonly string[]): Arbitrary<Pair> => (texts.length === 0 ? hostilePair : pairsAmong(texts))
  const [n, b] = [among(naughty), among(bidi)]
  return [hostilePair, hostilePair, n, hostilePair, hostilePair, b, hostilePair, n, hostilePair, hostilePair]
}

let slowest: Slowest = { milliseconds: 0, codeUnits: 0, start: '' }

function faultsIn([a, b]: Pair): string[] {
  const before = performance.now()
  const faults = faultsOf(a, b)
  const milliseconds = performance.now() - before
  if (milliseconds > slowest.milliseconds)
    slowest = { milliseconds, codeUnits: a.length + b.length, start: JSON.stringify(a.slice(0, 60)) }
  return faults
}

/** What a batch found, as text to print; null where every pair was sound. */
function faultsOfBatch(source: Arbitrary<Pair>, count: number, seed: number): string | null {
  const property = fc.property(source, (pair) => {
    const faults = faultsIn(pair)
    if (faults.length > 0) throw new Error(faults.join('\n'))
  })
  const { failed, counterexample, errorInstance } = fc.check(property, { numRuns: count, seed })
  if (!failed) return null
  const [pair] = counterexample ?? []
  const reason = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance)
  return `${JSON.stringify(pair?.[0])}\n${JSON.stringify(pair?.[1])}\n${reason}`
}

async function soakStress(): Promise<number> {
  const pairs = await stressPairs()
  let faultyCount = 0
  for (const { name, a, b } of pairs) {
    const faults = faultsIn([a, b])
    if (faults.length === 0) continue
    faultyCount++
    console.log(`✗ ${name}: ${faults.slice(0, 3).join('\n    ').slice(0, 1_000)}`)
  }
  console.log(`${pairs.length} stressing pairs, ${faultyCount} faults; ${printSlowest()}`)
  return faultyCount
}

function printSlowest(): string {
  const { milliseconds, codeUnits, start } = slowest
  return `slowest ${Math.round(milliseconds)} ms for ${codeUnits} code units, ${start}`
}

async function soak(pairCount: number, seed: number, minutes: number): Promise<void> {
  const start = Date.now()
  console.log(`seed ${seed}`)
  let faultyCount = 0
  const drawn = sources()
  let done = 0
  for (let batch = 0; done < pairCount && Date.now() - start < 60_000 * minutes; batch++) {
    const count = Math.min(BATCH, pairCount - done)
    const found = faultsOfBatch(drawn[batch % drawn.length] ?? hostilePair, count, seed + batch)
    if (found !== null) {
      faultyCount++
      console.log(`✗ batch ${batch}\n${found}\n`)
    }
    done += count
    const seconds = Math.round((Date.now() - start) / 1_000)
    if (batch % 10 === 9) console.log(`${done} pairs, ${faultyCount} faults, ${seconds} s; ${printSlowest()}`)
  }
  console.log(`${done} of ${pairCount} pairs, ${faultyCount} faults; ${printSlowest()}`)
  slowest = { milliseconds: 0, codeUnits: 0, start: '' }
  faultyCount += await soakStress()
  process.exitCode = faultyCount === 0 && done === pairCount ? 0 : 1
}

await soak(option('pairs', DEFAULT_PAIRS), option('seed', Date.now() % 1_000_000), option('minutes', DEFAULT_MINUTES))
