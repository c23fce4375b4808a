#!/usr/bin/env node
/**
 * How a slow computer fares: loading the app and comparing two articles with the processor as it is and slowed four times, and how long
 * a key waits until the page is painted again: while the page compares and draws, with each step, and on the same page at rest, which
 * is what the browser itself needs: `npm run slowed`. Takes articles 002 and 003 of ../shared where they lie there, else two versions of
 * a sample.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openBuilt } from './walks/built.mjs'

/** A Chromebook for schools against the computer that this runs on. */
const SLOWED = 4
/** Slowed, it may take so many times as long. */
const MOST_TIMES = 6
/** Each figure is the median of so many visits. */
const VISITS = 5
/** Differences that are stepped through, one after the other; and keys pressed at rest. */
const STEPS = 10
/** A key that the app has no answer to: what it waits for is the page alone. */
const IDLE_KEY = 'F9'
/** Milliseconds between two keys. */
const PAUSE = 30
/** What the browser tells of no shorter wait than this, in milliseconds: one frame. It rounds to 8 ms, so that 32 are two frames. */
const FRAME = 16

const [first, second] = texts()
const { page, close } = await openBuilt()
const home = page.url()
const session = await page.context().newCDPSession(page)
const rows = []
for (const rate of [1, SLOWED]) {
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  const visits = []
  for (let visit = 0; visit < VISITS; visit++) visits.push(await measure())
  rows.push({
    rate,
    load: median(visits.map(({ load }) => load)),
    compare: median(visits.map((visit) => visit.compare)),
    waits: Object.fromEntries(
      ['meanwhile', 'steps', 'rest'].map((when) => [when, visits.flatMap((visit) => visit[when])]),
    ),
    tasks: visits.flatMap(({ tasks }) => tasks).toSorted((x, y) => x - y),
  })
}
await close()

for (const { rate, load, compare, waits, tasks } of rows) {
  console.log(
    `processor ${rate === 1 ? 'as it is' : `slowed ${rate} times`}: loaded after ${load.toFixed(0)} ms, compared after ${compare.toFixed(0)} ms; ` +
      `${tasks.length} tasks of 50 ms and more, the longest ${tasks.at(-1) ?? 0} ms`,
  )
  console.log(`  a key while it compares and draws ${told(waits.meanwhile)}`)
  console.log(`  a step to the next difference     ${told(waits.steps)}`)
  console.log(`  a key at rest                     ${told(waits.rest)}`)
}
const [plain, slowed] = rows
const times = (slowed.load + slowed.compare) / (plain.load + plain.compare)
console.log(`slowed, both together take ${times.toFixed(1)} times as long; at most ${MOST_TIMES} may be`)
process.exitCode = times <= MOST_TIMES ? 0 : 1

/** One visit: from the address to a page that takes text, and from the key that compares to the last mark. */
async function measure() {
  await page.goto('about:blank')
  const start = performance.now()
  await page.goto(home)
  await page.getByRole('textbox').first().waitFor()
  const load = performance.now() - start
  await page.locator('[data-side=a] textarea').fill(first)
  await page.locator('[data-side=b] textarea').fill(second)
  // Nobody compares in the same moment.
  await setTimeout(10 * PAUSE)
  await page.evaluate((durationThreshold) => {
    globalThis.waits = []
    globalThis.tasks = []
    // A wait ends where something is seen. A key that changes nothing would be told to wait for whatever changes next, however long after.
    const spot = document.createElement('div')
    Object.assign(spot.style, { position: 'fixed', top: '2px', left: '2px', width: '8px', height: '8px', zIndex: '9' })
    document.documentElement.append(spot)
    let presses = 0
    addEventListener('keydown', () => (spot.style.background = presses++ % 2 === 0 ? 'black' : 'white'), true)
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.tasks.push(duration)
    }).observe({ type: 'longtask' })
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') globalThis.waits.push(duration)
    }).observe({ type: 'event', durationThreshold })
  }, FRAME)
  // The page itself says when all is there: looked up from here every few milliseconds, it would wait for that, too.
  await page.evaluate(() => {
    globalThis.drawn = new Promise((resolve) => {
      const look = () => {
        const isCounted = /\d/u.test(document.querySelector('.panel-foot')?.textContent ?? '')
        if (isCounted && document.querySelector('.row-empty') === null) resolve(true)
        else requestAnimationFrame(look)
      }
      look()
    })
  })
  const before = performance.now()
  const took = []
  const drawn = page.evaluate(() => globalThis.drawn).then(() => took.push(performance.now() - before))
  await page.keyboard.press('Control+Enter')
  let pressed = 1
  while (took.length === 0) {
    await page.keyboard.press(IDLE_KEY)
    await setTimeout(PAUSE)
    pressed++
  }
  await drawn
  const [compare] = took
  const meanwhile = await waited(pressed)
  const tasks = await page.evaluate(() => globalThis.tasks)
  const steps = await pressing('n')
  const atRest = await pressing(IDLE_KEY)
  await page.evaluate(() =>
    indexedDB.databases().then((all) => all.forEach(({ name }) => indexedDB.deleteDatabase(name))),
  )
  return { load, compare, meanwhile, steps, rest: atRest, tasks }
}

/** The waits of some keys. */
async function pressing(key) {
  await page.waitForTimeout(10 * PAUSE)
  await waited(0)
  for (let step = 0; step < STEPS; step++) await page.keyboard.press(key, { delay: PAUSE })
  return await waited(STEPS)
}

/** The waits of the keys pressed since it was last asked, in milliseconds; 0 for those that were answered within a frame. */
async function waited(pressed) {
  await page.waitForTimeout(10 * PAUSE)
  const waits = await page.evaluate(() => globalThis.waits.splice(0))
  return [...waits, ...Array.from({ length: Math.max(0, pressed - waits.length) }, () => 0)]
}

/** Half of the waits, nearly all and all; and how many take longer than two frames. */
function told(waits) {
  const sorted = waits.toSorted((x, y) => x - y)
  const share = (part) =>
    `${sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] || `under ${FRAME}`} ms`
  const long = sorted.filter((wait) => wait > 2 * FRAME).length
  const tail = `${share(1)} (longest); ${long} longer than two frames`
  return `waits ${share(0.5)} (half of ${sorted.length}), ${share(0.9)} (9 in 10), ${tail}`
}

function median(values) {
  return values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)] ?? 0
}

function texts() {
  const shared = join(process.env.SHARED ?? join(import.meta.dirname, '../../shared'), 'articles')
  if (!existsSync(shared)) {
    const sample = join(import.meta.dirname, '../src/samples/ferry')
    return ['wire.txt', 'courier.txt'].map((name) => readFileSync(join(sample, name), 'utf8'))
  }
  const names = readdirSync(shared).filter((name) => /^00[23]_.*\.txt$/u.test(name))
  return names.toSorted().map((name) => readFileSync(join(shared, name), 'utf8'))
}
