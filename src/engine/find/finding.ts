import type { Side } from '../article.ts'
import type { Span } from '../text/span.ts'

/** 1 is the most serious: a quotation altered; 4 is typography. */
export type Severity = 1 | 2 | 3 | 4

/** The kinds of wording difference, most serious first (after Greg 1950: substantives before accidentals). */
export type Tier = 'negation' | 'certainty' | 'attribution' | 'label' | 'wording' | 'spelling' | 'typography'

interface FindingBase {
  readonly severity: Severity
  /** Stable name of the rule, `wording/typography`. */
  readonly code: string
  /** Why it is marked, in plain words. */
  readonly explanation: string
}

/** A difference in wording or form inside a link. */
export interface WordingFinding extends FindingBase {
  readonly kind: 'wording'
  readonly tier: Tier
  readonly a: Span
  readonly b: Span
}

/** A sentence that stands in one article only. */
export interface OnlyFinding extends FindingBase {
  readonly kind: 'only'
  readonly side: Side
  readonly span: Span
}

/** A passage that stands elsewhere, or a sentence that was split or merged on the way from `a` to `b`. */
export interface PlaceFinding extends FindingBase {
  readonly kind: 'moved' | 'split' | 'merged'
  readonly a: Span
  readonly b: Span
}

/** What a difference means, with the place to check it. Made by the rules of this folder. */
export type Finding = WordingFinding | OnlyFinding | PlaceFinding
