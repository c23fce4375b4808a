import { kindOfRun } from './differences.ts'
import { familyOf, type DifferenceKind, type Family } from './kinds.ts'
import type { Called } from './reclassify.ts'
import type { Cell, DifferenceKey, Mark, Paragraph, Row, Run } from './row.ts'
import type { Sketch } from './sketch.ts'

interface Choice {
  readonly isHidden: (key: DifferenceKey, kind: DifferenceKind) => boolean
  readonly called: Called
}

/**
 * The rows without any trace of the given families and differences, and with the marks of what the reader calls otherwise; rows that
 * have none of them are the same objects as before.
 */
export function hideFamilies(
  rows: readonly Row[],
  { meaningOf }: Pick<Sketch, 'meaningOf'>,
  hidden: readonly Family[],
  dismissed: ReadonlySet<DifferenceKey> = new Set(),
  called: Called = new Map(),
): Row[] {
  if (hidden.length === 0 && dismissed.size === 0 && called.size === 0) return [...rows]
  const families = new Set(hidden)
  const isHidden: Choice['isHidden'] = (key, kind) =>
    families.has(familyOf(called.get(key)?.kind ?? kind)) || dismissed.has(key)
  return rows.map((row) => hideInRow(row, meaningOf, { isHidden, called }))
}

type MeaningOf = Sketch['meaningOf']

function hideInRow(row: Row, meaningOf: MeaningOf, choice: Choice): Row {
  const a = row.a === null ? null : hideInCell(row.a, meaningOf, choice)
  const b = row.b === null ? null : hideInCell(row.b, meaningOf, choice)
  const isBare = (row.kind === 'only' || row.kind === 'moved') && (a?.whole ?? b?.whole ?? null) === null
  if (a === row.a && b === row.b && !isBare) return row
  // What stands on one side only faces an empty place; what moved says nothing of where.
  return isBare ? { ...row, kind: 'apart', a, b, passage: null } : { ...row, a, b }
}

function hideInCell(cell: Cell, meaningOf: MeaningOf, choice: Choice): Cell {
  const whole = cell.whole !== null && choice.isHidden(cell.whole.key, cell.whole.kind) ? null : cell.whole
  let isSame = whole === cell.whole
  const paragraphs = cell.paragraphs.map((paragraph) => {
    const shown = hideInParagraph(paragraph, meaningOf, choice)
    if (shown !== paragraph) isSame = false
    return shown
  })
  return isSame ? cell : { paragraphs, whole }
}

function hideInParagraph(paragraph: Paragraph, meaningOf: MeaningOf, choice: Choice): Paragraph {
  let isSame = true
  const runs = paragraph.runs.map((run) => {
    const shown = hideRun(run, meaningOf, choice)
    if (shown !== run) isSame = false
    return shown
  })
  return isSame ? paragraph : { ...paragraph, runs }
}

function hideRun(run: Run, meaningOf: MeaningOf, choice: Choice): Run {
  const kind = kindOfRun(run, meaningOf)
  if (kind === null || run.key === null) return run
  if (choice.isHidden(run.key, kind)) return { ...run, mark: 'equal', key: null }
  const called = choice.called.get(run.key)
  return called === undefined ? run : { ...run, mark: markAs(run.mark, called.kind) }
}

/** What is called a matter of form is marked as quietly as form is, and the other way round. */
function markAs(mark: Mark, kind: DifferenceKind): Mark {
  if (familyOf(kind) === 'form') return mark === 'replaced' || mark === 'only' ? 'typography' : mark
  return mark === 'typography' ? 'replaced' : mark
}
