import type { BlockKind } from '../engine/article.ts'
import type { BlockIndex, SentenceIndex } from '../engine/text/segment.ts'
import type { Span } from '../engine/text/span.ts'

/** Neighbouring sentences, half-open. */
export interface SentenceRange {
  readonly first: SentenceIndex
  readonly end: SentenceIndex
}

/** Names one difference wherever it is drawn: its marks on both sides carry the same key. */
export type DifferenceKey = string

/** Index into `Comparison.changes`. */
export type ChangeIndex = number

/** What a run is: `only` stands in one side of a linked sentence; `sentence-only` and `moved-sentence` are whole sentences. */
export type Mark = 'equal' | 'replaced' | 'only' | 'moved-phrase' | 'typography' | 'sentence-only' | 'moved-sentence'

/** A stretch of text drawn in one style. The runs of a paragraph tile it, white space included. */
export interface Run {
  readonly span: Span
  readonly mark: Mark
  readonly change: ChangeIndex | null
  /** Index into the change's edits. */
  readonly edit: number | null
  readonly key: DifferenceKey | null
}

/** What one row shows of one block. */
export interface Paragraph {
  readonly block: BlockIndex
  readonly kind: BlockKind
  /** Why it is not part of the story; null where it is. */
  readonly reason: string | null
  /** False where it goes on a block that an earlier row began. */
  readonly opens: boolean
  readonly runs: readonly Run[]
}

/** A difference that is a whole cell, not a mark inside it. */
export interface Whole {
  readonly key: DifferenceKey
  readonly kind: 'sentence-only' | 'moved' | 'split' | 'merged'
}

export interface Cell {
  /** In reading order, never empty. */
  readonly paragraphs: readonly Paragraph[]
  readonly whole: Whole | null
}

/** Neighbouring sentences that moved together: one difference to the reader. */
export interface Passage {
  readonly key: DifferenceKey
  /** In order of both sides. */
  readonly changes: readonly ChangeIndex[]
  readonly a: SentenceRange
  readonly b: SentenceRange
}

/**
 * What stands level. `pair`: both sides, linked. `only`: one side, facing nothing. `moved`: one side, facing the ghost of its
 * counterpart. `apart`: not linked, of two separate reports, or of articles that cannot be compared. `aside`: not part of the story.
 */
export type RowKind = 'pair' | 'only' | 'moved' | 'apart' | 'aside'

export interface Row {
  readonly kind: RowKind
  readonly headline: boolean
  readonly a: Cell | null
  readonly b: Cell | null
  /** What moved, in a `moved` row; null elsewhere. */
  readonly passage: Passage | null
  /** False where the words of a pair are not compared: not yet, or because the articles are in two languages. */
  readonly compared: boolean
}
