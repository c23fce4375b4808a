import { diffLinks, type Edit } from '../diff/diff-links.ts'
import { FINE } from '../diff/grain.ts'
import { withColumns, type Segmented } from '../text/segment.ts'
import { overlap, slice, type Span } from '../text/span.ts'
import { someColumns } from '../text/token-columns.ts'
import { buildVocabulary } from '../text/vocabulary.ts'
import type { PiecePair } from './pair-quotations.ts'
import type { QuotedPiece } from './quoted-pieces.ts'

/** A stretch inside the marks that differs; an empty span where one side has nothing. */
export interface Altered {
  readonly a: Span
  readonly b: Span
}

/** What changed between two quotations: by the edits of the links that hold both, else by comparing the quoted words alone. */
export function findAltered(a: Segmented, b: Segmented, { a: inA, b: inB, changes }: PiecePair): Altered[] {
  // A link without edits waits for its turn: its words are compared later.
  const edits = changes.length === 0 ? compareQuoted(a, b, inA, inB) : changes.flatMap((change) => change.edits)
  return edits.flatMap((edit) => {
    if (edit.op === 'equal' || (overlap(edit.a, inA.span) === 0 && overlap(edit.b, inB.span) === 0)) return []
    const inside = { a: clip(edit.a, inA.span), b: clip(edit.b, inB.span) }
    return hasWords(a, inside.a) || hasWords(b, inside.b) ? [inside] : []
  })
}

function clip(span: Span, { start, end }: Span): Span {
  const from = Math.min(Math.max(span.start, start), end)
  return { start: from, end: Math.max(from, Math.min(span.end, end)) }
}

function hasWords({ article }: Segmented, span: Span): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(slice(article.text, span))
}

/** The engine's own word diff, of articles that say nothing but the quotation. */
function compareQuoted(a: Segmented, b: Segmented, inA: QuotedPiece, inB: QuotedPiece): readonly Edit[] {
  const quotedA = onlyQuoted(a, inA)
  const quotedB = onlyQuoted(b, inB)
  const link = { a: [0], b: [0], kind: 'reworded', moved: false, similarity: 0 } as const
  const { changes } = diffLinks([link], quotedA, quotedB, buildVocabulary(quotedA, quotedB), FINE)
  return changes.flatMap(({ edits }) => edits)
}

function onlyQuoted(side: Segmented, { span, tokens }: QuotedPiece): Segmented {
  const columns = someColumns(side.columns, tokens[0] ?? 0, (tokens.at(-1) ?? -1) + 1)
  const sentence = { span, block: 0, firstToken: 0, endToken: columns.count }
  return withColumns({ article: side.article, sentences: [sentence] }, columns)
}
