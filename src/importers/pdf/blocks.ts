import { isSameSize } from './fragments.ts'
import type { PdfLine } from './fragments.ts'
import { inReadingOrder } from './order.ts'

/** Lines of one column and one size that follow each other without a gap; never empty. */
export interface PdfBlock {
  readonly lines: readonly PdfLine[]
  readonly x: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly size: number
}

/** Lines further apart than this many times the page's usual distance are not one block. */
const GAP = 1.3
/** The usual distance where a page has too few lines to tell, in font sizes. */
const USUAL_PITCH = 1.3
/** No distance above this, in font sizes, is one between lines: even double-spaced manuscripts have less. */
const WIDEST_PITCH = 3

/** A page's lines, sorted from top to bottom, as blocks in the order in which they are read. */
export function findBlocks(lines: readonly PdfLine[]): PdfBlock[] {
  const pitch = usualPitch(lines)
  const open: PdfLine[][] = []
  for (const line of lines) {
    const block = blockAbove(line, open, lines, pitch)
    if (block === null) open.push([line])
    else block.push(line)
  }
  return inReadingOrder(open.map(toBlock))
}

/** The block whose next line this is: the only one above it, with nothing beside it that could be the next line, too. */
function blockAbove(
  line: PdfLine,
  open: readonly PdfLine[][],
  lines: readonly PdfLine[],
  pitch: number,
): PdfLine[] | null {
  const reach = reachOf(line, pitch)
  const above = open.filter((block) => {
    const last = block.at(-1)
    return last !== undefined && overlaps(last, line) && line.y > last.y && line.y - last.y <= reach
  })
  const [block] = above
  const last = block?.at(-1)
  if (block === undefined || last === undefined || above.length > 1 || !isSameSize(last, line)) return null
  const box = boxOf(block)
  const isAlone = lines.every(
    (other) => other === line || !overlaps(box, other) || Math.abs(other.y - line.y) > line.size / 2,
  )
  return isAlone ? block : null
}

/** In lines of an unusual size, such as a headline's, the page's distance between lines says nothing. */
function reachOf({ size }: PdfLine, pitch: number): number {
  return GAP * (pitch >= size ? Math.min(pitch, WIDEST_PITCH * size) : USUAL_PITCH * size)
}

/** The commonest distance between a line and the next below it, rounded to half points. */
function usualPitch(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>()
  lines.forEach((line, index) => {
    const next = lines.slice(index + 1).find((other) => overlaps(line, other) && other.y > line.y)
    if (next === undefined || !isSameSize(line, next) || next.y - line.y > WIDEST_PITCH * line.size) return
    const pitch = Math.round((next.y - line.y) * 2) / 2
    counts.set(pitch, (counts.get(pitch) ?? 0) + 1)
  })
  const [commonest] = [...counts].toSorted((one, other) => other[1] - one[1] || one[0] - other[0])
  return commonest?.[0] ?? 0
}

/** Whether two boxes share part of their width. */
function overlaps(one: { readonly x: number; readonly right: number }, other: typeof one): boolean {
  return Math.min(one.right, other.right) - Math.max(one.x, other.x) > 0
}

function boxOf(lines: readonly PdfLine[]): { readonly x: number; readonly right: number } {
  return { x: Math.min(...lines.map(({ x }) => x)), right: Math.max(...lines.map(({ right }) => right)) }
}

function toBlock(lines: readonly PdfLine[]): PdfBlock {
  const [first] = lines
  return {
    lines,
    ...boxOf(lines),
    top: (first?.y ?? 0) - (first?.size ?? 0),
    bottom: lines.at(-1)?.y ?? 0,
    size: first?.size ?? 0,
  }
}
