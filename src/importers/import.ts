import { i18n } from '@lingui/core'
import { msg, t } from '@lingui/core/macro'
import type { Article } from '../engine/article.ts'
import { decode, decodeAs, isText } from './decode.ts'
import { documentImporters, textImporters } from './importers.ts'
import type { Draft, Versions } from './draft.ts'
import { makeArticle } from './make-article.ts'
import { mendLetters } from './mend-letters.ts'
import { nextTask } from './next-task.ts'
import { looksStructured } from './page-signs.ts'
import { refusal } from './refuse.ts'
import { file, Refused } from './refused.ts'
import { shorten } from './shorten.ts'
import { nameOf } from './source.ts'
import type { ImportSource, Manuscript, Storage, Wish } from './source.ts'

/** An article and what to say about how it was read, in the language that the page speaks at that moment. */
export interface Imported {
  readonly article: Article
  readonly notes: readonly string[]
}

/** Where an article came from, for what else can be made of it. */
export interface Origin {
  readonly source: ImportSource
  /** The first article, where the source holds two to compare; the article itself is the second. */
  readonly before: (Imported & Pick<Versions, 'kind'>) | null
  /** Null for what is no text file. */
  readonly storage: Storage | null
  /** True where broken letters can be mended, or were, as the source wished. */
  readonly isGarbled: boolean
}

/** What came of a source; or what happened, to which article, and what to do. */
export type ImportResult =
  | (Imported & { readonly ok: true; readonly origin: Origin })
  | { readonly ok: false; readonly problem: string }

/** Files above this are refused before they are read: no article is that long, and reading them stalls small machines. */
export const MAX_FILE_BYTES = 20_000_000

/** Any bytes or text → an article, or a problem in plain words. Never throws. What is not part of the story is marked in the article's blocks, not removed. */
export async function importArticle(source: ImportSource): Promise<ImportResult> {
  try {
    // Of several that come together, each is read in its own task.
    await nextTask()
    const { found, ...how } = await read(source)
    const after = await toImported('before' in found ? found.after : found)
    const before = 'before' in found ? { ...(await toImported(found.before)), kind: found.kind } : null
    return { ok: true, ...after, origin: { ...how, source, before } }
  } catch (error) {
    const fileName = source.kind === 'file' ? source.name : null
    if (error instanceof Refused) return { ok: false, problem: problemOf(error, fileName) }
    const name = nameOf(fileName)
    const reason = error instanceof Error ? error.message : String(error)
    return { ok: false, problem: t`${name} could not be read (${reason}). Copy the article’s text and paste it here.` }
  }
}

/** Why a source is refused and what to do, in the language that the page speaks. `fileName`: null for what was pasted. */
export function problemOf({ because, advice }: Refused, fileName: string | null): string {
  const filled = { ...because, values: { ...because.values, file: nameOf(fileName) } }
  return [filled, advice].map((sentence) => i18n._(sentence)).join(' ')
}

/** What was made of a source, and how it was stored. */
interface Reading {
  readonly found: Draft | Versions
  readonly storage: Storage | null
  readonly isGarbled: boolean
}

async function read(source: ImportSource): Promise<Reading> {
  if (source.kind !== 'file') return convert(toManuscript(source))
  const { name, bytes } = source
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge(bytes.length)
  const importer = documentImporters.find(({ claims }) => claims(bytes, name))
  if (importer === undefined) return convert(await readFile(source))
  return { found: await (await importer.load())(bytes), storage: null, isGarbled: false }
}

/** What was pasted: as rich text where that tells more than its plain twin. */
function toManuscript(source: Exclude<ImportSource, { kind: 'file' }>): Manuscript {
  const selected = source.kind === 'rich' && looksStructured(source.html)
  return {
    ...mend(selected ? source.html : source.text, source.wish),
    selected,
    fileName: null,
    address: null,
    storage: null,
  }
}

async function readFile({ name, bytes, address, wish }: Extract<ImportSource, { kind: 'file' }>): Promise<Manuscript> {
  const foreign = refusal(bytes)
  if (foreign !== null) throw foreign
  const wished = wish?.encoding ?? null
  const decoded =
    wished === null ? await decode(bytes) : { text: decodeAs(wished, bytes), encoding: wished, isGuess: false }
  if (decoded === null) throw new Refused(NO_TEXT)
  const { text, ...storage } = decoded
  const manuscript = { ...mend(text, wish), selected: false, fileName: name, address: address ?? null, storage }
  // Broken letters can be mended, and a reader who chose the encoding sees what became of it.
  if (!isText(text) && !manuscript.isGarbled && wished === null) throw new Refused(NO_TEXT)
  return manuscript
}

/** Characters by which broken letters are told: whoever broke them broke them everywhere, and trying each run of a long text takes minutes. */
const TOLD_BY = 200_000

/** Mended only where the reader wishes it: broken letters are evidence, too. */
function mend(text: string, wish: Wish | undefined): Pick<Manuscript, 'text' | 'isGarbled'> {
  const isGarbled = mendLetters(text.slice(0, TOLD_BY)) !== null
  return { text: isGarbled && wish?.mends === true ? (mendLetters(text) ?? text) : text, isGarbled }
}

/** Why a file is refused for its size, known before it is read. */
export function tooLarge(byteCount: number): Refused {
  const limit = MAX_FILE_BYTES / 1_000_000
  const size = Math.ceil(byteCount / 1_000_000)
  return new Refused(msg`${file} has ${size} MB; at most ${limit} MB can be opened.`, PASTE)
}

const NO_TEXT = msg`${file} is not text.`
const PASTE = msg`Copy the article’s text and paste it here.`

/** A web address alone is no article, and the app asks nothing of the web. */
function refuseAddress(text: string): void {
  if (!/^(?:https?:\/\/|www\.)\S+$/i.test(text.trim())) return
  throw new Refused(
    msg`${file} is a web address alone, and this page requests nothing from the web.`,
    msg`Open the article there, select all, copy and paste it here; or save the page and drop the file here.`,
  )
}

async function convert(manuscript: Manuscript): Promise<Reading> {
  refuseAddress(manuscript.text)
  const importer = textImporters.find(({ claims }) => claims(manuscript))
  if (importer === undefined) throw new Error('no importer takes it; this is a bug')
  const { storage, isGarbled } = manuscript
  return { found: await (await importer.load())(manuscript), storage, isGarbled }
}

async function toImported(whole: Draft): Promise<Imported> {
  const draft = shorten(whole)
  if (!/[\p{L}\p{N}]/u.test(draft.text)) {
    throw new Refused(
      msg`${file} has no words in it.`,
      msg`Open the article where it can be read, copy its text and paste it here.`,
    )
  }
  return { article: await toArticle(draft), notes: draft.notes.map((note) => i18n._(note)) }
}

function toArticle({ text, blocks, title, outlet, date, address, language }: Draft): Promise<Article> {
  return makeArticle({
    text,
    ...(blocks !== null && { blocks }),
    ...(title !== null && { title }),
    ...(outlet !== null && { outlet }),
    ...(date !== null && { date }),
    ...(address !== null && { address }),
    ...(language !== null && { language }),
  })
}
