import type { Span } from '../engine/text/span.ts'
import type { Note } from './judgement.ts'
import type { DifferenceKind } from './kinds.ts'
import type { LessonCard } from './lesson.ts'

/** A card whose places are told by their words. */
export interface CardInWords {
  readonly a: string | null
  readonly b: string | null
  readonly kind: DifferenceKind
  readonly question: string
  readonly key: string
}

/** The cards with their places in two texts, and the key to each as a note for the class. Cards whose words a text does not have are left out. */
export function placeCards(
  cards: readonly CardInWords[],
  textA: string,
  textB: string,
): { readonly cards: readonly LessonCard[]; readonly notes: readonly Note[] } {
  const placed = cards.flatMap(({ a: wordsA, b: wordsB, kind, question, key }) => {
    const [a, b] = [placeOfWords(textA, wordsA), placeOfWords(textB, wordsB)]
    if ((a === null) !== (wordsA === null) || (b === null) !== (wordsB === null)) return []
    return [{ card: { a, b, kind, question }, note: { a, b, text: key, inClass: true } }]
  })
  return { cards: placed.map(({ card }) => card), notes: placed.map(({ note }) => note) }
}

function placeOfWords(text: string, words: string | null): Span | null {
  const start = words === null ? -1 : text.indexOf(words)
  return start === -1 ? null : { start, end: start + (words?.length ?? 0) }
}
