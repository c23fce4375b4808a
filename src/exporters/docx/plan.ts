import type { Side } from '../../engine/article.ts'
import type { DifferenceKey } from '../../view-model/row.ts'
import type { Exported } from '../exported.ts'
import { toParallel, type End, type ParallelParagraph, type Piece } from '../parallel.ts'
import { toRemarks, type Remark } from '../remarks.ts'

/** A moved passage on one side, from its first piece to its last. */
export interface MoveRange {
  readonly first: Piece
  readonly last: Piece
  readonly id: number
}

/** What is drawn, with every number given out: each change and each range has one of its own. Made by `toPlan`, read by `drawBody`. */
export interface Plan {
  readonly paragraphs: readonly ParallelParagraph[]
  /** In the order of the text; the first is about all of it. */
  readonly remarks: readonly Remark[]
  /** Places in the list of remarks. */
  readonly remarksAt: ReadonlyMap<Piece, readonly number[]>
  readonly changeIds: ReadonlyMap<Piece | End, number>
  readonly moves: ReadonlyMap<Piece, MoveRange>
}

export function toPlan(exported: Exported): Plan {
  const paragraphs = toParallel(exported.reading)
  const all = paragraphs.flatMap(({ pieces, end }) => [...pieces, end])
  const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces)
  const changeIds = new Map(all.filter(({ of }) => of !== 'both').map((one, index) => [one, index + 1] as const))
  return { paragraphs, changeIds, moves: findMoves(pieces, all.length), ...placeRemarks(exported, pieces) }
}

function placeRemarks(exported: Exported, pieces: readonly Piece[]): Pick<Plan, 'remarks' | 'remarksAt'> {
  const { first, at } = toRemarks(exported)
  const remarks: Remark[] = [first]
  const remarksAt = new Map<Piece, readonly number[]>(pieces.slice(0, 1).map((piece) => [piece, [0]]))
  const placed = new Set<DifferenceKey>()
  for (const piece of pieces) {
    const here = piece.keys.filter((key) => !placed.has(key)).flatMap((key) => at.get(key) ?? [])
    for (const key of piece.keys) placed.add(key)
    if (here.length === 0) continue
    const places = here.map((_, index) => remarks.length + index)
    remarksAt.set(piece, [...(remarksAt.get(piece) ?? []), ...places])
    remarks.push(...here)
  }
  return { remarks, remarksAt }
}

/** `from`: what the ids of ranges are counted from, above those of changes. */
function findMoves(pieces: readonly Piece[], from: number): Map<Piece, MoveRange> {
  const byPlace = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const side: Side | null = piece.of === 'both' ? null : piece.of
    if (piece.passage === null || side === null) continue
    const place = `${piece.passage} ${side}`
    byPlace.set(place, [...(byPlace.get(place) ?? []), piece])
  }
  const moves = new Map<Piece, MoveRange>()
  Array.from(byPlace.values()).forEach((members, index) => {
    const [first, last] = [members[0], members.at(-1)]
    if (first === undefined || last === undefined) return
    for (const member of members) moves.set(member, { first, last, id: from + index + 1 })
  })
  return moves
}
