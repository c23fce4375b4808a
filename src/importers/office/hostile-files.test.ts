import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { array, object, optional, parse, string } from 'valibot'
import { expect, test } from 'vitest'
import { Refused } from '../refused.ts'
import { afterOf } from '../testing/drafts.ts'
import { isZip } from './document-signs.ts'
import { readArchive } from './read-archive.ts'

// Real Word files and hostile ones lie beside the checkout, where they are present.
const shared = process.env['SHARED'] ?? join(import.meta.dirname, '../../../../shared')
const folder = join(shared, 'badinput/docx')
const hasShared = existsSync(folder)

const evil = join(folder, 'evil')

/** What the folder's own list says of a hostile file, in words: `error: RTF`, `text as 00`, `text:` with the text itself. */
const Listed = array(object({ file: string(), expect: optional(string(), '') }))

/** A file's text, or why it was refused. */
type Outcome = { readonly text: string } | { readonly because: string }

async function outcomeOf(path: string): Promise<Outcome> {
  try {
    return { text: afterOf(await readArchive(new Uint8Array(readFileSync(path)))).text }
  } catch (error) {
    if (error instanceof Refused) return { because: error.message }
    throw error
  }
}

/** Whether an outcome is what the list wants; where it leaves it open, any but a failure is. */
function isAsListed(wanted: string, outcome: Outcome, baseline: string): boolean {
  const text = 'text' in outcome ? outcome.text : null
  const [, literal] = /^(?:text|accepted view): ?(.*)/.exec(wanted) ?? []
  if (literal !== undefined) return text === literal.replaceAll('\\n', '\n')
  if (/^text as 00(?! or)/.test(wanted)) return text === baseline
  // A file without a word is refused later.
  return /^(?:error(?!, or| or)|refused)/.test(wanted) ? text === null || text === '' : true
}

test.skipIf(!hasShared)('hostile files are read or refused as they should be (needs the shared folder)', async () => {
  const listed = parse(Listed, JSON.parse(readFileSync(join(folder, '../manifest.json'), 'utf8')))
  const baseline = await outcomeOf(join(evil, '00-baseline-valid.docx'))
  const wrong: string[] = []
  for (const { file, expect: wanted } of listed.filter((entry) => entry.file.startsWith('docx/evil/'))) {
    const path = join(folder, '..', file)
    // What is no zip archive does not come here.
    if (!isZip(readFileSync(path))) continue
    const outcome = await outcomeOf(path)
    const found = 'text' in outcome ? `read: ${outcome.text}` : `refused: ${outcome.because}`
    process.stdout.write(`${basename(file).padEnd(36)} ${wanted.padEnd(52)} ${JSON.stringify(found.slice(0, 80))}\n`)
    if (!isAsListed(wanted, outcome, 'text' in baseline ? baseline.text : ''))
      wrong.push(`${file}: ${found.slice(0, 200)}`)
  }
  expect(wrong).toEqual([])
})

/** Words of comments, which are said to be left out; and two that another reader marks up into pieces. */
const withoutWords = ['pandoc-comments.docx', 'pandoc-deep_normalize.docx', 'pandoc-text_in_shape_format.docx']

test.skipIf(!hasShared)('every word of real files is read (needs the shared folder)', async () => {
  const good = join(folder, 'good')
  const missing: string[] = []
  for (const name of readdirSync(good).filter((file) => file.endsWith('.docx'))) {
    const outcome = await outcomeOf(join(good, name))
    if ('because' in outcome) missing.push(`${name}: ${outcome.because}`)
    const other = join(good, name.replace('.docx', '.native'))
    if (!existsSync(other) || !('text' in outcome) || withoutWords.includes(name)) continue
    const words = new Set(wordsOf(outcome.text))
    missing.push(
      ...wordsOf(nativeText(readFileSync(other, 'utf8')))
        .filter((word) => !words.has(word))
        .map((word) => `${name}: ${word}`),
    )
  }
  expect(missing).toEqual([])
})

/** The words of pandoc's own notation: `Str "word"`, other letters than English ones by their numbers. */
function nativeText(native: string): string {
  const words = [...native.matchAll(/Str "((?:[^"\\]|\\.)*)"/g)].map((found) => found[1] ?? '')
  return words
    .map((word) => word.replace(/\\(\d+)(?:\\&)?/g, (_, code) => String.fromCodePoint(Number(code))))
    .join(' ')
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}
