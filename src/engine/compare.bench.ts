/**
 * Compares this engine with other ways to compare words in JavaScript.
 *   npm run bench               1,000, 10,000 and 50,000 words a side, and this engine alone at 100,000; about half an hour on an idle machine
 *   npm run bench -- --quick    1,000 and 10,000 words, without the peers that need longer than a few seconds; about seven
 * Each figure is measured in a process of its own, on texts that are made the same every time. Times are of the processor:
 * they hardly grow when the machine has other work, and ratios within one run are what counts. Those that a target is near to are
 * measured once more, in turns.
 */
import { spawnSync } from 'node:child_process'
import { CONDITIONS, type Condition } from './testing/bench-texts.ts'
import { contestsOf, judgeTargets, timeIn, type Contested, type Row, type Table } from './testing/bench-targets.ts'
import { ratioInTurns, serveRounds } from './testing/in-turns.ts'
import { measure, WARM_UP, type Measured } from './testing/measure.ts'
import { OURS, PEERS } from './testing/peers.ts'

interface Size {
  readonly wordCount: number
  readonly names: readonly string[]
  /** Milliseconds of the processor that one peer may take for one pair. */
  readonly limit: number
}

const everybody = PEERS.map(({ name }) => name)
// At 10,000 words jsdiff shall have the time it needs on unrelated texts.
const FULL: readonly Size[] = [
  { wordCount: 1_000, names: everybody, limit: 10_000 },
  { wordCount: 10_000, names: everybody, limit: 60_000 },
  { wordCount: 50_000, names: everybody, limit: 20_000 },
  { wordCount: 100_000, names: [OURS], limit: 60_000 },
]
const QUICK: readonly Size[] = [
  { wordCount: 1_000, names: everybody, limit: 8_000 },
  { wordCount: 10_000, names: everybody, limit: 8_000 },
]
/** Milliseconds of repeated rounds, for each figure. */
const SPEND = 1_500
/** This engine is never given up; the limit is for a hang. Of 100,000 words it compares some forty pairs. */
const OWN_LIMIT = 400_000

const NAME_WIDTH = 25
const CELL_WIDTH = 17

const argumentsOf = (option: string): readonly string[] | null => {
  const at = process.argv.indexOf(option)
  return at === -1 ? null : process.argv.slice(at + 1)
}
const job = argumentsOf('--job')
const served = argumentsOf('--rounds')
if (job !== null) runJob(job)
else if (served !== null) await serveRounds({ peer: served[0] ?? '', wordCount: Number(served[1]) }, named(served[2]))
else await runBench(process.argv.includes('--quick'))

function named(condition: string | undefined): Condition {
  const found = CONDITIONS.find((known) => known === condition)
  if (found === undefined) throw new RangeError(`no condition is called ${condition}`)
  return found
}

function runJob([peer = '', wordCount = '', condition = '', spend = '']: readonly string[]): void {
  const asked = { peer, wordCount: Number(wordCount), condition: named(condition), spend: Number(spend) }
  process.stdout.write(JSON.stringify(measure(asked)))
}

async function runBench(isQuick: boolean): Promise<void> {
  const tables: Table[] = []
  for (const { wordCount, names, limit } of isQuick ? QUICK : FULL) {
    console.log(`\n${heading(wordCount)}`)
    const rows: Row[] = []
    const table: Table = { wordCount, limit, rows }
    tables.push(table)
    for (const name of names) {
      const row: Row = { name, cells: new Map() }
      rows.push(row)
      for (const condition of CONDITIONS) {
        const before = timeIn(tables.at(-2), name, condition)
        const least = (before ?? 0) * (wordCount / (tables.at(-2)?.wordCount ?? wordCount))
        const own = name === OURS
        // Five times the words need at least five times the time: what cannot end in time is not begun.
        const isHopeless = !own && (least > limit || before === null)
        const measured = isHopeless ? null : inOwnProcess(name, wordCount, condition, own ? OWN_LIMIT : limit)
        row.cells.set(condition, measured)
      }
      console.log(
        line(
          name,
          CONDITIONS.map((condition) => printed(table, name, condition, limit)),
        ),
      )
    }
    printOwn(table)
  }
  const contested = await contest(tables)
  console.log('\nTargets')
  for (const { text, met } of judgeTargets(tables, contested)) console.log(`  ${met ? '✓' : '✗'} ${text}`)
}

/**
 * Null where it took longer than the limit. The shell limits the processor's time, not the wall's: other work on the machine makes no peer
 * give up. It needs a shell that knows `ulimit -t`.
 */
function inOwnProcess(name: string, words: number, condition: Condition, limit: number): Measured | null {
  const script = process.argv[1] ?? ''
  const options = ['--expose-gc', '--max-old-space-size=8192', script, '--job', name, `${words}`, condition, `${SPEND}`]
  // The limit is for the first round; start and repetitions come on top.
  const seconds = Math.ceil((limit + 2 * (1 + WARM_UP) * SPEND) / 1_000)
  const command = ['-c', `ulimit -t ${seconds}; exec "$@"`, 'sh', process.execPath, ...options]
  const { stdout, stderr, status, signal } = spawnSync('sh', command, { encoding: 'utf8' })
  if (signal !== null) return null
  if (status !== 0) throw new Error(`${name} failed at ${words} words, ${condition}:\n${stderr}`)
  const measured: Measured = JSON.parse(stdout)
  return measured
}

function printed(table: Table, name: string, condition: Condition, limit: number): string {
  const time = timeIn(table, name, condition)
  const own = timeIn(table, OURS, condition)
  if (time === null || time === undefined) return `over ${limit / 1_000} s`
  const ratio = own === null || own === undefined || name === OURS ? '' : `${significant(time / own)}×`
  return `${significant(time)}${ratio.padStart(8)}`
}

function significant(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2)
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join('')
}

function heading(wordCount: number): string {
  const short = CONDITIONS.map((condition) => condition.replace(' of words', '').replace(' of paragraphs', ''))
  return `${line(`${wordCount.toLocaleString('en')} words a side`, short)}
milliseconds, median; × = times this engine's`
}

/** What the time of this engine is made of, and what its result holds on to. */
function printOwn({ wordCount, rows }: Table): void {
  const own = rows.find(({ name }) => name === OURS)
  const cells = CONDITIONS.map((condition) => own?.cells.get(condition))
  const share = (cell: Measured | null | undefined): string =>
    cell?.tokenisation ? `${Math.round((100 * cell.tokenisation) / cell.time)}%` : ''
  const bytes = (cell: Measured | null | undefined): string =>
    cell?.kept ? `${Math.round(cell.kept / (2 * wordCount))}` : ''
  console.log(
    line(
      '  its first run, cold',
      cells.map((cell) => (cell ? significant(cell.first) : '')),
    ),
  )
  console.log(line('  tokenisation’s share', cells.map(share)))
  console.log(line('  heap bytes kept a word', cells.map(bytes)))
}

/** Measures in turns what the targets need so, and prints it. */
async function contest(tables: readonly Table[]): Promise<Contested[]> {
  const contested: Contested[] = []
  console.log('\nIn turns: times as long, and between which values half of the turns lie')
  for (const asked of contestsOf(tables)) {
    const { condition, first, second } = asked
    const ratio = await ratioInTurns(process.argv[1] ?? '', first, second, condition)
    contested.push({ ...asked, ratio })
    const names = [second, first].map(({ peer, wordCount }) => `${peer} ${wordCount.toLocaleString('en')}`)
    const [low, high] = ratio.quartiles.map((value) => value.toFixed(2))
    console.log(`  ${condition}: ${names.join(' beside ')}  ${ratio.median.toFixed(2)}×  (${low} to ${high})`)
  }
  return contested
}
