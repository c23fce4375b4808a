import type { PdfBlock } from './blocks.ts'
import { isSameSize } from './fragments.ts'
import type { PdfLine } from './fragments.ts'

/** Lines that are one paragraph, in order, across columns and pages; never empty. */
export interface PdfParagraph {
  readonly lines: readonly PdfLine[]
  /** Index of the page it begins on. */
  readonly page: number
}

/** A line as the paragraphs see it. */
interface PlacedLine {
  readonly line: PdfLine
  readonly block: PdfBlock
  readonly page: number
}

/** A first line begins at least this far in, in font sizes; */
const INDENT = 0.7
/** and at most this far: beyond stands what is centred or set to the right. */
const WIDEST_INDENT = 6
/** Above this many times the block's usual distance between lines a paragraph ends. */
const PARAGRAPH_GAP = 1.2
/** So many indented lines make a text one that indents its paragraphs. */
const LEAST_INDENTED = 3
/** From this many times the text's size a line is a heading's, and those are broken by their sense. */
const HEADING_SIZE = 1.15

/** The paragraphs of all pages, whose blocks are in reading order; `bodySize`: the size of most letters. */
export function findParagraphs(pages: readonly (readonly PdfBlock[])[], bodySize: number): PdfParagraph[] {
  const placed = pages.flatMap((blocks, page) =>
    blocks.flatMap((block) => block.lines.map((line) => ({ line, block: inColumn(block, blocks), page }))),
  )
  const isIndentedText = placed.filter(isIndented).length >= LEAST_INDENTED
  const paragraphs: { lines: PdfLine[]; page: number }[] = []
  placed.forEach((next, index) => {
    const last = placed[index - 1]
    const open = paragraphs.at(-1)
    const isList = open?.lines[0] !== undefined && isListItem(open.lines[0])
    if (last !== undefined && open !== undefined && goesOn(last, next, { isIndentedText, isList, bodySize }))
      open.lines.push(next.line)
    else paragraphs.push({ lines: [next.line], page: next.page })
  })
  return paragraphs
}

/** What is known of a text and of the paragraph that may go on. */
interface Setting {
  /** The text marks its paragraphs by indents. */
  readonly isIndentedText: boolean
  /** The paragraph is an entry of a list, whose further lines stand in. */
  readonly isList: boolean
  readonly bodySize: number
}

function goesOn(last: PlacedLine, next: PlacedLine, setting: Setting): boolean {
  if (!isSameSize(last.line, next.line) || isListItem(next.line)) return false
  if (last.block.lines !== next.block.lines) return goesOnElsewhere(last, next, setting)
  if (next.line.y - last.line.y > PARAGRAPH_GAP * pitchOf(next.block)) return false
  if (next.line.size >= HEADING_SIZE * setting.bodySize) return true
  if (isIndented(next) && !isIndented(last) && !setting.isList) return false
  if (next.line.font !== last.line.font && isShort(last, next)) return false
  return !(isShort(last, next) && mayBegin(next.line))
}

/** Into the next column or page: only a sentence that has not ended goes on, or a full line in a text that would indent a beginning. */
function goesOnElsewhere(last: PlacedLine, next: PlacedLine, { isIndentedText, bodySize }: Setting): boolean {
  const isBelow = last.page === next.page && next.line.y > last.line.y
  if (next.line.size >= HEADING_SIZE * bodySize || isIndented(next)) return false
  if (/\p{L}[-\u2010\u00ad]$/u.test(last.line.text)) return true
  if (endsSentence(last.line)) return isIndentedText && !isBelow && !isShort(last, next)
  return /^[\p{Ll}\p{Lo}]/u.test(next.line.text) || (!isBelow && !isShort(last, next))
}

/** A block of fewer lines has the width of its column, as another block of at least so many shows it. */
const OWN_WIDTH_LINES = 4
const COLUMN_LINES = 2

function inColumn(block: PdfBlock, blocks: readonly PdfBlock[]): PdfBlock {
  if (block.lines.length >= OWN_WIDTH_LINES) return block
  const [column] = blocks
    .filter((other) => other.lines.length >= COLUMN_LINES && isSameSize(other, block) && spans(other, block))
    .toSorted((one, other) => other.lines.length - one.lines.length)
  return column === undefined ? block : { ...block, x: column.x, right: column.right }
}

function spans(wide: PdfBlock, { x, right, size }: PdfBlock): boolean {
  return wide.x <= x + size / 2 && wide.right >= right - size / 2
}

/** Whether the line begins further in than its block, by as much as the first line of a paragraph does. */
function isIndented({ line, block }: PlacedLine): boolean {
  const indent = line.isRtl ? block.right - line.right : line.x - block.x
  return indent >= INDENT * line.size && indent <= WIDEST_INDENT * line.size
}

/** Whether the next line's first word would have found room at the end of this one: somebody ended it here. */
function isShort({ line, block }: PlacedLine, next: PlacedLine): boolean {
  const room = line.isRtl ? line.x - block.x : block.right - line.right
  const letterWidth = (next.line.right - next.line.x) / Math.max(1, next.line.text.length)
  const firstWord = /^\S*/u.exec(next.line.text)?.[0] ?? ''
  return room > (Math.min(firstWord.length, LONGEST_WORD) + 2) * letterWidth
}

/** Languages without spaces have no words to look for: so many letters are one. */
const LONGEST_WORD = 20

function mayBegin({ text }: PdfLine): boolean {
  return /^["'“”„‘’«»‹›「『([–—¿¡\p{Ps}\p{Pi} -]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text)
}

function endsSentence({ text }: PdfLine): boolean {
  return /[.!?:;…。！？．।؟۔]["'”’“»«)\]」』]*$/u.test(text)
}

function isListItem({ text }: PdfLine): boolean {
  return /^[•‣◦▪■●]\s?\S/u.test(text)
}

/** The commonest distance between the lines of a block, in half points. */
function pitchOf({ lines }: PdfBlock): number {
  const pitches = lines.slice(1).map((line, index) => Math.round((line.y - (lines[index]?.y ?? 0)) * 2) / 2)
  const sorted = pitches.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
