#!/usr/bin/env node
/**
 * Whether hidden names stay hidden: each two neighbours among the saved outlet pages of ../shared/badinput, compared with
 * their names hidden, and every export of them, searched for outlets, authors, agencies and addresses: `npm run masks`.
 * Without those pages there is nothing to check.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openImporter } from './walks/importer.mjs'

const shared = process.env.SHARED ?? join(import.meta.dirname, '../../shared')
const folder = join(shared, 'badinput')
if (!existsSync(join(folder, 'manifest.json'))) {
  console.log(`No saved pages in ${folder}; nothing was checked.`)
  process.exit(0)
}
const { entries, bytes, expectedText } = await import(pathToFileURL(join(folder, 'load.mjs')).href)

/** Agencies that news stories credit. */
const AGENCIES = ['Reuters', 'Associated Press', 'AFP', 'Agence France-Presse', 'dpa', 'Bloomberg News']

const importer = await openImporter()
const outlets = entries('page').filter(({ id }) => id.startsWith('outlets/'))
const [leaks, checked] = [[], []]
for (const [index, entry] of outlets.entries()) {
  const neighbour = outlets[(index + 1) % outlets.length]
  const masked = await importer.mask(sourceOf(entry), sourceOf(neighbour))
  if (masked === null) {
    leaks.push(`${entry.id} or ${neighbour.id} could not be read`)
    continue
  }
  const names = [...namesOf(entry), ...namesOf(neighbour), ...masked.outlets, ...AGENCIES]
  for (const [parcel, text] of Object.entries(masked.parcels)) {
    checked.push(parcel)
    leaks.push(...found(text, names).map((where) => `${entry.id} beside ${neighbour.id}, ${parcel}: ${where}`))
  }
}
await importer.close()
for (const leak of leaks) console.log(leak)
console.log(`${outlets.length} pairs of pages, ${checked.length} parcels, ${leaks.length} names left`)
process.exitCode = leaks.length === 0 ? 0 : 1

function sourceOf(entry) {
  return { name: 'page.html', base64: bytes(entry).toString('base64') }
}

/** The author, and the address by its telling parts: `washingtonpost`, `npr`. */
function namesOf(entry) {
  const { url, author } = expectedText(entry)
  const labels = new URL(url).hostname
    .split('.')
    .filter((label) => !['www', 'ici', 'ca', 'com', 'org', 'de'].includes(label))
  return [...labels, ...(author ?? '').split(',').map((name) => name.trim())]
}

/** Whole words alone: `spektrum` is no sign of an outlet inside `spektrums`, nor `cnn` in a sequence of letters. */
function found(text, names) {
  return names.flatMap((name) => {
    if (name === null || name === '') return []
    const words = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(/[\s-]+/gu, '[\\s\\-_]*')
    const hit = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu').exec(text)
    return hit === null ? [] : [`“${text.slice(Math.max(0, hit.index - 40), hit.index + 60).replaceAll(/\s+/gu, ' ')}”`]
  })
}
