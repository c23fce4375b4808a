import type { Side } from '../engine/article.ts'
import { runsOf } from './interleave.ts'
import type { Row } from './row.ts'

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
  /** In reading order, those of one side and weight that touch taken together. */
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
  const heights = rows.map(heightOf)
  const total = heights.reduce((sum, height) => sum + height, 0) || 1
  const extents: Extent[] = []
  const marks: Record<string, OverviewMark[]> = {}
  let from = 0
  rows.forEach((row, index) => {
    const extent = { top: from / total, bottom: (from + (heights[index] ?? 0)) / total }
    extents.push(extent)
    for (const mark of rowMarks(row, extent)) add((marks[`${mark.side} ${mark.weight}`] ??= []), mark)
    from += heights[index] ?? 0
  })
  return { extents, marks: Object.values(marks).flat() }
}

function heightOf(row: Row): number {
  if (row.kind === 'aside') return FOLDED_HEIGHT
  return ROW_HEIGHT + Math.max(lengthOf(row, 'a'), lengthOf(row, 'b'))
}

function lengthOf(row: Row, side: Side): number {
  return runsOf(row[side]).reduce((sum, run) => sum + run.span.end - run.span.start, 0)
}

function rowMarks(row: Row, extent: Extent): OverviewMark[] {
  return (['a', 'b'] as const).flatMap((side) => {
    const whole = row[side]?.whole
    if (whole?.kind === 'sentence-only' || whole?.kind === 'moved')
      return [{ ...extent, side, weight: 'whole' as const }]
    const length = lengthOf(row, side)
    const scale = (extent.bottom - extent.top) / (length || 1)
    let before = 0
    return runsOf(row[side]).flatMap((run) => {
      const top = extent.top + before * scale
      before += run.span.end - run.span.start
      if (run.key === null) return []
      const weight = run.mark === 'sentence-only' || run.mark === 'moved-sentence' ? 'whole' : 'words'
      return [{ top, bottom: extent.top + before * scale, side, weight } satisfies OverviewMark]
    })
  })
}

function add(marks: OverviewMark[], mark: OverviewMark): void {
  const last = marks.at(-1)
  if (last === undefined || mark.top - last.bottom > FINEST) marks.push(mark)
  else marks[marks.length - 1] = { ...last, bottom: Math.max(last.bottom, mark.bottom) }
}
