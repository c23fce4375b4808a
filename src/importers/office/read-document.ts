import type { DocumentContent } from './document-content.ts'
import { isRtf } from './document-signs.ts'
import { readArchive } from './read-archive.ts'
import { readRtf } from './rtf.ts'

/** Any document's bytes as an article, two versions of one, or a book's pages. Throws `Refused` for whatever it can't open. */
export async function readDocument(bytes: Uint8Array): Promise<DocumentContent> {
  return isRtf(bytes) ? readRtf(bytes) : readArchive(bytes)
}
