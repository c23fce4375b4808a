import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Condition } from './bench-texts.ts'
import { roundOf, timeOf, WARM_UP_ROUNDS } from './measure.ts'

/** Who compares how much. */
export interface Contestant {
  readonly peer: string
  readonly wordCount: number
}

/** How many times as long as the first the second takes: the middle of all turns, and between which values half of them lie. */
export interface Ratio {
  readonly median: number
  readonly quartiles: readonly [number, number]
}

/** So many turns: with fewer the middle of them still moves by a tenth from run to run. */
const TURNS = 21
/** Milliseconds of the processor that a turn of the second takes at least, and both turns of the first together. */
const TURN = 300
/** Rounds from which the length of the turns is told. */
const TRIAL_ROUNDS = 3

/** A process that compares one pair of texts as often as it is asked to. */
interface Runner {
  /** Milliseconds of the processor that a round takes, so many rounds one after the other. */
  readonly run: (rounds: number) => Promise<number>
  readonly end: () => void
}

function startRunner(script: string, { peer, wordCount }: Contestant, condition: Condition): Runner {
  const options = ['--expose-gc', '--max-old-space-size=8192', script, '--rounds', peer, `${wordCount}`, condition]
  const child = spawn(process.execPath, options, { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const run = async (rounds: number): Promise<number> => {
    child.stdin.write(`${rounds}\n`)
    const answer = await answers.next()
    if (answer.done === true) throw new Error(`${peer} ended at ${wordCount} words, ${condition}`)
    return Number(answer.value)
  }
  return { run, end: () => child.stdin.end() }
}

/**
 * Compares two contestants in processes of their own that take turns: first, second, first, and again. A machine that other work makes
 * slower and faster does so to both, which measurements some minutes apart cannot say. `script` is what answers to `serveRounds`.
 */
export async function ratioInTurns(
  script: string,
  first: Contestant,
  second: Contestant,
  condition: Condition,
): Promise<Ratio> {
  const runners = [startRunner(script, first, condition), startRunner(script, second, condition)] as const
  const [one, other] = runners
  await one.run(WARM_UP_ROUNDS)
  await other.run(WARM_UP_ROUNDS)
  const ofOne = await one.run(TRIAL_ROUNDS)
  const ofOther = await other.run(TRIAL_ROUNDS)
  const roundsOfOther = Math.max(1, Math.round(TURN / ofOther))
  const roundsOfOne = Math.max(1, Math.round((roundsOfOther * ofOther) / ofOne / 2))
  const ratios: number[] = []
  for (let turn = 0; turn < TURNS; turn++) {
    const before = await one.run(roundsOfOne)
    const between = await other.run(roundsOfOther)
    const after = await one.run(roundsOfOne)
    ratios.push((2 * between) / (before + after))
  }
  for (const { end } of runners) end()
  ratios.sort((x, y) => x - y)
  const at = (share: number): number => ratios[Math.floor(share * (TURNS - 1))] ?? 0
  return { median: at(0.5), quartiles: [at(0.25), at(0.75)] }
}

/** Answers each line that comes in, a number of rounds, with the milliseconds that one of them took; ends with the input. */
export async function serveRounds(contestant: Contestant, condition: Condition): Promise<void> {
  const round = roundOf({ ...contestant, condition })
  for await (const line of createInterface({ input: process.stdin })) {
    let spent = 0
    for (let k = 0; k < Number(line); k++) spent += timeOf(round)
    process.stdout.write(`${spent / Number(line)}\n`)
  }
}
