/**
 * Looks for a link that is read as something else than it was: the long loop behind link.test.ts, part of `npm run soak`.
 * Options as in src/engine/compare.soak.ts; half as many links as pairs, each of them once as it is and several times damaged.
 */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { hostilePair, pairsAmong } from '../engine/testing/hostile.ts'
import { bidiLines, naughtyStrings } from '../engine/testing/shared-texts.ts'
import { formatLink, parseLink } from './link.ts'
import { damagedFrom, sharedRecords, untold } from './testing/shared-records.ts'

const DEFAULT_PAIRS = 200_000
const SHARE = 0.5
/** Damaged fragments of each link. */
const DAMAGED = 4
const BATCH = 500

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : Number(process.argv[at + 1])
}

const fragmentCount = Math.ceil(option('pairs', DEFAULT_PAIRS) * SHARE)
const linkCount = Math.ceil(fragmentCount / (1 + DAMAGED))
const seed = option('seed', Date.now() % 1_000_000)
const known = [...naughtyStrings(), ...bidiLines()]
const sources = known.length === 0 ? [hostilePair] : [hostilePair, pairsAmong(known)]
const tally = { equal: 0, refused: 0, slowest: 0 }

const link = async (drawn: { readonly seed: number; readonly batch: number }) => {
  const [record] = fc.sample(sharedRecords(sources[drawn.batch % sources.length]), { numRuns: 1, seed: drawn.seed })
  // What fast-check makes has no prototype.
  const plain = structuredClone(record)
  const whole = record === undefined ? null : await formatLink(record)
  if (whole === null) throw new Error('every record of these has a link')
  const fragments = [whole, ...fc.sample(damagedFrom(whole), { numRuns: DAMAGED, seed: drawn.seed })]
  for (const [index, fragment] of fragments.entries()) {
    const before = performance.now()
    const parsed = await parseLink(fragment, untold)
    tally.slowest = Math.max(tally.slowest, performance.now() - before)
    const isEqual = parsed.status === 'found' && isDeepStrictEqual(parsed.record, plain)
    if (isEqual) tally.equal++
    else tally.refused++
    if (!isEqual && (index === 0 || parsed.status === 'found')) throw new Error(`read as something else: ${fragment}`)
  }
}

let faultyCount = 0
console.log(`links: seed ${seed}`)
for (let done = 0, batch = 0; done < linkCount; done += BATCH, batch++) {
  const property = fc.asyncProperty(fc.nat(), (drawn) => link({ seed: drawn, batch }))
  const numRuns = Math.min(BATCH, linkCount - done)
  const { failed, counterexample, errorInstance } = await fc.check(property, { numRuns, seed: seed + batch })
  if (!failed) continue
  faultyCount++
  console.log(`✗ batch ${batch}: ${JSON.stringify(counterexample)} ${String(errorInstance)}`)
}
console.log(
  `links: ${linkCount} links, ${tally.equal + tally.refused} fragments: ${tally.equal} equal, ${tally.refused} refused, ` +
    `${faultyCount} batches with a fault; slowest ${Math.round(tally.slowest)} ms`,
)
process.exitCode = faultyCount === 0 ? 0 : 1
