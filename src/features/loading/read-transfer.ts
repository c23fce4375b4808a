import { t } from '@lingui/core/macro'
import { importArticle, MAX_FILE_BYTES, problemOf, tooLarge } from '../../importers/import.ts'
import type { ImportResult } from '../../importers/import.ts'
import type { ImportSource } from '../../importers/source.ts'

/** What a paste or drop brings: whole files, or a piece of text. */
export type Brought =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'source'; readonly source: ImportSource }
  | { readonly kind: 'nothing' }

/**
 * Copied text before files: a word processor puts a picture of the text beside the text. For a drop, files come first:
 * a file dragged out of another program has its path for a text.
 */
export function readTransfer(transfer: DataTransfer, isDrop: boolean): Brought {
  const files = [...transfer.files]
  const html = transfer.getData('text/html')
  const text = transfer.getData('text/plain') || transfer.getData('text/uri-list')
  const hasText = html.trim() !== '' || text.trim() !== ''
  if (files.length > 0 && (isDrop || !hasText)) return { kind: 'files', files }
  if (html.trim() !== '') return { kind: 'source', source: { kind: 'rich', html, text } }
  return hasText ? { kind: 'source', source: { kind: 'text', text } } : { kind: 'nothing' }
}

/** Reads and imports a file; one above the limit is refused unread. */
export async function importFile(file: File): Promise<ImportResult> {
  const { name } = file
  if (file.size > MAX_FILE_BYTES) {
    return { ok: false, problem: problemOf(tooLarge(file.size), name) }
  }
  try {
    return await importArticle({ kind: 'file', name, bytes: new Uint8Array(await file.arrayBuffer()) })
  } catch {
    // A folder, or a file that was moved after it was chosen.
    return { ok: false, problem: t`“${name}” could not be opened. If it is a folder, open a file inside it.` }
  }
}
