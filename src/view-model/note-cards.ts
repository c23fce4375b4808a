import { overlap, type Span } from '../engine/text/span.ts'
import type { Note } from './judgement.ts'
import type { LessonCard } from './lesson.ts'
import type { Reading } from './reading.ts'

/** The sentences with a note in which nothing differs, as cards of a lesson: differences are cards already. Each once, in the order of the notes. */
export function noteCards({ differences }: Reading, notes: readonly Note[]): LessonCard[] {
  const isOn = (x: Span | null, y: Span | null) => x !== null && y !== null && overlap(x, y) > 0
  const differs = ({ a, b }: Note) => differences.some((one) => isOn(one.a, a) || isOn(one.b, b))
  const cards = notes
    .filter((note) => !differs(note))
    .map(({ a, b }) => ({ a, b, kind: kindOf({ a, b }), question: null }))
  return [...new Map(cards.map((card) => [JSON.stringify(card), card])).values()]
}

/** A card has the kind of a difference, although here nothing differs: the nearest. What it asks is told by its places. */
function kindOf({ a, b }: Pick<Note, 'a' | 'b'>): LessonCard['kind'] {
  return a === null || b === null ? 'sentence-only' : 'reworded'
}
