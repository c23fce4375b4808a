import { CONDITIONS, type Condition } from './bench-texts.ts'
import type { Contestant, Ratio } from './in-turns.ts'
import type { Measured } from './measure.ts'
import { OURS } from './peers.ts'

/** One peer's measurements at one size; null where it ran out of time. */
export interface Row {
  readonly name: string
  readonly cells: Map<Condition, Measured | null>
}

/** All measurements at one size. */
export interface Table {
  /** Of each of the two texts. */
  readonly wordCount: number
  /** Milliseconds after which a peer is given up. */
  readonly limit: number
  readonly rows: readonly Row[]
}

/** A peer's median in milliseconds; null where it ran out of time, undefined where it was not asked. */
export function timeIn(table: Table | undefined, name: string, condition: Condition): number | null | undefined {
  const cell = table?.rows.find((row) => row.name === name)?.cells.get(condition)
  return cell === undefined || cell === null ? cell : cell.time
}

/** How fast this engine means to be: at least so many times as fast as a peer, which keeps it usable on a school's computer. */
const TARGETS: readonly { wordCount: number; condition: Condition; peer: string; atLeast: number }[] = [
  { wordCount: 10_000, condition: '1% of words changed', peer: 'jsdiff diffWords', atLeast: 1 },
  { wordCount: 10_000, condition: '10% of words changed', peer: 'jsdiff diffWords', atLeast: 5 },
  { wordCount: 10_000, condition: '40% reworded', peer: 'jsdiff diffWords', atLeast: 30 },
  { wordCount: 10_000, condition: 'unrelated', peer: 'jsdiff diffWords', atLeast: 200 },
  { wordCount: 50_000, condition: '40% reworded', peer: 'diff-sequences', atLeast: 1 },
  { wordCount: 50_000, condition: 'unrelated', peer: 'diff-sequences', atLeast: 1 },
]
/** From 10,000 to 100,000 words the time grows at most so many times: a little above linear. */
const MOST_GROWTH = 12
const GROWTH_FROM = 10_000
const GROWTH_TO = 100_000
/** The bytes kept for each word are at most so many times those at 10,000 words: memory is linear. */
const MOST_HEAP_GROWTH = 1.5

/** Two whose times are to be compared closely. */
export interface Contest {
  readonly condition: Condition
  readonly first: Contestant
  readonly second: Contestant
}

/** … and how many times as long the second takes. */
export interface Contested extends Contest {
  readonly ratio: Ratio
}

/** A ratio of the tables that is less than so many times its target, either way, is too near to it to tell: the machine may slow down by a third between two figures. */
const NEAR = 1.5
/** Milliseconds: who needs longer for a round has no time for turns. */
const LONGEST_ROUND = 1_000

/** What has to be measured in turns: the ratios that are near their targets, and how the time of this engine grows. */
export function contestsOf(tables: readonly Table[]): Contest[] {
  const at = (wordCount: number): Table | undefined => tables.find((table) => table.wordCount === wordCount)
  const near = TARGETS.filter(({ wordCount, condition, peer, atLeast }) => {
    const time = timeIn(at(wordCount), peer, condition) ?? 0
    const ratio = time / (timeIn(at(wordCount), OURS, condition) ?? Infinity)
    return time <= LONGEST_ROUND && ratio > atLeast / NEAR && ratio < atLeast * NEAR
  })
  const growths = at(GROWTH_FROM) !== undefined && at(GROWTH_TO) !== undefined ? CONDITIONS : []
  return [
    ...near.map(({ wordCount, condition, peer }) => contestOf(condition, wordCount, { peer, wordCount })),
    ...growths.map((condition) => contestOf(condition, GROWTH_FROM, { peer: OURS, wordCount: GROWTH_TO })),
  ]
}

const contestOf = (condition: Condition, wordCount: number, second: Contestant): Contest => ({
  condition,
  first: { peer: OURS, wordCount },
  second,
})

/** Each target that these figures can tell about, in plain words, and whether it is met. */
export function judgeTargets(
  tables: readonly Table[],
  contested: readonly Contested[],
): { text: string; met: boolean }[] {
  const at = (wordCount: number): Table | undefined => tables.find((table) => table.wordCount === wordCount)
  const ratios = TARGETS.flatMap(({ wordCount, condition, peer, atLeast }) => {
    const own = timeIn(at(wordCount), OURS, condition)
    const other = timeIn(at(wordCount), peer, condition)
    if (own === undefined || own === null || other === undefined) return []
    const wanted = `${wordCount.toLocaleString('en')} words, ${condition}: ${atLeast}× as fast as ${peer}`
    const inTurns = contested.find(
      (found) => found.second.peer === peer && found.second.wordCount === wordCount && found.condition === condition,
    )
    // What ran out of time took at least the limit.
    const ratio = inTurns?.ratio.median ?? (other ?? at(wordCount)?.limit ?? 0) / own
    return [{ text: `${wanted}: ${other === null ? 'over ' : ''}${ratio.toFixed(2)}×`, met: ratio >= atLeast }]
  })
  return [...ratios, ...growthOf(contested), ...memoryOf(tables)]
}

function growthOf(contested: readonly Contested[]): { text: string; met: boolean }[] {
  const growths = contested.filter(({ second }) => second.peer === OURS).map(({ ratio }) => ratio.median)
  if (growths.length === 0) return []
  const most = Math.max(...growths)
  return [
    {
      text: `from 10,000 to 100,000 words at most ${MOST_GROWTH}× the time: ${most.toFixed(1)}×`,
      met: most <= MOST_GROWTH,
    },
  ]
}

function memoryOf(tables: readonly Table[]): { text: string; met: boolean }[] {
  const large = tables.filter(({ wordCount }) => wordCount >= 10_000)
  if (large.length < 2) return []
  const growth = [...(large[0]?.rows[0]?.cells.keys() ?? [])].map((condition) => {
    const bytes = large.map(({ wordCount, rows }) => (rows[0]?.cells.get(condition)?.kept ?? 0) / wordCount)
    return Math.max(...bytes) / (bytes[0] ?? 0)
  })
  const most = Math.max(...growth)
  return [
    {
      text: `heap kept for a word grows at most to ${MOST_HEAP_GROWTH}× of what it is at 10,000 words: ${most.toFixed(2)}×`,
      met: most <= MOST_HEAP_GROWTH,
    },
  ]
}
