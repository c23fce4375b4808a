import type { TokenIndex } from '../text/tokens.ts'
import { normOf, type TypeIndex, type Vocabulary } from '../text/vocabulary.ts'
import type { Phrase } from './phrases.ts'
import type { Piece } from './pieces.ts'

/**
 * Places in the words of one side of a link, ascending, before which its sentences are apart: what stands between them in the article, a
 * caption say, is not of the link. Almost always empty. Made by `breaksIn`.
 */
export type Breaks = readonly number[]

/** The words of one side of a link, and where they are apart. */
export interface BrokenSide {
  readonly breaks: Breaks
  readonly types: readonly TypeIndex[]
}

/** Finds where tokens in order do not follow each other. */
export function breaksIn(tokens: readonly TokenIndex[]): Breaks {
  const first = tokens[0] ?? 0
  if (tokens.length === 0 || tokens.at(-1) === first + tokens.length - 1) return []
  return [...tokens.keys()].filter((k) => k > 0 && tokens[k] !== (tokens[k - 1] ?? -1) + 1)
}

/** Whether words from `start` on, as far as `end`, are apart somewhere. */
const isCut = (breaks: Breaks, start: number, end: number): boolean => breaks.some((at) => at > start && at < end)

/** Whether a stretch of both sides runs over a break. */
export function runsOver({ startA, endA, startB, endB }: Phrase, a: Breaks, b: Breaks): boolean {
  return isCut(a, startA, endA) || isCut(b, startB, endB)
}

/**
 * Cuts pieces that run over a break, so that each lies in text that is the link's: kept words stay beside their own, of changed ones the
 * first part answers to the first part, and what is over stands alone. The same list where nothing is apart.
 */
export function cutAtBreaks(
  pieces: readonly Piece[],
  a: BrokenSide,
  b: BrokenSide,
  vocabulary: Vocabulary,
): readonly Piece[] {
  if (a.breaks.length + b.breaks.length === 0) return pieces
  return pieces.flatMap((piece) => {
    if (!runsOver(piece, a.breaks, b.breaks)) return [piece]
    const { startA, endA, startB, endB } = piece
    const kept = piece.kind === 'equal' ? cutKept(piece, a, b, vocabulary) : null
    if (kept !== null) return kept
    const kind = piece.kind === 'equal' ? 'changed' : piece.kind
    return cutAt({ ...piece, kind }, placesIn(a.breaks, startA, endA), placesIn(b.breaks, startB, endB))
  })
}

const placesIn = (breaks: Breaks, start: number, end: number): number[] => breaks.filter((at) => at > start && at < end)

/** A piece cut at the k-th place of either side for each k; what one side has more is beside nothing. */
function cutAt(piece: Piece, placesA: readonly number[], placesB: readonly number[]): Piece[] {
  const { kind, startA, endA, startB, endB } = piece
  const boundsA = [startA, ...placesA, endA]
  const boundsB = [startB, ...placesB, endB]
  const pieces: Piece[] = []
  for (let k = 1; k < Math.max(boundsA.length, boundsB.length); k++) {
    const part = {
      kind,
      startA: boundsA[k - 1] ?? endA,
      endA: boundsA[k] ?? endA,
      startB: boundsB[k - 1] ?? endB,
      endB: boundsB[k] ?? endB,
    }
    if (part.startA < part.endA || part.startB < part.endB) pieces.push(part)
  }
  return pieces
}

/** Kept words cut where either side is apart. Null where that is inside a word that the other side writes in parts. */
function cutKept(piece: Piece, a: BrokenSide, b: BrokenSide, vocabulary: Vocabulary): Piece[] | null {
  const lettersA = lettersBefore(a.types.slice(piece.startA, piece.endA), vocabulary)
  const lettersB = lettersBefore(b.types.slice(piece.startB, piece.endB), vocabulary)
  const placesA = placesIn(a.breaks, piece.startA, piece.endA).map((at) => at - piece.startA)
  const placesB = placesIn(b.breaks, piece.startB, piece.endB).map((at) => at - piece.startB)
  const cuts = [
    ...placesA.map((at) => [at, answering(at, lettersA, lettersB)] as const),
    ...placesB.map((at) => [answering(at, lettersB, lettersA), at] as const),
  ].sort((x, y) => x[0] - y[0] || x[1] - y[1])
  if (cuts.some(([inA, inB]) => inA === -1 || inB === -1)) return null
  const pieces = cutAt(
    piece,
    cuts.map(([at]) => piece.startA + at),
    cuts.map(([, at]) => piece.startB + at),
  )
  return pieces.every(({ startA, endA, startB, endB }) => startA < endA && startB < endB) ? pieces : null
}

/** The place of the other side with as many letters before it: the same one, if it may be; −1 where there is none. */
function answering(at: number, own: readonly number[], others: readonly number[]): number {
  return others[at] === own[at] ? at : others.indexOf(own[at] ?? -1)
}

/** How many letters and figures stand before each word, and in all of them. */
function lettersBefore(types: readonly TypeIndex[], vocabulary: Vocabulary): number[] {
  const before = [0]
  for (const type of types)
    before.push((before.at(-1) ?? 0) + normOf(vocabulary, type).replaceAll(/[^\p{L}\p{N}]/gu, '').length)
  return before
}
