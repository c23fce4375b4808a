import type { Side } from '../engine/article.ts'
import { slice, type Span } from '../engine/text/span.ts'
import { overlayArtefacts, type DrawnRun } from './overlay.ts'
import type { Reading } from './reading.ts'
import type { DifferenceKey } from './row.ts'

/** `focus`: the words a card is about. `other`: what else differs in its sentences. `plain`: the rest. */
export type ClassMark = 'plain' | 'focus' | 'other'

/** A stretch of a card's text in one style. */
export interface ClassRun {
  readonly span: Span
  readonly mark: ClassMark
  /** Left by a machine or a copy, whatever else it is. */
  readonly isArtefact: boolean
}

/** What a card shows of one side. */
export interface Excerpt {
  /** In order; they tile the excerpt. */
  readonly runs: readonly ClassRun[]
  /** Whether the sentence begins before the excerpt, or goes on behind it. */
  readonly isCut: Readonly<Record<'before' | 'after', boolean>>
}

/** What a card is about: the difference with this key, or where there is none these places. */
export interface Focus {
  readonly key: DifferenceKey | null
  readonly places: readonly Span[]
}

/** Most characters of a side on one card: four lines at the size that a class can read from the last row. */
const LONGEST = 240
/** A text that is longer by no more than this, in characters, is shown whole: less than a line would be saved. */
const LEEWAY = 60

/** The sentences of an area as runs; of long ones the part around the focus, cut between words. */
export function toExcerpt(reading: Reading, side: Side, area: Span, focus: Focus): Excerpt {
  const marked = marksIn(reading, side, area, focus)
  const { text } = reading.comparison[side].article
  const own = marked.filter(({ mark }) => mark === 'focus')
  const center = { start: own[0]?.span.start ?? area.start, end: own.at(-1)?.span.end ?? area.start }
  const shown = cut(text, area, center)
  return {
    runs: tile(shown, marked),
    isCut: { before: shown.start > area.start, after: shown.end < area.end },
  }
}

function marksIn(reading: Reading, side: Side, area: Span, focus: Focus): ClassRun[] {
  const drawn = drawnIn(reading, side, area)
  const marks = drawn.flatMap((run): ClassRun[] => {
    const span = clip(run.span, area)
    const isArtefact = run.artefact !== null
    const isFocus = focus.key !== null && (run.key === focus.key || run.artefact === focus.key)
    if (isFocus) return [{ span, mark: 'focus', isArtefact }]
    // Of form, which differs in every second sentence, only what the card is about is worth a mark to a class.
    if (run.mark === 'equal' || run.mark === 'typography')
      return isArtefact ? [{ span, mark: 'plain', isArtefact }] : []
    return [{ span, mark: 'other', isArtefact }]
  })
  if (focus.key !== null) return marks
  // What covers the whole area tells nothing of a part of it: in separate reports every sentence stands in one only.
  const inside = marks.filter(({ span }) => !covers(span, area))
  if (focus.places.some((place) => covers(place, area))) return inside.map(inFocus)
  return focus.places.flatMap((span) => (span.start < span.end ? [{ span, mark: 'focus', isArtefact: false }] : []))
}

function inFocus(run: ClassRun): ClassRun {
  return run.mark === 'other' ? { ...run, mark: 'focus' } : run
}

/** White space aside, which an area ends without. */
function covers(span: Span, area: Span): boolean {
  return span.start <= area.start && span.end >= area.end
}

function clip({ start, end }: Span, to: Span): Span {
  return { start: Math.max(start, to.start), end: Math.min(end, to.end) }
}

function drawnIn({ rows, artefacts }: Reading, side: Side, area: Span): DrawnRun[] {
  const runs = rows.flatMap((row) =>
    (row[side]?.paragraphs ?? []).flatMap((paragraph) =>
      paragraph.runs.filter(({ span }) => span.start < area.end && span.end > area.start),
    ),
  )
  const inOrder = runs.toSorted((x, y) => x.span.start - y.span.start)
  return overlayArtefacts(inOrder, artefacts[side]).filter(({ span }) => span.start < area.end && span.end > area.start)
}

/** About `LONGEST` characters of the area, around its center; the center's beginning where that is longer. */
function cut(text: string, area: Span, center: Span): Span {
  if (area.end - area.start <= LONGEST + LEEWAY) return area
  const spare = Math.max(0, LONGEST - (center.end - center.start))
  const start = Math.max(area.start, Math.min(center.start - Math.floor(spare / 2), area.end - LONGEST))
  const end = Math.min(area.end, start + LONGEST)
  return { start: wordStart(text, area, start), end: wordEnd(text, area, end) }
}

function wordStart(text: string, area: Span, at: number): number {
  if (at === area.start) return at
  const space = /\s\S/u.exec(slice(text, { start: at, end: area.end }))
  return space === null ? at : at + space.index + 1
}

function wordEnd(text: string, area: Span, at: number): number {
  if (at === area.end) return at
  const kept = slice(text, { start: area.start, end: at }).replace(/\s+\S*$/u, '')
  return kept === '' ? at : area.start + kept.length
}

/** The marks inside a span, and plain runs between them. */
function tile(span: Span, marks: readonly ClassRun[]): ClassRun[] {
  const runs: ClassRun[] = []
  let done = span.start
  const add = (end: number, run: Omit<ClassRun, 'span'>) => {
    const last = runs.at(-1)
    if (end > done && last?.mark === run.mark && last.isArtefact === run.isArtefact)
      runs[runs.length - 1] = { ...last, span: { start: last.span.start, end } }
    else if (end > done) runs.push({ ...run, span: { start: done, end } })
    done = Math.max(done, end)
  }
  for (const { span: own, ...style } of marks) {
    if (own.end <= span.start || own.start >= span.end) continue
    add(own.start, { mark: 'plain', isArtefact: false })
    add(Math.min(own.end, span.end), style)
  }
  add(span.end, { mark: 'plain', isArtefact: false })
  return runs
}
