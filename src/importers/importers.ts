import type { Draft, Versions } from './draft.ts'
import { isRtf, isZip } from './office/document-signs.ts'
import { isOwnReport } from './own-report-signs.ts'
import { isMhtml } from './mhtml-signs.ts'
import { isWholePage } from './page-signs.ts'
import { isPdf } from './pdf/signs.ts'
import { isSubtitles } from './subtitle-signs.ts'
import type { Manuscript } from './source.ts'
import { convertText } from './text.ts'

/** A format that is bytes and no text. */
interface DocumentImporter {
  /** Whether this format is the file's: its bytes are asked before its name. */
  readonly claims: (bytes: Uint8Array, fileName: string) => boolean
  /** Fetched only when it is needed. The reading throws `Refused` for what it can't open. */
  readonly load: () => Promise<(bytes: Uint8Array) => Promise<Draft | Versions>>
}

/** A format that is text once its encoding is known. */
interface TextImporter {
  readonly claims: (manuscript: Manuscript) => boolean
  readonly load: () => Promise<(manuscript: Manuscript) => Draft | Versions | Promise<Draft>>
}

/** Asked in order; a file that none of them claims is text, or nothing that this app can open. */
export const documentImporters: readonly DocumentImporter[] = [
  { claims: isPdf, load: async () => (await import('./pdf/convert-pdf.ts')).convertPdf },
  // Word and OpenDocument files are zip archives; which one, only the archive's own list of contents tells.
  {
    claims: (bytes) => isZip(bytes) || isRtf(bytes),
    load: async () => (await import('./office/convert-document.ts')).convertDocument,
  },
  { claims: isMhtml, load: async () => (await import('./mhtml.ts')).convertMhtml },
]

/** Asked in order; the last takes everything. */
export const textImporters: readonly TextImporter[] = [
  {
    claims: ({ text, selected }) => !selected && isOwnReport(text),
    load: async () => (await import('./own-report.ts')).convertOwnReport,
  },
  {
    claims: ({ text, fileName, selected }) => selected || isWholePage(text, fileName),
    load: async () => (await import('./html.ts')).convertHtml,
  },
  {
    claims: ({ fileName }) => fileName !== null && /\.(?:md|markdown|mdown)$/i.test(fileName),
    load: async () => (await import('./markdown.ts')).convertMarkdown,
  },
  {
    claims: ({ text, selected }) => !selected && isSubtitles(text),
    load: async () => (await import('./subtitles.ts')).convertSubtitles,
  },
  // A few lines, and what most readers bring: nothing to be fetched for.
  { claims: () => true, load: async () => convertText },
]
