import { isTextLink } from '../align/link.ts'
import type { Change } from '../diff/diff-links.ts'
import { inCanonicalOrder, mirrorChanges } from '../mirror.ts'
import type { Segmented } from '../text/segment.ts'
import { slice, type Span } from '../text/span.ts'
import { told, type Told } from '../told.ts'
import { findAltered, type Altered } from './altered-words.ts'
import type { QuotationFinding } from './finding.ts'
import { findBothQuotations } from './open-quotations.ts'
import { pairQuotations, type PiecePair } from './pair-quotations.ts'
import { quotedPieces, type QuotedPiece } from './quoted-pieces.ts'
import { joinRetold } from './retold-quotations.ts'
import { areVerbatim } from './verbatim.ts'

/** Longer quotations and changed stretches are not repeated in the explanation, in characters. */
const LONGEST_NAMED = 40

/**
 * The quotations of both articles, in the order of `a`, then those that only `b` has: each with its counterpart, or alone. One finding
 * for each sentence of a quotation that is paired; of the rest, one for what stands together.
 */
export function findQuotationPairs(a: Segmented, b: Segmented, changes: readonly Change[]): QuotationFinding[] {
  // Ties have to fall the same way from both sides, so both are worked out in one direction.
  const isTurned = !inCanonicalOrder(a.article.text, b.article.text)
  const found = isTurned ? findInOrder(b, a, mirrorChanges(changes)).map(mirrored) : findInOrder(a, b, changes)
  const startOf = (span: Span | null): number => span?.start ?? Infinity
  // Of two infinite places neither is first; their difference is no number.
  return found.sort(
    (x, y) => (x.a === null && y.a === null ? 0 : startOf(x.a) - startOf(y.a)) || startOf(x.b) - startOf(y.b),
  )
}

function mirrored({ a, b, altered, ...rest }: QuotationFinding): QuotationFinding {
  return { ...rest, a: b, b: a, altered: altered.map((piece) => ({ a: piece.b, b: piece.a })) }
}

function findInOrder(a: Segmented, b: Segmented, changes: readonly Change[]): QuotationFinding[] {
  const text = changes.filter(isTextLink)
  const quotations = findBothQuotations(a, b)
  const inA = quotedPieces(
    a,
    quotations.a,
    Array.from(text, (change) => change.a),
  )
  const inB = quotedPieces(
    b,
    quotations.b,
    Array.from(text, (change) => change.b),
  )
  const pairs = pairQuotations(inA, inB, changes)
  const paired = new Set<QuotedPiece>(pairs.flatMap((pair) => [pair.a, pair.b]))
  return [
    ...joinRetold(pairs, inA.pieces, inB.pieces).map((pair) => judge(a, b, pair)),
    ...standAlone(inA.pieces, paired).map(({ span, speaker }) => only(span, null, speaker)),
    ...standAlone(inB.pieces, paired).map(({ span, speaker }) => only(null, span, speaker)),
  ]
}

/** Verbatim or altered. */
function judge(a: Segmented, b: Segmented, pair: PiecePair): QuotationFinding {
  const { a: inA, b: inB } = pair
  const speaker = fuller(inA.speaker, inB.speaker)
  const found = { kind: 'quotation', a: inA.span, b: inB.span, speaker } as const
  if (areVerbatim(a, b, pair)) {
    const isPart = inA.forms.length !== inB.forms.length
    const explanation = isPart
      ? told(/*i18n*/ 'Both articles quote these words; one of them quotes more around them.')
      : told(/*i18n*/ 'Both articles quote the same words.')
    return { ...found, severity: 4, code: 'quotation/verbatim', explanation, verbatim: true, altered: [] }
  }
  const altered = findAltered(a, b, pair)
  const explanation = explain(a, b, [{ a: inA.span, b: inB.span }, ...altered])
  return { ...found, severity: 1, code: 'quotation/altered', explanation, verbatim: false, altered }
}

/** The name that says more: `Ada Linnet` of `Linnet`. */
function fuller(x: string | null, y: string | null): string | null {
  return (y?.length ?? 0) > (x?.length ?? 0) ? y : x
}

/** Names the first pair of places that is short enough: the whole quotations, else what changed in them. */
function explain({ article: a }: Segmented, { article: b }: Segmented, places: readonly Altered[]): Told {
  const named = places
    .map((piece) => [nameOf(a.text, piece.a), nameOf(b.text, piece.b)] as const)
    .find(([inA, inB]) => inA !== '' && inB !== '' && Math.max(inA.length, inB.length) <= LONGEST_NAMED)
  return named === undefined
    ? told(/*i18n*/ 'The words inside the quotation marks are not the same in both articles.')
    : told(/*i18n*/ 'Inside the quotation marks, one article has “{a}”, the other “{b}”.', { a: named[0], b: named[1] })
}

/** The words, without the comma or full stop that closes them. */
function nameOf(text: string, span: Span): string {
  return slice(text, span).replace(/[.,]$/u, '')
}

/** Pieces without counterpart; those of one quotation that stand together are one. */
function standAlone(
  pieces: readonly QuotedPiece[],
  paired: ReadonlySet<QuotedPiece>,
): { span: Span; speaker: string | null }[] {
  const joined: { span: Span; speaker: string | null }[] = []
  let before: QuotedPiece | null = null
  for (const piece of pieces) {
    const last = joined.at(-1)
    const isAlone = !paired.has(piece) && !piece.isShown
    if (isAlone && last !== undefined && before?.quotation === piece.quotation) {
      joined[joined.length - 1] = { ...last, span: { start: last.span.start, end: piece.span.end } }
    } else if (isAlone) joined.push({ span: piece.span, speaker: piece.speaker })
    before = isAlone ? piece : null
  }
  return joined
}

function only(a: Span | null, b: Span | null, speaker: string | null): QuotationFinding {
  const explanation = told(/*i18n*/ 'Only one of the articles has this quotation.')
  return {
    kind: 'quotation',
    severity: 3,
    code: 'quotation/only',
    explanation,
    a,
    b,
    verbatim: true,
    speaker,
    altered: [],
  }
}
