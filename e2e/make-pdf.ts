import { pdfFile } from '../src/importers/testing/pdf-file.mjs'

/** A text on a page: left edge and baseline in points from the page's lower left corner. */
export interface PlacedText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

/** A4, in points. */
export const PAGE = { width: 595, height: 842 }

/**
 * A small PDF of pages of placed texts, set in a standard font that readers bring along; Latin letters only. The trailer's entries can be
 * added to: `/Encrypt …`. A page without texts has a grey field on it, as a scanned one has a picture.
 */
export function makePdf(pages: readonly (readonly PlacedText[])[], info = '', trailer = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
    ...pages.flatMap((texts, index) => {
      const content = texts.length === 0 ? '0.8 g 50 50 400 600 re f' : texts.map(draw).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * index} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  return toBytes(pdfFile(objects, `/Info 4 0 R ${trailer}`))
}

function draw({ text, x, y, size }: PlacedText): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`
}

/** One byte for each letter, as WinAnsi has them for Western Europe. */
function toBytes(file: string): Uint8Array {
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0) & 0xff)
}
