#!/usr/bin/env node
/**
 * How a slow computer fares: loading the app and comparing two articles with the processor as it is and slowed four times,
 * how long a key waits for its answer all the while, and the longest task that a key could have to wait for: `npm run slowed`.
 * Takes articles 002 and 003 of ../shared where they lie there, else two versions of a sample.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openBuilt } from './walks/built.mjs'

/** A Chromebook for schools against the computer that this runs on. */
const SLOWED = 4
/** Slowed, it may take so many times as long. */
const MOST_TIMES = 6
/** Each figure is the median of so many visits. */
const VISITS = 5
/** Differences that are stepped through, one after the other. */
const STEPS = 10

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
    waits: visits.flatMap(({ waits }) => waits).toSorted((x, y) => x - y),
    pressed: visits.reduce((sum, visit) => sum + visit.pressed, 0),
    tasks: visits.flatMap(({ tasks }) => tasks).toSorted((x, y) => x - y),
  })
}
await close()

for (const { rate, load, compare, waits, pressed, tasks } of rows) {
  const share = (part) => waits[Math.min(waits.length - 1, Math.floor(part * waits.length))] ?? 0
  console.log(
    `processor ${rate === 1 ? 'as it is' : `slowed ${rate} times`}: loaded after ${load.toFixed(0)} ms, compared after ${compare.toFixed(0)} ms; ` +
      `${waits.length} of ${pressed} keys waited ${share(0.5)} ms (half), ${share(0.98)} ms (98 in 100), ${waits.at(-1) ?? 0} ms (longest); ` +
      `${tasks.length} tasks of 50 ms and more, the longest ${tasks.at(-1) ?? 0} ms`,
  )
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
  await page.evaluate(() => {
    globalThis.waits = []
    globalThis.tasks = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.tasks.push(duration)
    }).observe({ type: 'longtask' })
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') globalThis.waits.push(duration)
    }).observe({ type: 'event', durationThreshold: 16 })
  })
  const before = performance.now()
  await page.keyboard.press('Control+Enter')
  const counted = page.locator('.panel-foot').filter({ hasText: /\d/u })
  const rest = page.locator('.piece-empty')
  let pressed = 1
  // A key that nothing follows: what it waits for is the page alone.
  while ((await counted.count()) === 0 || (await rest.count()) > 0) {
    await page.keyboard.press('F8')
    await page.waitForTimeout(30)
    pressed++
  }
  const compare = performance.now() - before
  for (let key = 0; key < STEPS; key++) await page.keyboard.press('n', { delay: 30 })
  pressed += STEPS
  const { waits, tasks } = await page.evaluate(() => ({ waits: globalThis.waits, tasks: globalThis.tasks }))
  await page.evaluate(() =>
    indexedDB.databases().then((all) => all.forEach(({ name }) => indexedDB.deleteDatabase(name))),
  )
  return { load, compare, waits, pressed, tasks }
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
