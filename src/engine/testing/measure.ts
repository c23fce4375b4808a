import { articleFromText } from '../article.ts'
import { compare } from '../compare.ts'
import { segment } from '../text/segment.ts'
import { benchPair, type Condition } from './bench-texts.ts'
import { OURS, PEERS } from './peers.ts'

/** What is to be measured, in a process of its own. */
export interface Job {
  readonly peer: string
  readonly wordCount: number
  readonly condition: Condition
  /** Milliseconds to spend on repeated rounds; a single round may take longer. */
  readonly spend: number
}

/** What a process measured. Times are medians in milliseconds. */
export interface Measured {
  readonly time: number
  readonly roundCount: number
  /** The very first round, before anything is compiled: what a reader waits for, since each comparison has a worker of its own. */
  readonly first: number
  /** Of the time, what goes to making articles, sentences and tokens; null for peers. */
  readonly tokenisation: number | null
  /** Heap bytes that the comparison keeps; null for peers. */
  readonly kept: number | null
}

/**
 * Rounds before the first that is measured, the same for everybody: a small loop is compiled after two, an engine of many parts after some
 * twenty. What a reader waits for, who compares once, is `first`.
 */
export const WARM_UP_ROUNDS = 25
/**
 * A peer's warm-up takes at most so many times what a job may spend on measured rounds. This engine has all its rounds at every length:
 * with fewer of them for longer texts, its time would seem to grow faster than it does.
 */
export const WARM_UP = 3
/** So many rounds at least, in the warm-up and again measured. */
const LEAST_ROUNDS = 3
/** Of short rounds so many are measured: the median of fifteen varies by a third, with what the collector does meanwhile. */
const MOST_ROUNDS = 60
/** A peer's first round longer than this is measured itself: what the compiler has yet to do hardly shows. This engine's never is: it grows by its warm rounds. */
const LONG_ROUND = 4_000

// The process's own time on a processor: on a machine that others use too, time on the wall says little.
function now(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** Milliseconds of the processor that a run takes. */
export function timeOf(run: () => void): number {
  const start = now()
  run()
  return now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((x, y) => x - y)[Math.floor((values.length - 1) / 2)] ?? 0
}

/** Times of the first round, and of repeated rounds after a warm-up; where the first of a peer is too long, it is all. */
function rounds(run: () => void, spend: number, isOwn: boolean): { first: number; times: readonly number[] } {
  const first = timeOf(run)
  if (!isOwn && first > LONG_ROUND) return { first, times: [first] }
  const mostWarmUp = isOwn ? Infinity : WARM_UP * spend
  let spent = first
  for (let round = 1; round < LEAST_ROUNDS || (round < WARM_UP_ROUNDS && spent < mostWarmUp); round++) {
    spent += timeOf(run)
  }
  const times: number[] = []
  spent = 0
  while (times.length < LEAST_ROUNDS || (spent < spend && times.length < MOST_ROUNDS)) {
    const time = timeOf(run)
    times.push(time)
    spent += time
  }
  return { first, times }
}

/** Heap bytes that are still held after a comparison by its result. */
function keptBytes(a: string, b: string): number {
  const collect = globalThis.gc ?? (() => {})
  collect()
  const before = process.memoryUsage().heapUsed
  const comparison = compare(articleFromText({ text: a }), articleFromText({ text: b }))
  collect()
  const after = process.memoryUsage().heapUsed
  // Read afterwards, so that it is still held when the heap is counted.
  return comparison.changes.length >= 0 ? after - before : 0
}

/** One comparison by a peer of one pair of texts, from the two strings on. */
export function roundOf({ peer, wordCount, condition }: Omit<Job, 'spend'>): () => void {
  const found = PEERS.find(({ name }) => name === peer)
  if (found === undefined) throw new RangeError(`no peer is called ${peer}`)
  const [a, b] = benchPair(wordCount, condition)
  return () => found.run(a, b)
}

/** Measures one peer on one pair of texts. */
export function measure({ peer, wordCount, condition, spend }: Job): Measured {
  const { first, times } = rounds(roundOf({ peer, wordCount, condition }), spend, peer === OURS)
  const measured = { time: median(times), roundCount: times.length, first }
  if (peer !== OURS) return { ...measured, tokenisation: null, kept: null }
  const [a, b] = benchPair(wordCount, condition)
  const tokenisation = rounds(() => [a, b].map((text) => segment(articleFromText({ text }))), spend, true)
  return { ...measured, tokenisation: median(tokenisation.times), kept: keptBytes(a, b) }
}
