import type { Span } from '../engine/text/span.ts'
import type { MarkedArtefact } from './meanings.ts'
import type { DifferenceKey, Run } from './row.ts'

/** A run as it is drawn. */
export interface DrawnRun extends Run {
  /** What a machine or a copy left here, whatever else the run is. */
  readonly artefact: DifferenceKey | null
}

/** The runs cut at the edges of artefacts, which lie on top of whatever else a run is. `artefacts` are in order and disjoint. */
export function overlayArtefacts(runs: readonly Run[], artefacts: readonly MarkedArtefact[]): DrawnRun[] {
  const [first, last] = [runs[0], runs.at(-1)]
  if (first === undefined || last === undefined) return []
  const inside = overlapping(artefacts, { start: first.span.start, end: last.span.end })
  return runs.flatMap((run) => cut(run, inside))
}

function cut(run: Run, artefacts: readonly MarkedArtefact[]): DrawnRun[] {
  const pieces: DrawnRun[] = []
  let done = run.span.start
  const add = (end: number, artefact: string | null) => {
    if (end > done) pieces.push({ ...run, span: { start: done, end }, artefact })
    done = Math.max(done, end)
  }
  for (const { span, key } of artefacts) {
    if (span.start >= run.span.end || span.end <= run.span.start) continue
    add(span.start, null)
    add(Math.min(span.end, run.span.end), key)
  }
  add(run.span.end, null)
  return pieces
}

/** Those that overlap a stretch of the text, of such as are in order and disjoint. */
export function overlapping<Placed extends { readonly span: Span }>(
  all: readonly Placed[],
  span: Span,
): readonly Placed[] {
  const from = firstEndingBehind(all, span.start)
  let to = from
  while ((all[to]?.span.start ?? Infinity) < span.end) to++
  return all.slice(from, to)
}

function firstEndingBehind(all: readonly { readonly span: Span }[], place: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.span.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
