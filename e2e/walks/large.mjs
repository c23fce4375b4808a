// Large files through the running app, each in a browser of its own, whose memory is measured.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openApp } from './app.mjs'
import { openServed, serveBuilt } from './built.mjs'
import { largeFiles } from './large-files.mjs'
import { peakOf } from './memory.mjs'

/** No page may ever take more, in MB. */
const MAX_PEAK = 1_000

/**
 * What became of each large file whose name is asked for: as `openApp` tells, and the page's peak in MB (null where it can't be
 * measured) and the longest time, in ms, for which it did not answer its reader. Files lie in a temporary folder and are removed.
 */
export async function walkLarge(isAsked) {
  const asked = largeFiles.filter(({ name }) => isAsked(name))
  if (asked.length === 0) return []
  const folder = mkdtempSync(join(tmpdir(), 'same-story-large-'))
  const served = await serveBuilt()
  const results = []
  try {
    for (const { name, make } of asked) {
      const path = join(folder, name)
      writeFileSync(path, make())
      results.push({ name, ...(await walk(served, name, path)) })
      rmSync(path)
    }
  } finally {
    await served.close()
    rmSync(folder, { recursive: true })
  }
  return results
}

/** Whether a large file did what it may: it was taken in or refused, within memory, and nothing else happened. */
export function isSound({ outcome, peak, faults }) {
  return outcome !== 'neither' && (peak ?? 0) <= MAX_PEAK && faults.length === 0
}

/** Prints a line for each kind of file, with the one that took most memory; and for each file, where all are asked for or it is not sound. */
export function printLarge(results, isWhole) {
  console.log('large files  files  taken in  refused  neither  longest ms  standstill ms  peak MB')
  for (const kind of new Set(results.map(kindOf))) {
    const own = results.filter((result) => kindOf(result) === kind)
    const count = (...outcomes) => own.filter(({ outcome }) => outcomes.includes(outcome)).length
    const most = (what) => Math.max(...own.map((result) => result[what] ?? 0))
    const numbers = [own.length, count('taken', 'compared'), count('refused'), count('neither')]
    const cells = [...numbers, most('ms'), most('standstillMs'), most('peak')]
    const heaviest = own.find(({ peak }) => peak === most('peak'))?.name ?? 'not measured'
    console.log(kind.padEnd(12), ...cells.map((cell, column) => String(cell).padStart(WIDTHS[column])), '', heaviest)
  }
  for (const result of results.filter((each) => isWhole || !isSound(each))) {
    const { name, outcome, ms, standstillMs, peak, faults, text } = result
    console.log(`${name}: ${outcome} in ${ms} ms, standstill ${standstillMs} ms, ${peak} MB ${faults.join(' ')}`)
    console.log(`      ${text.replaceAll(/\s+/g, ' ').slice(0, 140)}`)
  }
  console.log(`${results.filter(isSound).length} of ${results.length} large files are sound\n`)
}

/** Of the columns of numbers. */
const WIDTHS = [5, 9, 8, 8, 11, 14, 8]

function kindOf({ name }) {
  return name.slice(name.lastIndexOf('.') + 1)
}

async function walk(served, name, path) {
  const opened = await openServed(served)
  await opened.page.evaluate(watchTasks)
  const app = await openApp(opened)
  const start = Date.now()
  const { outcome, text } = await app.put('a', name, path)
  const ms = Date.now() - start
  const standstillMs = outcome === 'neither' ? ms : await opened.page.evaluate(() => globalThis.longestTask)
  const peak = await peakOf(opened.browser)
  await app.close()
  return { outcome, text, ms, standstillMs, peak, faults: Object.values(app.seen).flat() }
}

/** Runs in the page. */
function watchTasks() {
  globalThis.longestTask = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      globalThis.longestTask = Math.max(globalThis.longestTask, Math.round(duration))
    }
  })
  observer.observe({ type: 'longtask' })
}
