import type { WordMatch } from './match-words.ts'

/** A stretch of both sides of a link, in places of its words, half-open. `equal` pieces have the same words; a side of a `changed` piece may be empty, one side of a `moved` one is. */
export interface Piece {
  readonly kind: 'equal' | 'changed' | 'moved'
  readonly startA: number
  readonly endA: number
  readonly startB: number
  readonly endB: number
}

/** Cuts both sides into pieces that tile them: runs of kept words, and what stands between. The matches are of the same words, in one order. */
export function toPieces(kept: readonly WordMatch[], lengthA: number, lengthB: number): Piece[] {
  const pieces: Piece[] = []
  let a = 0
  let b = 0
  let k = 0
  while (k < kept.length) {
    const first = kept[k]
    if (first === undefined) break
    if (first.a > a || first.b > b) pieces.push({ kind: 'changed', startA: a, endA: first.a, startB: b, endB: first.b })
    let size = 1
    while (kept[k + size]?.a === first.a + size && kept[k + size]?.b === first.b + size) size++
    a = first.a + size
    b = first.b + size
    pieces.push({ kind: 'equal', startA: first.a, endA: a, startB: first.b, endB: b })
    k += size
  }
  if (a < lengthA || b < lengthB) pieces.push({ kind: 'changed', startA: a, endA: lengthA, startB: b, endB: lengthB })
  return pieces
}

/** Joins neighbouring pieces of one kind; the same list where there are none. */
export function joinNeighbours(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex(({ kind }, at) => kind === pieces[at - 1]?.kind)
  if (first === -1) return pieces
  const joined = pieces.slice(0, first)
  for (let at = first; at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece === undefined) break
    const last = joined.at(-1)
    if (last?.kind === piece.kind) joined[joined.length - 1] = { ...last, endA: piece.endA, endB: piece.endB }
    else joined.push(piece)
  }
  return joined
}
