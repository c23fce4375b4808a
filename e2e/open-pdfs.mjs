#!/usr/bin/env node
/**
 * Opens PDF files in a browser and prints what each gave: `node e2e/open-pdfs.mjs`, or `… FOLDER` for files of your own.
 * Reads ../shared/badinput, which is no part of the project; without it there is nothing to open.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openImporter } from './walks/importer.mjs'

const shared = process.env.SHARED ?? join(import.meta.dirname, '../../shared')
const folder = process.argv[2] ?? join(shared, 'badinput/pdf')
if (!existsSync(folder)) {
  console.log(`No PDF files in ${folder}; nothing was opened.`)
  process.exit(0)
}

/** No file may take longer, in seconds, even on a busy machine. */
const LONGEST_SECONDS = 60

const importer = await openImporter()
const failures = []
for (const name of readdirSync(folder).filter((file) => file.endsWith('.pdf'))) {
  const start = performance.now()
  const result = await importer.read({ name, base64: readFileSync(join(folder, name)).toString('base64') })
  const seconds = (performance.now() - start) / 1000
  console.log(`\n${name} (${seconds.toFixed(1)} s)`)
  if (result.problem === undefined) printArticle(result)
  else console.log(`  refused: ${result.problem}`)
  const isPlain = result.problem === undefined ? (result.blocks ?? []).length > 0 : result.problem.includes(name)
  if (!isPlain) failures.push(`${name} gave neither text nor a reason`)
  if (seconds > LONGEST_SECONDS) failures.push(`${name} took ${seconds.toFixed(0)} s`)
}
await importer.close()

failures.push(...Object.entries(importer.seen).flatMap(([kind, list]) => list.map((what) => `${kind}: ${what}`)))
console.log(failures.length === 0 ? '\nAll gave text or a plain reason.' : `\n${failures.join('\n')}`)
process.exitCode = failures.length === 0 ? 0 : 1

function printArticle({ title, date, language, notes = [], blocks = [] }) {
  console.log(`  ${JSON.stringify({ title, date, language, notes })}`)
  for (const { part, kind, reason, text } of blocks) {
    console.log(`  [${part === kind ? part : `${part} ${kind}`}${reason ? `: ${reason}` : ''}] ${text}`)
  }
}
