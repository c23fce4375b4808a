import { articleFromText } from '../../engine/article.ts'
import { compare } from '../../engine/compare.ts'
import { toReport } from '../../engine/report.ts'
import type { Draft, Versions } from '../../importers/draft.ts'
import { convertMarkdown } from '../../importers/markdown.ts'
import { readArchive } from '../../importers/office/read-archive.ts'
import { toDraft } from '../../importers/pdf/draft.ts'
import { readPages } from '../../importers/pdf/pages.ts'
import { readRtf } from '../../importers/office/rtf.ts'
import { convertOwnReport } from '../../importers/own-report.ts'
import type { Manuscript } from '../../importers/source.ts'
import { convertSubtitles } from '../../importers/subtitles.ts'
import { pdfOf } from '../../importers/testing/pdf.ts'
import { zipOf } from '../../importers/testing/zip.ts'

/** A format that a text is written in and read back from. */
export interface WrittenFormat {
  readonly name: string
  /** What of a text the format can hold. */
  readonly held: (text: string) => string
  /** The text as the format's importer reads it, after it was written in the format. */
  readonly read: (held: string) => Promise<Draft>
  /** All words come back. Elsewhere some are signs of the format itself, and only what was read has to be drawn. */
  readonly isExact: boolean
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns'

/** All that can be read without a browser. */
export const writtenFormats: readonly WrittenFormat[] = [
  { name: 'Word', held: forXml, read: (text) => fromZip('word/document.xml', wordOf(text)), isExact: true },
  { name: 'OpenDocument', held: forXml, read: (text) => fromZip('content.xml', odtOf(text)), isExact: true },
  { name: 'RTF', held: seen, read: async (text) => after(readRtf(rtfOf(text))), isExact: true },
  {
    name: 'PDF',
    held: drawn,
    read: async (text) => toDraft(await readPages(pdfOf(text.split('\n')))),
    isExact: true,
  },
  {
    name: 'a report',
    held: (text) => text,
    read: async (text) => after(convertOwnReport({ text: reportOf(text) })),
    isExact: true,
  },
  { name: 'Markdown', held: (text) => text, read: async (text) => convertMarkdown(manuscript(text)), isExact: false },
  {
    name: 'subtitles',
    held: (text) => text,
    read: async (text) => convertSubtitles(manuscript(cuesOf(text))),
    isExact: false,
  },
]

async function fromZip(name: string, content: string): Promise<Draft> {
  const found = await readArchive(zipOf([{ name, content }]))
  if ('pages' in found) throw new Error('is a book')
  return after(found)
}

function after(found: Draft | Versions): Draft {
  return 'before' in found ? found.after : found
}

/** Without what no XML file may hold (XML 1.0, 2.2): most controls, halves of pairs, two code points that are none. */
function forXml(text: string): string {
  return `The ferry left on Monday.\n${seen(text)}`.replace(/[\ufffe\uffff]/g, '')
}

function seen(text: string): string {
  // A C1 control is a letter of an older encoding, or nothing.
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '')
}

/**
 * What of a text a page keeps in its order, behind a line that has words: letters are drawn from left to right, each as it is. What is written from
 * right to left is put in order by guess, a hyphen at a line's end may go, ligatures are taken apart, a wide gap can part two columns, and what
 * nobody sees is not on paper.
 */
function drawn(text: string): string {
  const kept = Array.from(seen(text)).filter((letter) => letter.length === 1 && letter === letter.normalize('NFKC'))
  return `The ferry left on Monday.\n${kept
    .join('')
    .replace(UNDRAWN, '')
    .replace(/[^\S\n]+/gu, ' ')}`
}

/** The blocks of Hebrew, Arabic and their neighbours, signs of theirs included, besides what is not seen. */
const UNDRAWN = /[\p{Cf}\p{Cn}\p{Co}\p{Pd}\p{M}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/gu

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function wordOf(text: string): string {
  const paragraphs = text.split('\n').map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`)
  return `<w:document xmlns:w="${WORD}"><w:body>${paragraphs.join('')}</w:body></w:document>`
}

function odtOf(text: string): string {
  const paragraphs = text.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`)
  const names = `xmlns:office="${OASIS}:office:1.0" xmlns:text="${OASIS}:text:1.0"`
  return `<office:document-content ${names}><office:body><office:text>${paragraphs.join('')}</office:text></office:body></office:document-content>`
}

function rtfOf(text: string): Uint8Array {
  let rtf = ''
  for (let at = 0; at < text.length; at++) {
    // Numbers of RTF have a sign.
    const code = (text.charCodeAt(at) << 16) >> 16
    rtf += code === 0x0a ? '\\par ' : `\\u${code}?`
  }
  return new TextEncoder().encode(`{\\rtf1\\ansi ${rtf}}`)
}

function reportOf(text: string): string {
  const article = articleFromText({ text })
  return JSON.stringify(toReport(compare(article, article)))
}

function cuesOf(text: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index + 1}\n00:00:01,000 --> 00:00:02,000\n${line}`)
    .join('\n\n')
}

function manuscript(text: string): Manuscript {
  return { text, fileName: null, address: null, selected: false, storage: null, isGarbled: false }
}
