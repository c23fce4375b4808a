import type { RowIndex } from './differences.ts'
import type { Note } from './judgement.ts'
import type { Row } from './row.ts'
import { rowAt } from './rows.ts'

/** The rows in which places begin: one, or two where they do not stand level. */
export function rowsOfPlaces(rows: readonly Row[], places: Pick<Note, 'a' | 'b'>): RowIndex[] {
  const found = (['a', 'b'] as const).flatMap((side) => {
    const span = places[side]
    return span === null ? [] : [rowAt(rows, side, span.start)]
  })
  return [...new Set(found)]
}

/** The reader's notes by row, in the order in which they were written. Empty for most rows. */
export function toNotedRows(rows: readonly Row[], notes: readonly Note[]): Note[][] {
  const noted: Note[][] = rows.map(() => [])
  for (const note of notes) for (const row of rowsOfPlaces(rows, note)) noted[row]?.push(note)
  return noted
}
