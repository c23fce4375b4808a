import { articleFromText, type SourceText } from './article.ts'
import { compare, type Comparison } from './compare.ts'
import type { Change } from './diff/diff-links.ts'
import type { Finding } from './find/finding.ts'
import type { Sentenced } from './text/segment.ts'
import type { Span } from './text/span.ts'

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
    words: change.words.map(({ a, b }) => [toSpan(a), toSpan(b)] as const),
  }
}

function toFinding(finding: Finding) {
  if (finding.kind !== 'only') return { ...finding, a: toSpan(finding.a), b: toSpan(finding.b) }
  const { span, ...rest } = finding
  return { ...rest, [finding.side]: toSpan(span) }
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

/** A comparison as one plain JSON document. */
export function toReport({ a, b, changes, findings, relation, limited }: Comparison) {
  return {
    format: 'same-story/1' as const,
    articles: [toArticle('a', a), toArticle('b', b)] as const,
    relation: { ...relation, direction: null },
    links: changes.map(toLink),
    findings: findings.map(toFinding),
    limited,
  }
}

/** The public report; the same two texts give the same one on every machine, and it throws on no string. */
export type ComparisonReport = ReturnType<typeof toReport>

/** Compares two bare texts and reports what was found. Needs no browser. */
export function reportComparison(a: SourceText, b: SourceText): ComparisonReport {
  return toReport(compare(articleFromText(a), articleFromText(b)))
}
