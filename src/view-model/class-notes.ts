import { overlap, type Span } from '../engine/text/span.ts'
import type { ClassCard } from './class-card.ts'
import type { Note } from './judgement.ts'

/** The notes that a class may see and that lie on what a card is about, in the order in which they were written. */
export function notesOn({ card, difference }: Pick<ClassCard, 'card' | 'difference'>, notes: readonly Note[]): Note[] {
  const places = difference ?? card
  const isOn = (x: Span | null, y: Span | null) => x !== null && y !== null && overlap(x, y) > 0
  return notes.filter(({ inClass, a, b }) => inClass && (isOn(a, places.a) || isOn(b, places.b)))
}
