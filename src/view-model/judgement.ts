import { mirrorCorrections, NO_CORRECTIONS, type Corrections } from '../engine/align/corrections.ts'
import type { Span } from '../engine/text/span.ts'
import type { EqualWords } from './equal-words.ts'
import type { DifferenceKind } from './kinds.ts'

/** A difference that the reader says is none, by its places in the two texts. */
export interface Dismissal {
  readonly a: Span | null
  readonly b: Span | null
  /** In the reader's words; empty where none were given. */
  readonly reason: string
}

/** A difference that the reader calls something else, by its places and by what it was found as. */
export interface Reclassification extends Dismissal {
  readonly was: DifferenceKind
  readonly kind: DifferenceKind
}

/** What the reader wrote beside a difference or a sentence, by its places in the two texts; at least one of them is there. */
export interface Note {
  readonly a: Span | null
  readonly b: Span | null
  readonly text: string
  /** Whether it is shown to a class, too. */
  readonly inClass: boolean
}

/** What the reader decided about this comparison; the reader outranks the machine. */
export interface Judgement {
  readonly corrections: Corrections
  readonly dismissed: readonly Dismissal[]
  readonly reclassified: readonly Reclassification[]
  /** What the reader treats as equal here: the list that the comparison began with, and what became of it since. */
  readonly equalWords: readonly EqualWords[]
  readonly notes: readonly Note[]
}

/** Before the reader has decided anything. */
export const noJudgement: Judgement = {
  corrections: NO_CORRECTIONS,
  dismissed: [],
  reclassified: [],
  equalWords: [],
  notes: [],
}

/** The same decisions about the articles exchanged. */
export function mirrorJudgement({ corrections, dismissed, reclassified, equalWords, notes }: Judgement): Judgement {
  return {
    corrections: mirrorCorrections(corrections),
    dismissed: dismissed.map(mirrorPlaces),
    reclassified: reclassified.map(mirrorPlaces),
    equalWords,
    notes: notes.map(mirrorPlaces),
  }
}

function mirrorPlaces<Of extends Pick<Dismissal, 'a' | 'b'>>({ a, b, ...rest }: Of) {
  return { ...rest, a: b, b: a }
}

/** Whether the reader dismissed what stands at these places. */
export function isDismissed({ dismissed }: Judgement, places: Pick<Dismissal, 'a' | 'b'>): boolean {
  return dismissed.some((other) => isSamePlaces(other, places))
}

/** Whether two decisions are about the same words of both texts. */
export function isSamePlaces(x: Pick<Dismissal, 'a' | 'b'>, y: Pick<Dismissal, 'a' | 'b'>): boolean {
  return isSameSpan(x.a, y.a) && isSameSpan(x.b, y.b)
}

function isSameSpan(x: Span | null, y: Span | null): boolean {
  return x === null || y === null ? x === y : x.start === y.start && x.end === y.end
}
