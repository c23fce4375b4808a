import { EDITED_SHARE } from '../align/align.ts'
import type { PiecePair } from './pair-quotations.ts'
import type { QuotedPiece } from './quoted-pieces.ts'

/**
 * The pairs; those of two quotations that answer to each other from first to last are one where the quotation as a whole was reworded, by
 * the measure of a sentence. Where it was edited, each sentence is known by its own words, and to tell them apart names what changed. In
 * a retold one words wander from sentence to sentence, and only the whole answers to the whole.
 */
export function joinRetold(
  pairs: readonly PiecePair[],
  inA: readonly QuotedPiece[],
  inB: readonly QuotedPiece[],
): PiecePair[] {
  const groups = new Map<string, PiecePair[]>()
  for (const pair of pairs) {
    const key = `${pair.a.quotation}:${pair.b.quotation}`
    const group = groups.get(key)
    if (group) group.push(pair)
    else groups.set(key, [pair])
  }
  const lengthsA = countPieces(inA)
  const lengthsB = countPieces(inB)
  return [...groups.values()].flatMap((group) => {
    const inOrder = group.toSorted((x, y) => x.a.span.start - y.a.span.start)
    const [first] = inOrder
    const isWhole =
      first !== undefined &&
      group.length > 1 &&
      lengthsA.get(first.a.quotation) === group.length &&
      lengthsB.get(first.b.quotation) === group.length &&
      inOrder.every(({ b }, k) => b.span.start >= (inOrder[k - 1]?.b.span.end ?? 0))
    return isWhole && isRetold(group) ? [joined(first, inOrder)] : group
  })
}

function countPieces(pieces: readonly QuotedPiece[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { quotation } of pieces) counts.set(quotation, (counts.get(quotation) ?? 0) + 1)
  return counts
}

/** By the similarity of its sentences' links, each counting by its words; without a link it is known by its own words. */
function isRetold(group: readonly PiecePair[]): boolean {
  let [words, similar] = [0, 0]
  for (const { a, b, changes } of group) {
    const count = a.tokens.length + b.tokens.length
    words += count
    similar += count * (changes[0]?.similarity ?? 1)
  }
  return similar < EDITED_SHARE * words
}

function joined(first: PiecePair, pairs: readonly PiecePair[]): PiecePair {
  return {
    a: joinPieces(
      first.a,
      pairs.map(({ a }) => a),
    ),
    b: joinPieces(
      first.b,
      pairs.map(({ b }) => b),
    ),
    changes: pairs.flatMap(({ changes }) => changes),
  }
}

function joinPieces(first: QuotedPiece, pieces: readonly QuotedPiece[]): QuotedPiece {
  const stems = new Map<string, number>()
  for (const piece of pieces) for (const [stem, count] of piece.stems) stems.set(stem, (stems.get(stem) ?? 0) + count)
  return {
    ...first,
    span: { start: first.span.start, end: pieces.at(-1)?.span.end ?? first.span.end },
    sentences: pieces.flatMap(({ sentences }) => sentences),
    tokens: pieces.flatMap(({ tokens }) => tokens),
    forms: pieces.flatMap(({ forms }) => forms),
    joined: pieces.map((piece) => piece.joined).join(''),
    stems,
    weight: pieces.reduce((sum, { weight }) => sum + weight, 0),
  }
}
