import type { Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import type { Cell, Row, Run } from './row.ts'

/** One run of a row read as one text; an equal run stands for both sides and is shown as side `a` has it. */
export interface MergedRun {
  readonly side: Side | 'both'
  readonly run: Run
}

/** A row as one text: what both sides share once, what differs first as `a`, then as `b` has it. */
export function interleave(row: Row): MergedRun[] {
  return interleaveRuns(runsOf(row.a), runsOf(row.b))
}

/** Keeps the order of both sides; every run of `a`, and every run of `b` that is not the equal of one of `a`, comes once. */
export function interleaveRuns(a: readonly Run[], b: readonly Run[]): MergedRun[] {
  const placesInB = new Map(placesOf(b).map((place, index) => [place, index]))
  const placesInA = placesOf(a)
  const merged: MergedRun[] = []
  let next = 0
  for (const [index, run] of a.entries()) {
    const place = placesInA[index] ?? null
    const partner = place === null ? undefined : placesInB.get(place)
    if (partner === undefined || partner < next) {
      merged.push({ side: run.mark === 'equal' ? 'both' : 'a', run })
      continue
    }
    for (; next < partner; next++) pushB(merged, b[next])
    merged.push({ side: 'both', run })
    next++
  }
  for (; next < b.length; next++) pushB(merged, b[next])
  return merged
}

/** Whether a space must be drawn before a run: its own text has one there, and what is drawn before it does not end in one. */
export function needsSpace(comparison: Comparison, before: MergedRun | undefined, next: MergedRun): boolean {
  if (before === undefined) return false
  const textOf = ({ side }: MergedRun) => comparison[side === 'b' ? 'b' : 'a'].article.text
  const drawn = textOf(before).charAt(before.run.span.end - 1)
  const { start } = next.run.span
  // Before the first character of a text there is none, and an empty one counts as blank: a headline begins a word, too.
  const beginsWord = isBlank(textOf(next).charAt(start - 1)) && !isBlank(textOf(next).charAt(start))
  return beginsWord && !isBlank(drawn)
}

function isBlank(character: string): boolean {
  return character.trim() === ''
}

/** The runs of a cell over all its paragraphs. */
export function runsOf(cell: Cell | null): readonly Run[] {
  if (cell === null) return []
  const [first] = cell.paragraphs
  // Nearly every cell has one paragraph, and there are thousands of cells.
  return cell.paragraphs.length === 1 && first !== undefined ? first.runs : cell.paragraphs.flatMap(({ runs }) => runs)
}

/** Equal runs of one edit answer to each other; where typography cuts an edit up, its pieces do, by their order. */
function placesOf(runs: readonly Run[]): (string | null)[] {
  const seen = new Map<string, number>()
  return runs.map((run) => {
    if (run.mark !== 'equal' || run.edit === null) return null
    const edit = `${run.change} ${run.edit}`
    const count = seen.get(edit) ?? 0
    seen.set(edit, count + 1)
    return `${edit} ${count}`
  })
}

function pushB(merged: MergedRun[], run: Run | undefined): void {
  if (run !== undefined) merged.push({ side: 'b', run })
}
