#!/usr/bin/env node
/**
 * How a slow computer fares: loading the app and comparing two articles with the processor as it is and slowed four times, and how long
 * a key waits until the page is painted again: while the page loads, for the first time and again, while articles are pasted, while it
 * compares and draws, with each step, and on the same page at rest, which is what the browser itself needs: `npm run slowed`. Takes
 * articles 002 and 003 of ../shared where they lie there, else two versions of a sample.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { browsers, serveBuilt } from './walks/built.mjs'

/** A Chromebook for schools against the computer that this runs on. */
const SLOWED = 4
/** Slowed, it may take so many times as long. */
const MOST_TIMES = 6
/** Each figure is the median of so many readers, of whom each has a browser that was never there. */
const READERS = 5
/** Differences that are stepped through, one after the other; and keys pressed at rest. */
const STEPS = 10
/** A key that the app has no answer to: what it waits for is the page alone. */
const IDLE_KEY = 'F9'
/** Milliseconds between two keys. */
const PAUSE = 30
/** Milliseconds of keys after what they are pressed for: what is drawn later belongs to it. */
const AFTER = 500
/** What the browser tells of no shorter wait than this, in milliseconds: one frame. It rounds to 8 ms, so that 32 are two frames. */
const FRAME = 16
const ROUNDED = 8
/** What is told of, in order. A key before anything is on the screen has nothing to be answered with but that. */
const PHASES = {
  blank: 'before anything is drawn         ',
  first: 'while it loads for the first time',
  again: 'while it loads again             ',
  paste: 'while articles are pasted        ',
  compare: 'while it compares and draws      ',
  steps: 'that steps to the next difference',
  rest: 'at rest                          ',
}

const [first, second] = texts()
const served = await serveBuilt()
const browser = await chromium.launch(browsers().chromium)
const rows = []
for (const rate of [1, SLOWED]) {
  const readers = []
  for (let reader = 0; reader < READERS; reader++) readers.push(await measure(rate))
  rows.push({
    rate,
    load: median(readers.map(({ load }) => load)),
    compare: median(readers.map((reader) => reader.compare)),
    waits: readers.flatMap(({ waits }) => waits),
    tasks: readers.flatMap(({ tasks }) => tasks),
  })
}
await browser.close()
await served.close()

for (const { rate, load, compare, waits, tasks } of rows) {
  console.log(
    `processor ${rate === 1 ? 'as it is' : `slowed ${rate} times`}: loaded again after ${load.toFixed(0)} ms, compared after ${compare.toFixed(0)} ms`,
  )
  for (const [phase, words] of Object.entries(PHASES)) {
    const of = (list) => list.filter((told) => told.phase === phase)
    console.log(`  a key ${words} ${told(of(waits), of(tasks))}`)
  }
}
const [plain, slowed] = rows
const times = (slowed.load + slowed.compare) / (plain.load + plain.compare)
console.log(`slowed, loading and comparing take ${times.toFixed(1)} times as long; at most ${MOST_TIMES} may be`)
process.exitCode = times <= MOST_TIMES ? 0 : 1

/** One reader: opens the app, comes back, pastes two articles, compares them and goes through the differences. */
async function measure(rate) {
  const page = await browser.newPage()
  await page.addInitScript(watchKeys, { frame: FRAME, rounded: ROUNDED })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  // Not through the page of Playwright, whose own scripts would come into the page and keep it busy.
  const ask = async (script) => {
    const { result } = await session.send('Runtime.evaluate', {
      expression: script,
      awaitPromise: true,
      returnByValue: true,
    })
    return result.value
  }
  const waits = []
  const tasks = []
  const take = async () => {
    await setTimeout(AFTER)
    const told = await ask('watched.take()')
    waits.push(...told.waits)
    tasks.push(...told.tasks)
  }
  /** Presses keys until it is done and a while longer; answers how many milliseconds it took. */
  const pressing = async (does) => {
    const end = new AbortController()
    const keys = pressKeys(page, end.signal)
    const begun = performance.now()
    await does()
    const took = performance.now() - begun
    await setTimeout(AFTER)
    end.abort()
    await keys
    return took
  }
  const visit = async (phase) => {
    await page.goto('about:blank')
    const load = await pressing(async () => {
      await page.goto(served.home, { waitUntil: 'commit' })
      await ask(`watched.phase = '${phase}'; watched.until(() => document.querySelector('textarea'))`)
    })
    await take()
    return load
  }
  await visit('first')
  // What is kept for use without a network is there when the reader comes back.
  await ask('navigator.serviceWorker.ready.then(() => true)')
  const load = await visit('again')

  for (const [side, text] of Object.entries({ a: first, b: second })) {
    await ask(`watched.phase = 'paste'`)
    await pressing(async () => {
      await ask(`watched.paste(${JSON.stringify(text)})`)
      await ask(`watched.until(() => document.querySelector('[data-side=${side}] .sheet-excerpt'))`)
    })
  }
  await take()

  await ask(`watched.phase = 'compare'`)
  const compare = await pressing(async () => {
    await page.keyboard.press('Control+Enter')
    await ask(`watched.until(() =>
      /\\d/u.test(document.querySelector('.panel-foot')?.textContent ?? '') && document.querySelector('.row-empty') === null)`)
  })
  await take()

  for (const [phase, key] of Object.entries({ steps: 'n', rest: IDLE_KEY })) {
    await ask(`watched.phase = '${phase}'`)
    for (let step = 0; step < STEPS; step++) await page.keyboard.press(key, { delay: PAUSE })
    await take()
  }
  await page.context().close()
  return { load, compare, waits, tasks }
}

async function pressKeys(page, signal) {
  while (!signal.aborted) {
    await page.keyboard.press(IDLE_KEY)
    await setTimeout(PAUSE)
  }
}

/**
 * Runs in the page, before anything of its own: notes how long keys wait and how many frames begin meanwhile, and the long tasks, with
 * what is going on then.
 */
function watchKeys({ frame, rounded }) {
  const presses = []
  const waits = new Map()
  const tasks = []
  const watched = { phase: 'blank' }
  globalThis.watched = watched
  // A wait ends where something is seen. A key that changes nothing would be told to wait for whatever changes next, however long after.
  const spot = document.createElement('div')
  Object.assign(spot.style, { position: 'fixed', top: '2px', left: '2px', width: '8px', height: '8px', zIndex: '9' })
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      if (!spot.isConnected) document.documentElement.append(spot)
      spot.style.background = presses.length % 2 === 0 ? 'black' : 'white'
      presses.push({ at: timeStamp, phase: watched.phase })
    },
    true,
  )
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name === 'keydown') waits.set(startTime, duration)
  }).observe({ type: 'event', durationThreshold: frame })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ at: startTime, ms: duration, phase: watched.phase })
  }).observe({ type: 'longtask' })
  const frames = []
  const note = () => {
    frames.push(performance.now())
    requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
  watched.until = (isThere) =>
    new Promise((resolve) => {
      const look = () => (isThere() ? resolve(true) : requestAnimationFrame(look))
      look()
    })
  watched.paste = (text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }
  /** Begun from the key on until its answer is on the screen. What the browser tells of that moment is rounded. */
  const framesOf = (at, ms) => frames.filter((begun) => begun > at && begun <= at + ms - rounded / 2).length
  /** What was noted since it was last asked, in milliseconds; 0 for keys that were answered within a frame. */
  watched.take = () => {
    const content = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    // Which visit it is is told a moment after its page began.
    const phaseOf = ({ at, phase }) => (at < content ? 'blank' : phase === 'blank' ? watched.phase : phase)
    const told = {
      waits: presses.map((press) => {
        const ms = waits.get(press.at) ?? 0
        return { ms, frames: framesOf(press.at, ms), phase: phaseOf(press) }
      }),
      tasks: tasks.map((task) => ({ ms: task.ms, phase: phaseOf(task) })),
    }
    presses.length = 0
    tasks.length = 0
    frames.length = 0
    return told
  }
}

/** Half of the waits, nearly all and all; how many take longer than two frames last, or more frames; and the tasks that may be to blame. */
function told(waits, tasks) {
  const sorted = waits.map(({ ms }) => ms).toSorted((x, y) => x - y)
  const share = (part) =>
    `${sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] || `under ${FRAME}`} ms`
  const long = sorted.filter((wait) => wait > 2 * FRAME).length
  const late = waits.filter(({ frames }) => frames > 2).length
  const blocked = tasks.length === 0 ? '' : `, ${tasks.length} tasks of 50 ms and more`
  return `waits ${share(0.5)} (half of ${sorted.length}), ${share(0.9)} (9 in 10), ${share(1)} (longest); ${long} longer than ${2 * FRAME}, ${late} later than with the second frame${blocked}`
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
