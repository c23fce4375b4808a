import { slice } from '../../src/engine/text/span.ts'
import { decode, decodeAs } from '../../src/importers/decode.ts'
import { importArticle } from '../../src/importers/import.ts'
import type { ImportSource } from '../../src/importers/source.ts'
import { speak } from '../../src/locales/locales.ts'

/** What the measure asks about: a file's bytes in base64, or a clipboard's HTML. */
type Question = { readonly name: string; readonly base64: string } | { readonly html: string }

/** What the importer made of it: plain text, block by block, and the milliseconds it took. */
async function read(question: Question) {
  const source = toSource(question)
  const start = performance.now()
  const result = await importArticle(source)
  const ms = performance.now() - start
  if (!result.ok) return { ms, problem: result.problem }
  const { title, outlet, date, language, text, blocks } = result.article
  return {
    ms,
    title,
    outlet,
    date,
    language,
    notes: result.notes,
    blocks: blocks.map(({ kind, part, reason, span }) => ({ kind, part, reason, text: slice(text, span) })),
  }
}

function toSource(question: Question): ImportSource {
  if ('html' in question) return { kind: 'rich', html: question.html, text: 'plain twin' }
  return { kind: 'file', name: question.name, bytes: toBytes(question.base64) }
}

function toBytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

// What an importer says, it says in English here.
await speak('en')
// The measure calls it from outside.
Object.assign(globalThis, {
  readSource: read,
  // With all exporters, more than a page may load at first.
  maskSources: async (a: Question, b: Question) => (await import('./masked.ts')).maskPages(toSource(a), toSource(b)),
  decodeFile: (base64: string) => decode(toBytes(base64)),
  decodeAs: (encoding: string, base64: string) => decodeAs(encoding, toBytes(base64)),
})
