import type { PdfItem } from './items.ts'

/** A line of one column. Made by `findLines`, read by everything that lays out. Places as in `PdfItem`. */
export interface PdfLine {
  readonly text: string
  /** Left edge. */
  readonly x: number
  /** Right edge. */
  readonly right: number
  /** Baseline. */
  readonly y: number
  /** Of most of its letters. */
  readonly size: number
  readonly font: string
  readonly isRtl: boolean
  /** Raised figures and signs that were taken for marks of footnotes and are not in the text. */
  readonly marks: readonly string[]
}

/** Neighbouring items on one baseline, and the box around them. */
export interface Fragment {
  readonly items: readonly PdfItem[]
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** The item whose baseline and size are the line's: the longest of the largest. */
export function mainItem(items: readonly PdfItem[]): PdfItem | undefined {
  return items.toSorted((one, other) => weightOf(other) - weightOf(one))[0]
}

function weightOf({ text, size }: PdfItem): number {
  return text.trim().length * size
}

/** Sizes that differ by less than this factor are one. */
const SAME_SIZE = 1.12

/** Whether two sizes are one; the same letters may be a little smaller in a line of capitals. */
export function isSameSize(one: { readonly size: number }, other: typeof one): boolean {
  return Math.max(one.size, other.size) <= SAME_SIZE * Math.min(one.size, other.size)
}
