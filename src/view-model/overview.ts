import type { Side } from '../engine/article.ts'
import type { Cell, Row } from './row.ts'

/** Where a row stands in the whole, 0…1. */
export interface Extent {
  readonly top: number
  readonly bottom: number
}

/** A mark in the strip. `whole`: a passage that stands in one side only or elsewhere; `words`: words inside a sentence. */
export interface OverviewMark extends Extent {
  readonly side: Side
  readonly weight: 'words' | 'whole'
}

export interface Overview {
  /** By row. */
  readonly extents: readonly Extent[]
  /** By side and weight, each in reading order; those that touch are taken together. */
  readonly marks: readonly OverviewMark[]
}

/** What a row is high beside its text, in characters: about one line. */
const ROW_HEIGHT = 60

/** What a row that is folded away is high, in characters. */
const FOLDED_HEIGHT = 60

/** Marks closer than this share of the whole are drawn as one: a strip has about 800 pixels. */
const FINEST = 1 / 800

/** The whole comparison at a glance. Heights follow the lengths of the texts: nothing is measured. */
export function toOverview(rows: readonly Row[]): Overview {
  const lengths = rows.map((row) => ({ a: lengthOf(row.a), b: lengthOf(row.b) }))
  const heights = rows.map((row, index) => heightOf(row, lengths[index] ?? { a: 0, b: 0 }))
  const total = heights.reduce((sum, height) => sum + height, 0) || 1
  const extents: Extent[] = []
  const marks: Record<Side, SideMarks> = { a: { words: [], whole: [] }, b: { words: [], whole: [] } }
  let from = 0
  rows.forEach((row, index) => {
    const extent = { top: from / total, bottom: (from + (heights[index] ?? 0)) / total }
    extents.push(extent)
    for (const side of ['a', 'b'] as const) addMarks(marks[side], row[side], extent, lengths[index]?.[side] ?? 0)
    from += heights[index] ?? 0
  })
  return { extents, marks: (['a', 'b'] as const).flatMap((side) => toMarks(side, marks[side])) }
}

/** A stretch of the strip that may still grow. */
interface Stroke {
  readonly top: number
  bottom: number
}

type SideMarks = Readonly<Record<OverviewMark['weight'], Stroke[]>>

function heightOf(row: Row, length: Readonly<Record<Side, number>>): number {
  if (row.kind === 'aside') return FOLDED_HEIGHT
  return ROW_HEIGHT + Math.max(length.a, length.b)
}

function lengthOf(cell: Cell | null): number {
  let length = 0
  for (const { runs } of cell?.paragraphs ?? []) for (const { span } of runs) length += span.end - span.start
  return length
}

function addMarks(marks: SideMarks, cell: Cell | null, { top, bottom }: Extent, length: number): void {
  if (cell === null) return
  if (cell.whole?.kind === 'sentence-only' || cell.whole?.kind === 'moved') return add(marks.whole, top, bottom)
  const scale = (bottom - top) / (length || 1)
  let place = top
  for (const { runs } of cell.paragraphs) {
    for (const { span, key, mark } of runs) {
      const end = place + (span.end - span.start) * scale
      const isWhole = mark === 'sentence-only' || mark === 'moved-sentence'
      if (key !== null) add(isWhole ? marks.whole : marks.words, place, end)
      place = end
    }
  }
}

function add(strokes: Stroke[], top: number, bottom: number): void {
  const last = strokes.at(-1)
  if (last === undefined || top - last.bottom > FINEST) strokes.push({ top, bottom })
  else last.bottom = Math.max(last.bottom, bottom)
}

function toMarks(side: Side, { words, whole }: SideMarks): OverviewMark[] {
  return [
    ...words.map((stroke) => ({ ...stroke, side, weight: 'words' as const })),
    ...whole.map((stroke) => ({ ...stroke, side, weight: 'whole' as const })),
  ]
}
