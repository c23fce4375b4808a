import type { Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import type { SentenceIndex } from '../engine/text/segment.ts'
import type { Passage, RowKind, SentenceRange } from './row.ts'
import { isAside, type Sketch } from './sketch.ts'

/** One row of what lies between two linked stretches. */
export interface GapRow {
  readonly kind: Exclude<RowKind, 'pair'>
  readonly a: SentenceRange | null
  readonly b: SentenceRange | null
  readonly passage: Passage | null
}

/** Neighbouring sentences of one side that share a fate. */
interface Piece {
  readonly kind: 'only' | 'linked' | 'moved' | 'aside'
  readonly range: SentenceRange
  readonly passage: Passage | null
  /** 0: goes on the paragraph before the gap; 1: between; 2: begins the paragraph after it. */
  readonly rank: 0 | 1 | 2
}

/**
 * The sentences between two linked stretches as rows, each side in reading order. What continues the paragraph above comes
 * first, what begins the paragraph below last. Neither depends on which side is called `a`: swapping mirrors the rows.
 */
export function arrangeGap(sketch: Sketch, a: SentenceRange, b: SentenceRange): GapRow[] {
  const waiting = { a: toPieces(sketch, 'a', a), b: toPieces(sketch, 'b', b) }
  const first = firstSide(sketch.comparison)
  const rows: GapRow[] = []
  for (;;) {
    const [nextA, nextB] = [waiting.a[0], waiting.b[0]]
    if (nextA === undefined && nextB === undefined) return rows
    if (nextA !== undefined && nextB !== undefined && faces(nextA, nextB, sketch.apart)) {
      rows.push({ kind: nextA.kind === 'aside' ? 'aside' : 'apart', a: nextA.range, b: nextB.range, passage: null })
      waiting.a.shift()
      waiting.b.shift()
      continue
    }
    const side = nextSide(nextA, nextB, first, sketch.apart)
    const piece = waiting[side].shift()
    if (piece !== undefined) rows.push(rowOf(sketch, side, piece))
  }
}

/** What is no part of the story may share a row; so may the paragraphs of two separate reports, which answer to nothing anyway. */
function faces(a: Piece, b: Piece, apart: boolean): boolean {
  return apart ? (a.kind === 'aside') === (b.kind === 'aside') : a.kind === b.kind && a.kind === 'aside'
}

function nextSide(a: Piece | undefined, b: Piece | undefined, first: Side, apart: boolean): Side {
  if (a === undefined) return 'b'
  if (b === undefined) return 'a'
  // Waiting would tear the columns apart: what is set aside is folded to a line, and takes little room.
  if (apart) return a.kind === 'aside' ? 'a' : 'b'
  if (a.rank !== b.rank) return a.rank < b.rank ? 'a' : 'b'
  // The aside waits for the other side's, so that both stand in one row.
  if (a.kind === 'aside') return 'b'
  if (b.kind === 'aside') return 'a'
  return first
}

/** The earlier text goes first, else the one with the lesser id: a choice that swapping does not change. */
function firstSide({ a, b }: Comparison): Side {
  const [dateA, dateB] = [a.article.date ?? '', b.article.date ?? '']
  if (dateA !== '' && dateB !== '' && dateA !== dateB) return dateA < dateB ? 'a' : 'b'
  return a.article.id <= b.article.id ? 'a' : 'b'
}

function rowOf({ apart }: Sketch, side: Side, piece: Piece): GapRow {
  const range = { a: side === 'a' ? piece.range : null, b: side === 'b' ? piece.range : null }
  const kind = piece.kind === 'linked' || (piece.kind === 'only' && apart) ? 'apart' : piece.kind
  return { kind, ...range, passage: piece.passage }
}

function toPieces(sketch: Sketch, side: Side, gap: SentenceRange): Piece[] {
  const { sentences } = sketch.comparison[side]
  const before = sentences[gap.first - 1]?.block
  const after = sentences[gap.end]?.block
  const pieces: Piece[] = []
  for (let index = gap.first; index < gap.end; index++) {
    const fate = fateOf(sketch, side, index)
    const block = sentences[index]?.block
    const last = pieces.at(-1)
    const goesOn =
      last !== undefined &&
      last.kind === fate.kind &&
      last.passage === fate.passage &&
      (fate.kind === 'aside' || block === sentences[index - 1]?.block)
    if (goesOn) pieces[pieces.length - 1] = { ...last, range: { first: last.range.first, end: index + 1 } }
    else {
      const rank = block === before ? 0 : block === after ? 2 : 1
      pieces.push({ ...fate, range: { first: index, end: index + 1 }, rank })
    }
  }
  return pieces
}

function fateOf(sketch: Sketch, side: Side, index: SentenceIndex): Pick<Piece, 'kind' | 'passage'> {
  const change = sketch.changeOf[side].get(index)
  // Between separate reports a link is a note on both sentences, and neither stands level nor counts as moved.
  if (change !== undefined && sketch.apart) return { kind: 'linked', passage: null }
  if (change !== undefined) return { kind: 'moved', passage: sketch.passageOf.get(change) ?? null }
  return { kind: isAside(sketch, side, index) ? 'aside' : 'only', passage: null }
}
