import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Draft } from '../draft.ts'
import { file, Refused } from '../refused.ts'
import { openArchive } from './archive.ts'
import type { Archive } from './archive.ts'
import { readDocx } from './docx.ts'
import { readEpub } from './epub.ts'
import type { DocumentContent } from './document-content.ts'
import { readOdt } from './odt.ts'

/** A kind of archive, told by what it holds and never by the file's name. */
interface ArchiveKind {
  readonly holds: (names: ReadonlySet<string>) => boolean
  readonly read: (archive: Archive) => Promise<DocumentContent>
}

const UNPACK = msg`Unpack it and open the article inside, or copy the article’s text and paste it here.`
const SAVE_AS_WORD = msg`Open it in its program and save it as a Word file (.docx), or copy the article’s text there and paste it here.`
const PASTE = msg`Open it in its program, copy the article’s text there and paste it here.`

const SIGN = '\ufffd'
const TWINS = msg`The file holds parts that have the same name; the first of each was read.`
const REPLACED = msg`The file held characters that no such file may hold; they stand as ${SIGN}.`

/** Asked in order; an archive that is none of them is one of anything. */
const kinds: readonly ArchiveKind[] = [
  {
    holds: (names) => names.has('xl/workbook.xml'),
    read: refuseAs(msg`${file} is a spreadsheet, not an article.`, PASTE),
  },
  {
    holds: (names) => names.has('ppt/presentation.xml'),
    read: refuseAs(msg`${file} is a presentation, not an article.`, PASTE),
  },
  { holds: (names) => names.has('META-INF/container.xml'), read: readEpub },
  { holds: (names) => names.has('[Content_Types].xml') || names.has('word/document.xml'), read: readDocx },
  { holds: (names) => names.has('content.xml'), read: readOdt },
  {
    holds: (names) => [...names].some((name) => name.endsWith('.iwa')),
    read: refuseAs(msg`${file} is an iWork document.`, SAVE_AS_WORD),
  },
]

/** Any zip archive's bytes as an article, two versions of one, or a book's pages. Throws `Refused` for whatever it can't open. Knows no browser but its inflater. */
export async function readArchive(bytes: Uint8Array): Promise<DocumentContent> {
  const archive = openArchive(bytes)
  const kind = kinds.find(({ holds }) => holds(archive.names))
  if (kind === undefined) {
    const isEmpty = archive.names.size === 0
    throw new Refused(
      isEmpty ? msg`${file} is an empty zip archive.` : msg`${file} is a zip archive, not text.`,
      UNPACK,
    )
  }
  const found = await kind.read(archive)
  const notes = archive.hasTwins ? [TWINS] : []
  if ('pages' in found) return { ...found, notes: [...found.notes, ...notes] }
  if (!('before' in found)) return withNotes(found, notes)
  return { ...found, before: withNotes(found.before, notes), after: withNotes(found.after, notes) }
}

function refuseAs(because: MessageDescriptor, advice: MessageDescriptor): () => Promise<never> {
  return () => Promise.reject(new Refused(because, advice))
}

function withNotes(draft: Draft, notes: readonly MessageDescriptor[]): Draft {
  const replaced = draft.text.includes(SIGN) ? [REPLACED] : []
  return { ...draft, notes: [...draft.notes, ...notes, ...replaced] }
}
