import type { Comparison } from '../engine/compare.ts'
import { overlap, type Span } from '../engine/text/span.ts'
import type { Difference } from './differences.ts'
import { sentenceOf } from './judge.ts'
import type { Judgement, Note } from './judgement.ts'

type Places = Pick<Note, 'a' | 'b'>

/** The notes that lie on these places, in the order in which they were written. */
export function notesOn(places: Places, notes: readonly Note[]): Note[] {
  const isOn = (x: Span | null, y: Span | null) => x !== null && y !== null && overlap(x, y) > 0
  return notes.filter(({ a, b }) => isOn(a, places.a) || isOn(b, places.b))
}

/** The sentences in which a difference begins: what a note on the whole sentence is about. */
export function sentencesOf(comparison: Comparison, difference: Difference): Places {
  const spanOn = (side: 'a' | 'b') => {
    const index = sentenceOf(comparison, difference, side)
    return index === null ? null : (comparison[side].sentences[index]?.span ?? null)
  }
  return { a: spanOn('a'), b: spanOn('b') }
}

/** The reader writes a note, or another in the place of one; a note without words is none. */
export function writeNote(judgement: Judgement, note: Note, before: Note | null = null): Judgement {
  const text = note.text.trim()
  const written = text === '' ? [] : [{ ...note, text }]
  if (before === null) return { ...judgement, notes: [...judgement.notes, ...written] }
  return { ...judgement, notes: judgement.notes.flatMap((other) => (other === before ? written : [other])) }
}
