/**
 * Looks for words that are lost between pasting, or opening a file, and drawing: the long loop behind round-trip.test.ts, part of `npm run soak`.
 * Options as in src/engine/compare.soak.ts; of its pairs, every tenth.
 */
import fc from 'fast-check'
import { hostilePair, pairsAmong } from '../engine/testing/hostile.ts'
import { bidiLines, naughtyStrings } from '../engine/testing/shared-texts.ts'
import { speak } from '../locales/locales.ts'
import { lossesIn, lossesOf } from './testing/round-trip.ts'
import { writtenFormats } from './testing/written-formats.ts'

const DEFAULT_PAIRS = 200_000
/** Importing and drawing take many times as long as comparing tiny texts. */
const SHARE = 0.1
const BATCH = 500

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : Number(process.argv[at + 1])
}

const pairCount = Math.ceil(option('pairs', DEFAULT_PAIRS) * SHARE)
const seed = option('seed', Date.now() % 1_000_000)
const known = [...naughtyStrings(), ...bidiLines()]
const sources = known.length === 0 ? [hostilePair] : [hostilePair, pairsAmong(known), hostilePair]
// Every second batch is pasted text, the others are files of each format in turn.
const formats = writtenFormats.flatMap((format) => [null, format])
// What is said of a file is a message, and there are none before a catalogue is there.
await speak('en')
let faultyCount = 0
console.log(`round trip: seed ${seed}`)
for (let done = 0, batch = 0; done < pairCount; done += BATCH, batch++) {
  const property = fc.asyncProperty(sources[batch % sources.length] ?? hostilePair, async ([a, b]) => {
    const format = formats[batch % formats.length] ?? null
    const losses = await (format === null ? lossesOf(a, b) : lossesIn(format, a, b))
    if (losses.length > 0) throw new Error(losses.join('\n'))
  })
  const { failed, counterexample } = await fc.check(property, {
    numRuns: Math.min(BATCH, pairCount - done),
    seed: seed + batch,
  })
  if (!failed) continue
  faultyCount++
  console.log(`✗ batch ${batch}: ${JSON.stringify(counterexample)}`)
}
console.log(`round trip: ${pairCount} pairs, ${faultyCount} batches with a fault`)
process.exitCode = faultyCount === 0 ? 0 : 1
