import type { Side } from '../article.ts'
import type { Span } from '../text/span.ts'
import type { Told } from '../told.ts'

/** 1 is the most serious: a quotation altered; 4 is typography. */
export type Severity = 1 | 2 | 3 | 4

/** The kinds of wording difference, most serious first (after Greg 1950: substantives before accidentals). */
export type Tier = 'negation' | 'certainty' | 'attribution' | 'label' | 'wording' | 'spelling' | 'typography'

export type FactType = 'number' | 'money' | 'percent' | 'date' | 'time' | 'person' | 'place' | 'organization' | 'title'

/** What is said around a story about where it comes from. */
export type ProvenancePart = 'agency' | 'byline' | 'dateline' | 'correction' | 'link' | 'caption'

interface FindingBase {
  readonly severity: Severity
  /** Stable name of the rule, `wording/typography`. */
  readonly code: string
  /** Why it is marked, in plain words. */
  readonly explanation: Told
}

/** A pair of places, or one place that has nothing in the other article. At least one side is a span. */
interface Places {
  readonly a: Span | null
  readonly b: Span | null
}

/** A direct quotation, paired or alone. The spans are the quoted words, without the marks around them. */
export interface QuotationFinding extends FindingBase, Places {
  readonly kind: 'quotation'
  /** The same words up to typography; true for a quotation that stands in one article only. */
  readonly verbatim: boolean
  /** As the article that names the speaker writes it; null where neither does. */
  readonly speaker: string | null
  /** What changed inside the marks, in order; an empty span where one side has nothing. Empty where verbatim. */
  readonly altered: readonly { readonly a: Span; readonly b: Span }[]
}

/** A number, day, name or title: the same value in another form, a conflict, or only in one article. */
export interface FactFinding extends FindingBase, Places {
  readonly kind: 'fact'
  readonly factType: FactType
  /** False only for a conflict: both sides speak of the same thing and say something else. True for a fact of one article only. */
  readonly sameValue: boolean
}

/** What machines and copying leave behind in one article. */
export interface ArtefactFinding extends FindingBase {
  readonly kind: 'artefact'
  readonly side: Side
  readonly span: Span
  /** Name of the rule, `doubled-word`. */
  readonly rule: string
  /** The words of the other article that show how it should read; null where there are none. */
  readonly counterpart: Span | null
}

/** A difference in wording or form inside a link; an empty span where one side has nothing. */
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

/** A line about the story's origin, in both articles or in one. */
export interface ProvenanceFinding extends FindingBase, Places {
  readonly kind: 'provenance'
  readonly what: ProvenancePart
}

/** A passage that stands elsewhere, or a sentence that was split or merged on the way from `a` to `b`. */
export interface PlaceFinding extends FindingBase {
  readonly kind: 'moved' | 'split' | 'merged'
  readonly a: Span
  readonly b: Span
}

/** What a difference means, with the place to check it. Made by the rules of this folder. */
export type Finding =
  | QuotationFinding
  | FactFinding
  | ArtefactFinding
  | WordingFinding
  | OnlyFinding
  | ProvenanceFinding
  | PlaceFinding

/** Whether a finding is a direct quotation that both articles have. */
export function isSharedQuotation(
  finding: Finding,
): finding is QuotationFinding & { readonly a: Span; readonly b: Span } {
  return finding.kind === 'quotation' && finding.a !== null && finding.b !== null
}

/** Where a finding points at on a side; null where it has nothing there. */
export function placeOf(finding: Finding, side: Side): Span | null {
  if (finding.kind === 'artefact') return finding.side === side ? finding.span : finding.counterpart
  if (finding.kind === 'only') return finding.side === side ? finding.span : null
  return finding[side]
}
