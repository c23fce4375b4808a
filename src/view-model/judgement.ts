import { mirrorCorrections, NO_CORRECTIONS, type Corrections } from '../engine/align/corrections.ts'
import type { Span } from '../engine/text/span.ts'
import type { EqualWords } from './equal-words.ts'

/** A difference that the reader says is none, by its places in the two texts. */
export interface Dismissal {
  readonly a: Span | null
  readonly b: Span | null
  /** In the reader's words; empty where none were given. */
  readonly reason: string
}

/** What the reader decided about this comparison; the reader outranks the machine. */
export interface Judgement {
  readonly corrections: Corrections
  readonly dismissed: readonly Dismissal[]
  /** What the reader treats as equal here: the list that the comparison began with, and what became of it since. */
  readonly equalWords: readonly EqualWords[]
}

/** Before the reader has decided anything. */
export const noJudgement: Judgement = { corrections: NO_CORRECTIONS, dismissed: [], equalWords: [] }

/** The same decisions about the articles exchanged. */
export function mirrorJudgement({ corrections, dismissed, equalWords }: Judgement): Judgement {
  return {
    corrections: mirrorCorrections(corrections),
    dismissed: dismissed.map(({ a, b, reason }) => ({ a: b, b: a, reason })),
    equalWords,
  }
}

/** Whether the reader dismissed what stands at these places. */
export function isDismissed({ dismissed }: Judgement, places: Pick<Dismissal, 'a' | 'b'>): boolean {
  return dismissed.some((other) => isSameSpan(other.a, places.a) && isSameSpan(other.b, places.b))
}

function isSameSpan(x: Span | null, y: Span | null): boolean {
  return x === null || y === null ? x === y : x.start === y.start && x.end === y.end
}
