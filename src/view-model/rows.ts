import type { Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import { arrangeGap, type GapRow } from './gaps.ts'
import { hideFamilies } from './hide.ts'
import type { Cell, Row, SentenceRange, Whole } from './row.ts'
import { onlyKey, toParagraphs } from './runs.ts'
import { toSketch, type Sketch } from './sketch.ts'
import { isAlone, joinStretches, toSpine, type Stretch } from './spine.ts'
import { atOnce, type Steps } from './steps.ts'
import type { ViewOptions } from './view-options.ts'

/** Both texts as rows, in reading order. Every character that is not white space is in exactly one row and run of its side. */
export function toRows(comparison: Comparison, { hidden }: Pick<ViewOptions, 'hidden'>): Row[] {
  const sketch = toSketch(comparison)
  return hideFamilies(atOnce(drawingRows(sketch)), sketch, hidden)
}

/** The rows with every difference marked: a step for each row that holds both texts. */
export function* drawingRows(sketch: Sketch): Steps<Row[]> {
  const { comparison } = sketch
  const spine = toSpine(sketch)
  const rows: Row[] = []
  let done = { a: 0, b: 0 }
  for (const stretch of joinStretches(spine, sketch)) {
    rows.push(...gapRows(sketch, done, { a: stretch.a.first, b: stretch.b.first }))
    rows.push(pairRow(sketch, stretch))
    yield
    done = { a: stretch.a.end, b: stretch.b.end }
  }
  rows.push(...gapRows(sketch, done, { a: comparison.a.sentences.length, b: comparison.b.sentences.length }))
  return rows
}

/** Index of the row in which a place of a side's text stands; 0 where there is none. */
export function rowAt(rows: readonly Row[], side: Side, offset: number): number {
  const row = rows.findLastIndex((candidate) => {
    const start = candidate[side]?.paragraphs[0]?.runs[0]?.span.start
    return start !== undefined && start <= offset
  })
  return Math.max(row, 0)
}

/** Index of the row in which a reader of `a`'s text is; 0 at its very beginning and where there is none. */
export function rowAtOffset(rows: readonly Row[], offset: number): number {
  // What only `b` has may stand above the first row of `a`: whoever has not moved yet sees that, too.
  return offset === 0 ? 0 : rowAt(rows, 'a', offset)
}

function gapRows(sketch: Sketch, from: Record<Side, number>, to: Record<Side, number>): Row[] {
  const a = { first: from.a, end: to.a }
  const b = { first: from.b, end: to.b }
  return arrangeGap(sketch, a, b).map((row) => gapRow(sketch, row))
}

function gapRow(sketch: Sketch, row: GapRow): Row {
  const cells = { a: gapCell(sketch, 'a', row), b: gapCell(sketch, 'b', row) }
  return {
    kind: row.kind,
    headline: isHeadline(cells.a) || isHeadline(cells.b),
    ...cells,
    passage: row.passage,
    compared: true,
  }
}

function gapCell(sketch: Sketch, side: Side, row: GapRow): Cell | null {
  const range = row[side]
  if (range === null) return null
  const own = row.kind === 'moved'
  return { paragraphs: toParagraphs(sketch, side, range, own), whole: wholeOfGap(sketch, side, range, row) }
}

function wholeOfGap(sketch: Sketch, side: Side, range: SentenceRange, row: GapRow): Whole | null {
  if (row.kind === 'aside' || sketch.compared === 'nothing') return null
  if (row.passage !== null) return { key: row.passage.key, kind: 'moved' }
  if (sketch.changeOf[side].has(range.first)) return null
  return { key: onlyKey(sketch, side, range.first), kind: 'sentence-only' }
}

function pairRow(sketch: Sketch, stretch: Stretch): Row {
  const whole = wholeOfPair(sketch, stretch)
  const a = { paragraphs: toParagraphs(sketch, 'a', stretch.a, false), whole }
  const b = { paragraphs: toParagraphs(sketch, 'b', stretch.b, false), whole }
  const compared = stretch.changes.every((index) => (sketch.comparison.changes[index]?.edits.length ?? 0) > 0)
  return { kind: 'pair', headline: isHeadline(a) || isHeadline(b), a, b, passage: null, compared }
}

/** A sentence that was split or merged has a row of its own, so that the note is about the whole row. */
function wholeOfPair(sketch: Sketch, stretch: Stretch): Whole | null {
  const [index] = stretch.changes
  const change = index === undefined ? undefined : sketch.comparison.changes[index]
  if (!isAlone(stretch, sketch) || change === undefined) return null
  return { key: `n${index}`, kind: change.a.length < change.b.length ? 'split' : 'merged' }
}

function isHeadline(cell: Cell | null): boolean {
  return cell !== null && cell.paragraphs.some((paragraph) => paragraph.kind === 'headline')
}
