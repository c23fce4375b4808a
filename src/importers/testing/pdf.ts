import { pdfFile } from './pdf-file.mjs'

/** A4, in points. */
const PAGE = { width: 595, height: 842 }
/** The first line's baseline and the last one's: further up or down stand page numbers and running heads. */
const FIRST_LINE = 640
const LAST_LINE = 200
const SIZE = 10
const LEADING = 13
/** Letters of a line. */
const WIDTH = 90
const WRAP = new RegExp(`.{1,${WIDTH - 1}}(?: |$)|.{1,${WIDTH}}`, 'gs')

/** Letters of any script by their code units, each half as wide as it is high; what they are is told, how they look is not. */
const FONT =
  '<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>'
const LETTERS =
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>'
const NAMES =
  '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end'

/**
 * A PDF's bytes (ISO 32000-1, 7.5) of lines on as many pages as they need, one below the other; an empty line leaves a gap. What does not fit on a
 * line goes on in the next. Letters of the Basic Multilingual Plane only.
 */
export function pdfOf(given: readonly string[]): Uint8Array<ArrayBuffer> {
  const lines = given.flatMap(wrapped)
  const perPage = Math.floor((FIRST_LINE - LAST_LINE) / LEADING)
  const pageCount = Math.max(1, Math.ceil(lines.length / perPage))
  const pages = Array.from({ length: pageCount }, (_, page) => lines.slice(page * perPage, (page + 1) * perPage))
  const file = pdfFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ')}] /Count ${pageCount} >>`,
    FONT,
    LETTERS,
    streamOf(NAMES),
    ...pages.flatMap((own, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + 2 * index} 0 R >>`,
      streamOf(own.map(draw).join('\n')),
    ]),
  ])
  return new TextEncoder().encode(file)
}

/** A line in pieces that a page's width holds, cut behind a blank where there is one. */
function wrapped(line: string): readonly string[] {
  return line.length <= WIDTH ? [line] : (line.match(WRAP) ?? [line])
}

function draw(line: string, index: number): string {
  let codes = ''
  for (let at = 0; at < line.length; at++) codes += line.charCodeAt(at).toString(16).padStart(4, '0')
  return `BT /F1 ${SIZE} Tf 60 ${FIRST_LINE - LEADING * index} Td <${codes}> Tj ET`
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}
