import type { Draft, Versions } from '../draft.ts'
import { readInWorker } from '../read-in-worker.ts'
import type { DocumentContent } from './document-content.ts'
import workerAddress from './document.worker.ts?worker&url'

/**
 * An office document's or book's bytes as an article or two versions of one, unpacked and read in a worker. Rejects with `Refused` for what
 * can't be opened.
 */
export async function convertDocument(bytes: Uint8Array): Promise<Draft | Versions> {
  const found = await readInWorker<DocumentContent>(workerAddress, bytes)
  // Workers can't parse web pages, which a book is made of.
  return 'pages' in found ? (await import('./book-draft.ts')).toBookDraft(found) : found
}
