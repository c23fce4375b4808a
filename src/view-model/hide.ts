import { kindOfRun } from './differences.ts'
import { familyOf, type Family } from './kinds.ts'
import type { Cell, Paragraph, Row, Run } from './row.ts'
import type { Sketch } from './sketch.ts'

/** The rows without any trace of the given families; rows that have none of them are the same objects as before. */
export function hideFamilies(rows: readonly Row[], sketch: Sketch, hidden: readonly Family[]): Row[] {
  if (hidden.length === 0) return [...rows]
  const families = new Set(hidden)
  return rows.map((row) => hideInRow(row, sketch, families))
}

function hideInRow(row: Row, sketch: Sketch, families: ReadonlySet<Family>): Row {
  const a = row.a === null ? null : hideInCell(row.a, sketch, families)
  const b = row.b === null ? null : hideInCell(row.b, sketch, families)
  const isBare = (row.kind === 'only' || row.kind === 'moved') && (a?.whole ?? b?.whole ?? null) === null
  if (a === row.a && b === row.b && !isBare) return row
  // What stands on one side only faces an empty place; what moved says nothing of where.
  return isBare ? { ...row, kind: 'apart', a, b, passage: null } : { ...row, a, b }
}

function hideInCell(cell: Cell, sketch: Sketch, families: ReadonlySet<Family>): Cell {
  const whole = cell.whole !== null && families.has(familyOf(cell.whole.kind)) ? null : cell.whole
  let isSame = whole === cell.whole
  const paragraphs = cell.paragraphs.map((paragraph) => {
    const shown = hideInParagraph(paragraph, sketch, families)
    if (shown !== paragraph) isSame = false
    return shown
  })
  return isSame ? cell : { paragraphs, whole }
}

function hideInParagraph(paragraph: Paragraph, sketch: Sketch, families: ReadonlySet<Family>): Paragraph {
  let isSame = true
  const runs = paragraph.runs.map((run) => {
    const shown = hideRun(run, sketch, families)
    if (shown !== run) isSame = false
    return shown
  })
  return isSame ? paragraph : { ...paragraph, runs }
}

function hideRun(run: Run, sketch: Sketch, families: ReadonlySet<Family>): Run {
  const kind = kindOfRun(run, sketch.meaningOf)
  return kind !== null && families.has(familyOf(kind)) ? { ...run, mark: 'equal', key: null } : run
}
