#!/usr/bin/env node
/**
 * Every hostile and odd file through the running app: `npm run bad-input`, `-- --only docx` for those whose id has that, `-- --show` for
 * what became of each. First large files that are made for it, with the memory they take; then those of ../shared/badinput, which is no
 * part of the project.
 */
import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openApp } from './walks/app.mjs'
import { openImporter } from './walks/importer.mjs'
import { isSound, printLarge, walkLarge } from './walks/large.mjs'

const shared = process.env.SHARED ?? join(import.meta.dirname, '../../shared')
const folder = join(shared, 'badinput')
const only = process.argv[process.argv.indexOf('--only') + 1]
const isAsked = ({ id }) => !process.argv.includes('--only') || id.includes(only)
const show = process.argv.includes('--show')

const large = await walkLarge((name) => isAsked({ id: name }))
printLarge(large, show)
const isLargeSound = large.every(isSound)
if (!existsSync(join(folder, 'manifest.json'))) {
  console.log(`No files in ${folder}; no others were walked.`)
  process.exit(isLargeSound ? 0 : 1)
}
const { entries, bytes, expectedText } = await import(pathToFileURL(join(folder, 'load.mjs')).href)

/** Kinds of entries that are files by themselves. */
const FILES = ['page', 'text', 'encoded-text', 'docx', 'docx-evil', 'pdf']

const OTHER = 'The ferry to Lindholm did not leave the harbor on Monday. Nobody was hurt, the council said.'
const app = await openApp()
await app.open('b', 'other.txt', Buffer.from(OTHER))

const results = []
for (const entry of entries()
  .filter(({ kind }) => FILES.includes(kind))
  .filter(isAsked)) {
  results.push({ entry, ...(await walk(`${results.length}${extname(entry.file)}`, bytes(entry))) })
}
const strings = entries('strings').concat(entries('html-payloads')).filter(isAsked)
for (const entry of strings) {
  for (const item of JSON.parse(bytes(entry).toString('utf8'))) {
    const text = typeof item === 'string' ? item : item.payload
    const name = `${results.length}.${entry.kind === 'strings' ? 'txt' : 'html'}`
    results.push({ entry, ...(await walk(name, Buffer.from(text))) })
  }
}
const untouched = (await app.textOf('b')) === OTHER
await app.close()
report()
await checkEncodings()

/** What became of one file: taken in, refused, or neither within the time, and how long it took. */
async function walk(name, content) {
  const start = Date.now()
  const before = Object.values(app.seen).flat().length
  const outcome = await app.open('a', name, content)
  return { ...outcome, ms: Date.now() - start, isQuiet: Object.values(app.seen).flat().length === before }
}

function report() {
  console.log('kind            files  taken in  refused  neither   median ms  longest ms')
  for (const kind of new Set(results.map(({ entry }) => entry.kind))) {
    const own = results.filter(({ entry }) => entry.kind === kind)
    const count = (what) => String(own.filter(({ outcome }) => outcome === what).length)
    const times = own.map(({ ms }) => ms).toSorted((a, b) => a - b)
    const columns = [
      String(own.length).padStart(6),
      count('taken').padStart(9),
      count('refused').padStart(8),
      count('neither').padStart(8),
      String(times[times.length >> 1]).padStart(11),
      String(times.at(-1)).padStart(11),
    ]
    console.log(kind.padEnd(15), ...columns)
  }
  if (show) for (const result of results) console.log(line(result))
  else for (const result of results.filter(({ entry }) => entry.expect !== undefined)) console.log(line(result))
  const { seen } = app
  const neither = results.filter(({ outcome }) => outcome === 'neither')
  for (const { entry } of neither) console.log(`neither taken in nor refused by name: ${entry.id}`)
  for (const { entry, text } of results.filter(({ isQuiet }) => !isQuiet)) {
    console.log(`something happened at ${entry.id}: ${text.replaceAll(/\s+/g, ' ').slice(0, 100)}`)
  }
  console.log(
    `\nthe other article is ${untouched ? 'untouched' : 'changed'}; ${Object.entries(seen)
      .map(([what, list]) => `${what} ${list.length}`)
      .join(', ')}`,
  )
  for (const text of Object.values(seen).flatMap((list) => list.slice(0, 5))) console.log(`      ${text}`)
  process.exitCode =
    isLargeSound && untouched && neither.length === 0 && Object.values(seen).flat().length === 0 ? 0 : 1
}

function line({ entry, outcome, text, ms }) {
  const said = text.replaceAll(/\s+/g, ' ').slice(0, 140)
  const expected = entry.expect === undefined ? '' : `\n      expected: ${entry.expect}`
  return `${entry.id}: ${outcome} in ${ms} ms: ${said}${expected}`
}

/** Each encoded file as the browser reads it, beside the text it holds. */
async function checkEncodings() {
  const known = entries('encoded-text').filter((entry) => isAsked(entry) && entry.encoding !== 'binary')
  if (known.length === 0) return
  const importer = await openImporter()
  const wrong = []
  for (const entry of known) {
    const base64 = bytes(entry).toString('base64')
    const text = await wanted(importer, entry, base64)
    const decoded = await importer.decode(base64)
    if (letters(decoded?.text ?? '') !== letters(text)) wrong.push(`${entry.id}: ${decoded?.encoding ?? 'not text'}`)
  }
  await importer.close()
  console.log(`encodings: ${known.length - wrong.length} of ${known.length} right`)
  for (const line of wrong) console.log(`      ${line}`)
}

/** The text that an encoded file holds: its twin, or what the browser makes of it in the encoding that the list names. Node's own decoders lack letters. */
async function wanted(importer, entry, base64) {
  const twin = expectedText(entry)
  return typeof twin === 'string' ? twin : importer.decodeAs(entry.encoding, base64)
}

function letters(text) {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
