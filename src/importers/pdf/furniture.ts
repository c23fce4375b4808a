import type { Judgement } from '../../engine/text/furniture.ts'
import { isSameSize } from './fragments.ts'
import type { PdfLine } from './fragments.ts'

/** A page's lines, parted. */
export interface PartedPage {
  readonly lines: readonly PdfLine[]
  readonly aside: readonly { readonly line: PdfLine; readonly told: Judgement }[]
}

/** A page's lines from top to bottom, and its height. */
interface LinedPage {
  readonly lines: readonly PdfLine[]
  readonly height: number
}

/** Running heads and feet stand among so many lines from the top or the bottom. */
const EDGE_LINES = 4
/** And within this share of the page's height. */
const EDGE_SHARE = 0.2
/** Lines of two pages that differ in height by less than this share of the page are at one place. */
const SAME_PLACE = 0.01

const REPEATED: Judgement = { part: 'boilerplate', reason: /*i18n*/ 'repeated on several pages' }
const PAGE_NUMBER: Judgement = { part: 'boilerplate', reason: /*i18n*/ 'a page number' }
const PRINTED: Judgement = { part: 'boilerplate', reason: /*i18n*/ 'when and from what it was printed' }
const ADDRESS: Judgement = { part: 'boilerplate', reason: /*i18n*/ 'the address the page was printed from' }

/** `7`, `– 7 –`, `Page 7 of 9`, `7/9`, `vii`. */
const NUMBER_LINE =
  /^[-–—|•·[( ]*(?:page|seite|pagina|página|strona|sida|side|стр\.?|p\.|s\.)? *(?:\p{Nd}{1,4}|[ivxl]{1,6})(?: *(?:of|\/|von|de|di|sur|из|av|z) *\p{Nd}{1,4})?[-–—|•·\]) ]*$/iu
const ADDRESS_LINE = /^(?:https?:\/\/|file:\/\/|www\.)\S+(?: *\p{Nd}+ *\/ *\p{Nd}+)?$/u

/** `3/11/26, 7:04 AM`: browsers print it above each page, with the page's title beside it. */
const PRINTED_LINE =
  /^\p{Nd}{1,4}[-./]\p{Nd}{1,2}[-./]\p{Nd}{2,4},? \p{Nd}{1,2}[:.]\p{Nd}{2}(?:[:.]\p{Nd}{2})?(?: ?[AP]M)?/iu

/**
 * Sets aside, with the reason, what belongs to the pages and not to the text: page numbers, addresses, and lines that stand at the same place
 * of several pages and say the same but for their numbers.
 */
export function partFurniture(pages: readonly LinedPage[]): PartedPage[] {
  const edges = pages.map(edgeLines)
  return pages.map((page, index) => {
    const aside: { line: PdfLine; told: Judgement }[] = []
    const kept = page.lines.filter((line) => {
      const told = edges[index]?.includes(line) === true ? judge(line, index, pages, edges) : null
      if (told !== null) aside.push({ line, told })
      return told === null
    })
    return { lines: kept, aside }
  })
}

function edgeLines({ lines, height }: LinedPage): PdfLine[] {
  const top = lines.slice(0, EDGE_LINES).filter(({ y }) => y <= EDGE_SHARE * height)
  const bottom = lines.slice(-EDGE_LINES).filter(({ y }) => y >= (1 - EDGE_SHARE) * height)
  return [...top, ...bottom]
}

function judge(
  line: PdfLine,
  pageIndex: number,
  pages: readonly LinedPage[],
  edges: readonly (readonly PdfLine[])[],
): Judgement | null {
  if (NUMBER_LINE.test(line.text)) return PAGE_NUMBER
  if (ADDRESS_LINE.test(line.text)) return ADDRESS
  if (edges[pageIndex]?.some((other) => Math.abs(other.y - line.y) < 1 && PRINTED_LINE.test(other.text))) return PRINTED
  const height = pages[pageIndex]?.height ?? 0
  const isOnOthers = edges.some((others, index) => {
    return index !== pageIndex && others.some((other) => isRepeated(line, other, SAME_PLACE * height))
  })
  return isOnOthers ? REPEATED : null
}

function isRepeated(line: PdfLine, other: PdfLine, tolerance: number): boolean {
  return Math.abs(line.y - other.y) <= tolerance && isSameSize(line, other) && wordingOf(line) === wordingOf(other)
}

function wordingOf({ text }: PdfLine): string {
  return text.replace(/\p{Nd}+/gu, '#').toLowerCase()
}
