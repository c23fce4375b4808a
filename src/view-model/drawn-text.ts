import type { Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import { interleave, needsSpace, runsOf } from './interleave.ts'
import type { Row } from './row.ts'

/** A stretch of a cell's text as it is drawn, in characters (UTF-16 code units), and where it stands in its article. */
export interface DrawnStretch {
  readonly side: Side
  readonly start: number
  readonly length: number
  /** A space that stands in neither text: it parts two readings that are drawn behind each other. */
  readonly isAdded: boolean
}

/** A place in one of the two texts. */
export interface TextPlace {
  readonly side: Side
  readonly offset: number
}

/** What is drawn of one side of a row, in order; empty where the side has nothing there. */
export function drawnOnSide(row: Row, side: Side): DrawnStretch[] {
  return runsOf(row[side]).map(({ span: { start, end } }) => ({ side, start, length: end - start, isAdded: false }))
}

/** What is drawn of a row that is read as one text, in order. What both sides share is drawn as `a` has it. */
export function drawnAsOne(comparison: Comparison, row: Row): DrawnStretch[] {
  return interleave(row).flatMap((merged, index, all) => {
    const side = merged.side === 'b' ? 'b' : 'a'
    const { start, end } = merged.run.span
    const own = { side, start, length: end - start, isAdded: false } as const
    return needsSpace(comparison, all[index - 1], merged) ? [{ side, start, length: 1, isAdded: true }, own] : [own]
  })
}

/** Where the character after so many drawn ones stands; null behind the last. */
export function placeAfter(stretches: readonly DrawnStretch[], count: number): TextPlace | null {
  let before = 0
  for (const { side, start, length, isAdded } of stretches) {
    if (count < before + length) return { side, offset: isAdded ? start : start + count - before }
    before += length
  }
  return null
}

/** How many characters are drawn before a place; null where it is not drawn. */
export function countBefore(stretches: readonly DrawnStretch[], { side, offset }: TextPlace): number | null {
  let before = 0
  for (const stretch of stretches) {
    const inside = offset - stretch.start
    if (stretch.side === side && !stretch.isAdded && inside >= 0 && inside < stretch.length) return before + inside
    before += stretch.length
  }
  return null
}
