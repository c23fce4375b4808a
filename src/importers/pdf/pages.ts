import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextContent } from 'pdfjs-dist/types/src/display/api'
import { readInfo } from './info.ts'
import type { PdfContent, PdfPage } from './items.ts'
import { openPdf } from './open.ts'
import { placeTexts } from './place.ts'
import type { DrawnText } from './place.ts'

/** Pages that are read: more than a newspaper has. */
const MAX_PAGES = 200

/** Stretches of text that are read in all: a hundred times what a long article has, and little enough for a small machine's memory. */
const MAX_TEXTS = 500_000
/** And on one page: a newspaper's, set letter by letter, has half as many. */
const MAX_TEXTS_OF_PAGE = 60_000

/** Everything that is text in a PDF, page by page, up to a limit. Throws `Refused` where the file can't be opened. */
export async function readPages(bytes: Uint8Array): Promise<PdfContent> {
  const { pdf, close } = await openPdf(bytes)
  try {
    const pages: PdfPage[] = []
    const brokenPages: number[] = []
    let left = MAX_TEXTS
    for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES) && left > 0; number += 1) {
      const { page, textCount, isBroken } = await readPage(pdf, number, Math.min(left, MAX_TEXTS_OF_PAGE))
      pages.push(page)
      if (isBroken) brokenPages.push(number)
      left -= textCount
    }
    return { pages, pageCount: pdf.numPages, brokenPages, info: await readInfo(pdf) }
  } finally {
    await close()
  }
}

interface ReadPage {
  readonly page: PdfPage
  readonly textCount: number
  /** Too damaged or too large to be read to its end; what comes before that is there. */
  readonly isBroken: boolean
}

async function readPage(pdf: PDFDocumentProxy, number: number, maxTexts: number): Promise<ReadPage> {
  const texts: DrawnText[] = []
  let edges: readonly number[] = []
  let isBroken = false
  try {
    const page = await pdf.getPage(number)
    edges = page.view
    for await (const text of drawnTexts(page)) {
      isBroken = texts.push(text) >= maxTexts
      if (isBroken) break
    }
    page.cleanup()
  } catch {
    isBroken = true
  }
  return { page: placeTexts(texts, edges), textCount: texts.length, isBroken }
}

/** What a page draws, as it is read: `getTextContent` does the same in one go and fails in WebKit. */
async function* drawnTexts(page: PDFPageProxy): AsyncGenerator<DrawnText> {
  const reader: ReadableStreamDefaultReader<TextContent> = page
    .streamTextContent({ disableNormalization: true })
    .getReader()
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const { items, styles } = chunk.value
      for (const item of items) {
        if (!('str' in item)) continue
        const { str, dir, transform, width, height, fontName } = item
        const isVertical = Object.entries(styles).some(([name, style]) => name === fontName && style.vertical)
        yield { text: str, isRtl: dir === 'rtl', transform, width, height, font: fontName, isVertical }
      }
    }
  } finally {
    // Where the reader has enough, pdf.js shall not go on.
    await reader.cancel(new Error('enough was read'))
  }
}
