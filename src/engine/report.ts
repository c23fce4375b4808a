import { articleFromText, type SourceText } from './article.ts'
import { compare, type Comparison } from './compare.ts'
import type { Change } from './diff/diff-links.ts'
import { toWordPairs } from './diff/word-pairs.ts'
import type { Direction } from './find/direction.ts'
import type { Finding } from './find/finding.ts'
import type { Relation } from './find/relation.ts'
import type { Sentenced } from './text/segment.ts'
import type { Span } from './text/span.ts'
import { inEnglish } from './told.ts'

/** Half-open, in UTF-16 code units of the text as given. */
type SpanReport = readonly [start: number, end: number]

function toSpan({ start, end }: Span): SpanReport {
  return [start, end]
}

function toLink(change: Change) {
  const edits = change.edits.map(({ op, a, b, moved }) => ({
    op,
    a: toSpan(a),
    b: toSpan(b),
    ...(moved ? { moved } : {}),
  }))
  return {
    a: change.a,
    b: change.b,
    kind: change.kind,
    moved: change.moved,
    similarity: change.similarity,
    edits,
    words: toWordPairs(change.words).map(({ a, b }) => [toSpan(a), toSpan(b)] as const),
  }
}

/** A side that has nothing is left out. */
function toPlaces({ a, b }: { readonly a: Span | null; readonly b: Span | null }) {
  return { ...(a === null ? {} : { a: toSpan(a) }), ...(b === null ? {} : { b: toSpan(b) }) }
}

function toFinding(finding: Finding) {
  const { kind, severity, code } = finding
  const base = { severity, code, explanation: inEnglish(finding.explanation) }
  switch (finding.kind) {
    case 'quotation':
      return { ...base, kind, ...toPlaces(finding), verbatim: finding.verbatim, speaker: finding.speaker }
    case 'fact':
      return { ...base, kind, ...toPlaces(finding), factType: finding.factType, sameValue: finding.sameValue }
    case 'artefact': {
      const { side, span, rule, counterpart } = finding
      const clean = counterpart === null ? {} : { counterpart: toSpan(counterpart) }
      return { ...base, kind, side, [side]: toSpan(span), rule, ...clean }
    }
    case 'wording':
      return { ...base, kind, ...toPlaces(finding), tier: finding.tier }
    case 'only':
      return { ...base, kind, side: finding.side, [finding.side]: toSpan(finding.span) }
    case 'provenance':
      return { ...base, kind, ...toPlaces(finding), what: finding.what }
    case 'moved':
    case 'split':
    case 'merged':
      return { ...base, kind, ...toPlaces(finding) }
  }
}

function toArticle(side: 'a' | 'b', { article, sentences }: Sentenced) {
  const { title, outlet, date, language, text, blocks } = article
  return {
    side,
    title,
    outlet,
    date,
    language,
    text,
    sentences: sentences.map(({ span, block }) => ({
      span: toSpan(span),
      paragraph: block,
      part: blocks[block]?.part ?? 'body',
    })),
  }
}

function toDirection(direction: Direction | null) {
  if (direction === null) return null
  return {
    ...direction,
    signs: direction.signs.map(({ text, side, span }) => ({ text: inEnglish(text), side, span: toSpan(span) })),
  }
}

function toRelation({ kind, summary, reasons, direction }: Relation) {
  return {
    kind,
    summary: inEnglish(summary),
    reasons: reasons.map(({ measure, value, text }) => ({ measure, value, text: inEnglish(text) })),
    direction: toDirection(direction),
  }
}

/** A comparison as one plain JSON document; its sentences are English, whatever language the page speaks. */
export function toReport({ a, b, changes, findings, relation, limited }: Comparison) {
  return {
    format: 'same-story/1' as const,
    articles: [toArticle('a', a), toArticle('b', b)] as const,
    relation: toRelation(relation),
    links: changes.map(toLink),
    findings: findings.map(toFinding),
    limited: limited === null ? null : inEnglish(limited),
  }
}

/** The public report; the same two texts give the same one on every machine, and it throws on no string. */
export type ComparisonReport = ReturnType<typeof toReport>

/** Compares two bare texts and reports what was found. Needs no browser. */
export function reportComparison(a: SourceText, b: SourceText): ComparisonReport {
  return toReport(compare(articleFromText(a), articleFromText(b)))
}
