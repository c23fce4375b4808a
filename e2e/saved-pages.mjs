#!/usr/bin/env node
/**
 * How much of real saved pages' stories the importer finds, and how little else: `npm run pages`, `-- --dump FILE` for
 * all blocks, `--only-pages` without the hostile payloads.
 * Reads the pages of ../shared/badinput, which is no part of the project; without it there is nothing to measure.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openImporter } from './walks/importer.mjs'
import { hostilePages } from './walks/hostile.mjs'

const shared = process.env.SHARED ?? join(import.meta.dirname, '../../shared')
const folder = join(shared, 'badinput')
if (!existsSync(join(folder, 'manifest.json'))) {
  console.log(`No saved pages in ${folder}; nothing was measured.`)
  process.exit(0)
}
const { entries, bytes, expectedText } = await import(pathToFileURL(join(folder, 'load.mjs')).href)
const { score, average } = await import(pathToFileURL(join(folder, 'score-text.mjs')).href)

/** F1 that each group of pages must reach. */
const FLOORS = { benchmark: 0.96, readability: 0.97 }
/** A page with less has something to teach. */
const WORST_COUNT = 10
/** A publication's day may be another one where the reader lives: the zones are 14 hours ahead at most, 12 behind. */
const ZONES_HOURS = [-12, 0, 14]

const importer = await openImporter()
const pages = []
for (const entry of entries('page')) {
  const base64 = bytes(entry).toString('base64')
  const result = await importer.read({ name: 'page.html', base64 })
  pages.push({ id: entry.id, group: entry.id.split('/')[0], expected: expectedText(entry), result })
}
const payloadCount = process.argv.includes('--only-pages') ? 0 : await feedPayloads()
const hostile = []
for (const { name, html } of hostilePages) {
  const result = await importer.read({ name: 'page.html', base64: Buffer.from(html()).toString('base64') })
  hostile.push({ name, result })
}
await importer.close()

const scored = pages
  .filter(({ expected }) => typeof expected === 'string')
  .map((page) => ({ ...page, ...toScore(page) }))
const outlets = pages.filter(({ group }) => group === 'outlets').map(checkOutlet)
printScores()
printWorst()
printOutlets()
printHostile()
const failures = printSafety()
const dump = process.argv.indexOf('--dump')
if (dump !== -1) writeFileSync(process.argv[dump + 1] ?? 'pages.json', JSON.stringify(pages, null, 1))
process.exitCode = failures === 0 ? 0 : 1

/** Every payload as a page, inside a page and as a clipboard. What is no page is refused, and that is an answer, too. */
async function feedPayloads() {
  const payloads = entries('html-payloads').flatMap((entry) =>
    JSON.parse(bytes(entry).toString('utf8')).map((payload) =>
      typeof payload === 'string' ? payload : payload.payload,
    ),
  )
  for (const payload of payloads) {
    const page = `<!doctype html><html><body><article><p>${'Words, and more words. '.repeat(30)}</p>${payload}</article></body></html>`
    await importer.read({ name: 'payload.html', base64: Buffer.from(page).toString('base64') })
    await importer.read({ name: 'payload.html', base64: Buffer.from(payload).toString('base64') })
    await importer.read({ html: `<p>Words</p>${payload}` })
  }
  return payloads.length
}

function storyOf({ blocks = [] }) {
  return blocks
    .filter(({ part }) => part === 'body')
    .map(({ text }) => text)
    .join('\n')
}

function toScore({ expected, result }) {
  const shares = score(expected, storyOf(result))
  const f1 = (2 * shares.tp) / (2 * shares.tp + shares.fp + shares.fn || 1)
  return { shares, f1 }
}

function printScores() {
  console.log('group           pages  precision  recall     F1   first half  second half')
  for (const group of new Set(scored.map((page) => page.group))) {
    const own = scored.filter((page) => page.group === group)
    const [all, first, second] = [
      own,
      own.filter((_, index) => index % 2 === 0),
      own.filter((_, index) => index % 2 === 1),
    ].map((some) => average(some.map(({ shares }) => shares)))
    const cells = [all.p, all.r, all.f1].map((value) => value.toFixed(4).padStart(8)).join(' ')
    const halves = [first.f1, second.f1].map((value) => value.toFixed(4).padStart(11)).join(' ')
    console.log(`${group.padEnd(14)} ${String(own.length).padStart(6)}  ${cells} ${halves}`)
  }
}

function printWorst() {
  console.log(`\nThe worst ${WORST_COUNT}`)
  for (const page of scored.toSorted((a, b) => a.f1 - b.f1).slice(0, WORST_COUNT)) {
    const { tp, fp, fn } = page.shares
    console.log(
      `${page.f1.toFixed(3)} ${page.id}: too much ${percent(fp / (tp + fp))}, missing ${percent(fn / (tp + fn))}`,
    )
    for (const reason of reasons(page)) console.log(`      ${reason}`)
  }
}

function percent(share) {
  return `${Math.round((share || 0) * 100)} %`
}

/** The longest block that should not be there, and the longest that should. */
function reasons({ expected, result }) {
  if (result.problem !== undefined) return [result.problem]
  const story = squeeze(expected)
  const blocks = (result.blocks ?? []).map((block) => ({ ...block, wanted: story.includes(squeeze(block.text)) }))
  const longest = (some) => some.toSorted((a, b) => b.text.length - a.text.length).slice(0, 1)
  const extra = longest(blocks.filter(({ part, wanted }) => part === 'body' && !wanted))
  const lost = longest(blocks.filter(({ part, wanted }) => part !== 'body' && wanted))
  return [
    ...extra.map(({ text }) => `taken in: ${text.slice(0, 100)}`),
    ...lost.map(({ text, reason }) => `set aside (${reason}): ${text.slice(0, 100)}`),
  ]
}

function squeeze(text) {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

function checkOutlet({ id, expected, result }) {
  return {
    id,
    title: squeeze(result.title ?? '') === squeeze(expected.title ?? '') ? null : `${result.title} ≠ ${expected.title}`,
    date:
      expected.date_published === null || isDayOf(result.date, expected.date_published)
        ? null
        : `${result.date} ≠ ${expected.date_published}`,
  }
}

/** Whether the day is the moment's somewhere on earth. */
function isDayOf(day, moment) {
  return ZONES_HOURS.some(
    (hours) => new Date(Date.parse(moment) + hours * 3_600_000).toISOString().slice(0, 10) === day,
  )
}

function printOutlets() {
  const wrong = (fact) => outlets.filter((outlet) => outlet[fact] !== null)
  for (const fact of ['title', 'date']) {
    console.log(`\n${fact} right on ${outlets.length - wrong(fact).length} of ${outlets.length} outlet pages`)
    for (const outlet of wrong(fact)) console.log(`      ${outlet.id}: ${outlet[fact]}`)
  }
}

function printHostile() {
  console.log('\nPages made to stop a browser')
  for (const { name, result } of hostile) {
    const outcome = result.problem ?? `${result.blocks.length} blocks. ${result.notes.join(' ')}`
    console.log(`${String(Math.round(result.ms)).padStart(6)} ms  ${name}: ${outcome}`)
  }
}

/** Prints what is no score and answers how much of it must not be. */
function printSafety() {
  const times = pages.map(({ result }) => result.ms).toSorted((a, b) => a - b)
  const median = times[Math.floor(times.length / 2)] ?? 0
  console.log(`\nmedian ${Math.round(median)} ms, longest ${Math.round(times.at(-1) ?? 0)} ms for a page`)
  const { seen } = importer
  const counts = Object.entries(seen).map(([what, list]) => `${what} ${list.length}`)
  console.log(`${pages.length} pages and ${payloadCount} payloads: ${counts.join(', ')}`)
  for (const line of Object.values(seen).flatMap((list) => list.slice(0, 3))) console.log(`      ${line}`)
  const below = Object.entries(FLOORS).filter(([group, floor]) => f1Of(group) < floor)
  for (const [group, floor] of below) console.log(`${group} is below its floor of ${floor}`)
  return below.length + Object.values(seen).flat().length
}

function f1Of(group) {
  return average(scored.filter((page) => page.group === group).map(({ shares }) => shares)).f1
}
