import type { Article } from '../engine/article.ts'
import { decode, oddShare } from './decode.ts'
import type { Draft } from './draft.ts'
import { isWholePage, looksStructured } from './page-signs.ts'
import { refusal } from './refuse.ts'
import { shorten } from './shorten.ts'
import { nameOf } from './source.ts'
import type { ImportSource, Manuscript } from './source.ts'

/** An article and what to say about how it was read; or what happened, to which article, and what to do. */
export type ImportResult =
  | { readonly ok: true; readonly article: Article; readonly notes: readonly string[] }
  | { readonly ok: false; readonly problem: string }

interface Importer {
  /** Whether this format is the manuscript's: content is asked before the file's name. */
  readonly claims: (manuscript: Manuscript) => boolean
  /** Fetched only when it is needed. */
  readonly load: () => Promise<(manuscript: Manuscript) => Draft | Promise<Draft>>
}

/** Asked in order; the last takes everything. */
const importers: readonly Importer[] = [
  {
    claims: ({ text, fileName, selected }) => selected || isWholePage(text, fileName),
    load: async () => (await import('./html.ts')).convertHtml,
  },
  {
    claims: ({ fileName }) => fileName !== null && /\.(?:md|markdown|mdown)$/i.test(fileName),
    load: async () => (await import('./markdown.ts')).convertMarkdown,
  },
  { claims: () => true, load: async () => (await import('./text.ts')).convertText },
]

/** Files above this are refused before they are read: no article is that long, and reading them stalls small machines. */
export const MAX_FILE_BYTES = 20_000_000

/** Share of characters that no text has, above which a file is none; damaged texts have a few. */
const MAX_ODD_SHARE = 0.02

/** Any bytes or text → an article, or a problem in plain words. Never throws. What is not part of the story is marked in the article's blocks, not removed. */
export async function importArticle(source: ImportSource): Promise<ImportResult> {
  try {
    const manuscript = await toManuscript(source)
    if (typeof manuscript === 'string') return { ok: false, problem: manuscript }
    const problem = refuseText(manuscript)
    if (problem !== null) return { ok: false, problem }
    return await convert(manuscript)
  } catch (error) {
    const name = nameOf(source.kind === 'file' ? source.name : null)
    const reason = error instanceof Error ? error.message : String(error)
    return { ok: false, problem: `${name} could not be read (${reason}). Copy the article’s text and paste it here.` }
  }
}

/** The source as text, or the problem that keeps it from being one. */
async function toManuscript(source: ImportSource): Promise<Manuscript | string> {
  if (source.kind === 'file') return readFile(source.name, source.bytes)
  const pasted = { fileName: null, encodingGuess: null }
  if (source.kind === 'text') return { ...pasted, text: source.text, selected: false }
  const selected = looksStructured(source.html)
  return { ...pasted, text: selected ? source.html : source.text, selected }
}

async function readFile(name: string, bytes: Uint8Array): Promise<Manuscript | string> {
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(name, bytes.length)
  const foreign = refusal(bytes)
  if (foreign !== null) return `${nameOf(name)} is ${foreign.what}, not text. ${foreign.advice}`
  const decoded = await decode(bytes)
  if (decoded === null || oddShare(decoded.text) > MAX_ODD_SHARE) {
    return `${nameOf(name)} is not text. Open the article in the program it belongs to, copy its text and paste it here.`
  }
  return { text: decoded.text, fileName: name, selected: false, encodingGuess: decoded.guessed }
}

/** What is said about a file that is refused for its size, known before it is read. */
export function tooLarge(name: string, byteCount: number): string {
  const limit = MAX_FILE_BYTES / 1_000_000
  const size = Math.ceil(byteCount / 1_000_000)
  return `${nameOf(name)} has ${size} MB; at most ${limit} MB can be opened. Copy the article’s text and paste it here.`
}

/** A web address alone is no article, and the app asks nothing of the web. */
function refuseText({ text, fileName }: Manuscript): string | null {
  const name = nameOf(fileName)
  const trimmed = text.trim()
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(trimmed)) {
    return `${name} is a web address alone, and this page requests nothing from the web. Open the article there, select all, copy and paste it here; or save the page and drop the file here.`
  }
  if (!/[\p{L}\p{N}]/u.test(trimmed)) {
    return `${name} has no words in it. Paste the article’s text, or open a .txt, .md or .html file.`
  }
  return null
}

async function convert(manuscript: Manuscript): Promise<ImportResult> {
  const importer = importers.find(({ claims }) => claims(manuscript))
  if (importer === undefined) throw new Error('no importer takes it; this is a bug')
  const draft = shorten(await (await importer.load())(manuscript))
  if (!/[\p{L}\p{N}]/u.test(draft.text)) {
    return {
      ok: false,
      problem: `${nameOf(manuscript.fileName)} has no words in it. Open the page, copy the article’s text and paste it here.`,
    }
  }
  return { ok: true, article: await toArticle(draft), notes: [...encodingNotes(manuscript), ...draft.notes] }
}

async function toArticle({ text, blocks, title, outlet, date, language }: Draft): Promise<Article> {
  // The engine's language tables are as large as the rest of the first screen; they are fetched with the first article.
  const { articleFromText } = await import('../engine/article.ts')
  return articleFromText({
    text,
    ...(blocks !== null && { blocks }),
    ...(title !== null && { title }),
    ...(outlet !== null && { outlet }),
    ...(date !== null && { date }),
    ...(language !== null && { language }),
  })
}

function encodingNotes({ encodingGuess }: Manuscript): string[] {
  if (encodingGuess === null) return []
  return [
    `The file does not say how its letters are stored; they were read as ${encodingGuess}. If they look wrong, copy the text from the program that shows it right.`,
  ]
}
