import type { PdfBlock } from './blocks.ts'

/** Above so many blocks a page is no page of prose, and the order from top to bottom has to do. */
const MAX_BLOCKS = 400

/**
 * Blocks in the order of reading (after Breuel 2003, "High performance document layout analysis"): of two blocks above each other the upper
 * comes first; of two beside each other the left one, unless a block that spans both stands between them: a headline parts the columns
 * above it from those below. Pages written from right to left are read in that direction.
 */
export function inReadingOrder(blocks: readonly PdfBlock[]): PdfBlock[] {
  const downwards = blocks.toSorted((one, other) => one.top - other.top || one.x - other.x)
  if (blocks.length > MAX_BLOCKS) return downwards
  const isRtl = blocks.filter(({ lines }) => lines[0]?.isRtl).length > blocks.length / 2
  const waitsFor = new Map(
    downwards.map((block) => [
      block,
      new Set(downwards.filter((other) => comesBefore(other, block, downwards, isRtl))),
    ]),
  )
  const ordered: PdfBlock[] = []
  while (waitsFor.size > 0) {
    // Should two wait for each other, the upper one goes first.
    const [next] = [...waitsFor].find(([, before]) => before.size === 0) ?? [...waitsFor][0] ?? []
    if (next === undefined) break
    ordered.push(next)
    waitsFor.delete(next)
    for (const before of waitsFor.values()) before.delete(next)
  }
  return ordered
}

function comesBefore(one: PdfBlock, other: PdfBlock, all: readonly PdfBlock[], isRtl: boolean): boolean {
  if (one === other) return false
  if (shareWidth(one, other)) return one.top < other.top
  const isBefore = isRtl ? one.x >= other.right : one.right <= other.x
  return isBefore && !all.some((between) => parts(between, one, other))
}

/** Whether a block spans two others and stands between them. */
function parts(between: PdfBlock, one: PdfBlock, other: PdfBlock): boolean {
  const [upper, lower] = one.top < other.top ? [one, other] : [other, one]
  return (
    between.top >= upper.bottom && between.bottom <= lower.top && shareWidth(between, one) && shareWidth(between, other)
  )
}

/** Boxes that touch by less than this, in points, do not overlap: a letter may lean out of its column. */
const TOUCH = 1

function shareWidth(one: PdfBlock, other: PdfBlock): boolean {
  return Math.min(one.right, other.right) - Math.max(one.x, other.x) > TOUCH
}
