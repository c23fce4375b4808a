import type { Difference } from '../../view-model/differences.ts'
import { noteOf } from '../../view-model/notes.ts'
import type { Reading } from '../../view-model/reading.ts'

interface DifferenceNoteProps {
  readonly reading: Reading
  readonly difference: Difference
}

/** Who says it and where it stands, in one small line; nothing where the words are enough. */
export function DifferenceNote({ reading, difference }: DifferenceNoteProps) {
  const note = noteOf(reading, difference)
  return note === '' ? null : <small className="listed-note">{note}</small>
}
