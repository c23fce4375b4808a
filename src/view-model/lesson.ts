import type { Span } from '../engine/text/span.ts'
import type { DifferenceKind } from './kinds.ts'

/** One difference of a lesson, by its places and kind (as a Dismissal names one). */
export interface LessonCard {
  readonly a: Span | null
  readonly b: Span | null
  readonly kind: DifferenceKind
  /** The teacher's own words; null for the question the app draws from the difference. */
  readonly question: string | null
}

/** What a teacher prepared. Part of what is decided about a comparison: undoable, kept, shared. */
export interface Lesson {
  readonly title: string
  readonly aim: string
  readonly age: string
  readonly minutes: number
  readonly cards: readonly LessonCard[]
  /** Outlets, bylines, agencies and addresses read A and B until revealed. */
  readonly isMasked: boolean
  /** Whether a pupil working alone may see the answer. */
  readonly reveal: 'open' | 'locked'
}

/** What a class is shown where the teacher has prepared nothing: outlets hidden, answers open to a pupil. */
export function plainLesson(cards: readonly LessonCard[]): Lesson {
  return { title: '', aim: '', age: '', minutes: 0, cards, isMasked: true, reveal: 'open' }
}

/** The same lesson about the articles exchanged. */
export function mirrorLesson(lesson: Lesson): Lesson {
  return { ...lesson, cards: lesson.cards.map(({ a, b, ...rest }) => ({ ...rest, a: b, b: a })) }
}
