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

/** Whether a row can be read as one text. Two texts whose words are not compared cannot: the one stands above the other. */
export function isReadAsOne({ a, b, kind, compared }: Row): boolean {
  return a === null || b === null || (compared && kind !== 'apart')
}

/** Keeps the order of both sides; every run of `a`, and every run of `b` that is not the equal of one of `a`, comes once. */
export function interleaveRuns(a: readonly Run[], b: readonly Run[]): MergedRun[] {
  const merged: MergedRun[] = []
  let next = 0
  for (const run of a) {
    const partner = indexOfEqual(run, b, next)
    if (partner === null) {
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

/** Equal runs of one edit answer to each other; where typography cuts an edit up, its pieces do, one after the other. */
function indexOfEqual({ mark, change, edit }: Run, runs: readonly Run[], from: number): number | null {
  if (mark !== 'equal' || edit === null) return null
  for (let index = from; index < runs.length; index++) {
    const run = runs[index]
    if (run?.edit === edit && run.change === change && run.mark === 'equal') return index
  }
  return null
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

function pushB(merged: MergedRun[], run: Run | undefined): void {
  if (run !== undefined) merged.push({ side: 'b', run })
}
