import { kindOfRun } from './differences.ts'
import { familyOf, type DifferenceKind, type Family } from './kinds.ts'
import type { Cell, DifferenceKey, Paragraph, Row, Run } from './row.ts'
import type { Sketch } from './sketch.ts'

type IsHidden = (key: DifferenceKey, kind: DifferenceKind) => boolean

/** The rows without any trace of the given families and differences; rows that have none of them are the same objects as before. */
export function hideFamilies(
  rows: readonly Row[],
  { meaningOf }: Pick<Sketch, 'meaningOf'>,
  hidden: readonly Family[],
  dismissed: ReadonlySet<DifferenceKey> = new Set(),
): Row[] {
  if (hidden.length === 0 && dismissed.size === 0) return [...rows]
  const families = new Set(hidden)
  const isHidden: IsHidden = (key, kind) => families.has(familyOf(kind)) || dismissed.has(key)
  return rows.map((row) => hideInRow(row, meaningOf, isHidden))
}

type MeaningOf = Sketch['meaningOf']

function hideInRow(row: Row, meaningOf: MeaningOf, isHidden: IsHidden): Row {
  const a = row.a === null ? null : hideInCell(row.a, meaningOf, isHidden)
  const b = row.b === null ? null : hideInCell(row.b, meaningOf, isHidden)
  const isBare = (row.kind === 'only' || row.kind === 'moved') && (a?.whole ?? b?.whole ?? null) === null
  if (a === row.a && b === row.b && !isBare) return row
  // What stands on one side only faces an empty place; what moved says nothing of where.
  return isBare ? { ...row, kind: 'apart', a, b, passage: null } : { ...row, a, b }
}

function hideInCell(cell: Cell, meaningOf: MeaningOf, isHidden: IsHidden): Cell {
  const whole = cell.whole !== null && isHidden(cell.whole.key, cell.whole.kind) ? null : cell.whole
  let isSame = whole === cell.whole
  const paragraphs = cell.paragraphs.map((paragraph) => {
    const shown = hideInParagraph(paragraph, meaningOf, isHidden)
    if (shown !== paragraph) isSame = false
    return shown
  })
  return isSame ? cell : { paragraphs, whole }
}

function hideInParagraph(paragraph: Paragraph, meaningOf: MeaningOf, isHidden: IsHidden): Paragraph {
  let isSame = true
  const runs = paragraph.runs.map((run) => {
    const shown = hideRun(run, meaningOf, isHidden)
    if (shown !== run) isSame = false
    return shown
  })
  return isSame ? paragraph : { ...paragraph, runs }
}

function hideRun(run: Run, meaningOf: MeaningOf, isHidden: IsHidden): Run {
  const kind = kindOfRun(run, meaningOf)
  return kind !== null && run.key !== null && isHidden(run.key, kind) ? { ...run, mark: 'equal', key: null } : run
}
