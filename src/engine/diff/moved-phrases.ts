import type { WordMatch } from './match-words.ts'
import type { Piece } from './pieces.ts'
import type { Words } from './words.ts'

/** A phrase that stands in both sides of a link, at different places in the order. Half-open, equally long. */
interface Phrase {
  readonly startA: number
  readonly startB: number
  readonly size: number
}

/** Fewest content words of a phrase that is shown as moved: one alone is as likely a chance repetition. */
const MOVED_CONTENT_WORDS = 2

/** Runs of matched equal words inside changed pieces, longest first; where equally long, in the order of `a`. */
function findPhrases(
  matches: readonly WordMatch[],
  a: Words,
  b: Words,
  changedA: readonly number[],
  changedB: readonly number[],
): Phrase[] {
  const displaced = matches.filter(
    (match) =>
      match.same &&
      changedA[match.a] !== changedB[match.b] &&
      isChanged(changedA, match.a) &&
      isChanged(changedB, match.b),
  )
  if (displaced.length < MOVED_CONTENT_WORDS) return []
  const answers = new Set(displaced.map((match) => match.a * b.types.length + match.b))
  const continues = (i: number, j: number): boolean =>
    isChanged(changedA, i) &&
    isChanged(changedB, j) &&
    (answers.has(i * b.types.length + j) || (a.classes[i] !== 'content' && a.types[i] === b.types[j]))
  const phrases: Phrase[] = []
  for (const { a: i, b: j } of displaced) {
    if (i > 0 && j > 0 && continues(i - 1, j - 1)) continue
    let size = 1
    while (i + size < a.types.length && j + size < b.types.length && continues(i + size, j + size)) size++
    let content = 0
    for (let k = i; k < i + size; k++) if (a.classes[k] === 'content' || a.classes[k] === 'number') content++
    if (content >= MOVED_CONTENT_WORDS) phrases.push({ startA: i, startB: j, size })
  }
  return phrases.sort((x, y) => y.size - x.size || x.startA - y.startA)
}

/** Which changed piece each place of one side stands in; −1 for those that are kept. */
function changedPlaces(pieces: readonly Piece[], side: 'A' | 'B'): number[] {
  const places: number[] = []
  pieces.forEach((piece, at) => {
    const end = piece[`end${side}`]
    while (places.length < end) places.push(piece.kind === 'changed' ? at : -1)
  })
  return places
}

const isChanged = (places: readonly number[], at: number): boolean => (places[at] ?? -1) >= 0

/** Cuts `[start, end)` wherever what stands there begins or ceases to be moved. */
function stretches(moved: Uint8Array, start: number, end: number): { end: number; moved: boolean }[] {
  const found: { end: number; moved: boolean }[] = []
  for (let k = start; k < end; k++) {
    const own = (moved[k] ?? 0) > 0
    const last = found.at(-1)
    if (last !== undefined && last.moved === own && moved[k] === moved[k - 1]) last.end = k + 1
    else found.push({ end: k + 1, moved: own })
  }
  return found
}

/** One changed piece, cut into what moved away, what moved here, and the changes between. */
function cutPiece(piece: Piece, movedA: Uint8Array, movedB: Uint8Array): Piece[] {
  const sideA = stretches(movedA, piece.startA, piece.endA)
  const sideB = stretches(movedB, piece.startB, piece.endB)
  const cut: Piece[] = []
  let { startA, startB } = piece
  while (sideA.length > 0 || sideB.length > 0) {
    const leaves = sideA[0]?.moved === true
    const arrives = !leaves && sideB[0]?.moved === true
    const endA = arrives ? startA : (sideA.shift()?.end ?? startA)
    const endB = leaves ? startB : (sideB.shift()?.end ?? startB)
    cut.push({ kind: leaves || arrives ? 'moved' : 'changed', startA, endA, startB, endB })
    startA = endA
    startB = endB
  }
  return cut
}

const onlyMarks = ({ classes }: Words, start: number, end: number): boolean =>
  classes.slice(start, end).every((kind) => kind === 'mark')

/**
 * Punctuation that a moved phrase took with it is no change of its own.
 *   before   [<In recent weeks<] [-,-] he spoke        after   [<In recent weeks,<] he spoke
 */
function joinMarks(pieces: readonly Piece[], a: Words, b: Words): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const marks = onlyMarks(a, piece.startA, piece.endA) && onlyMarks(b, piece.startB, piece.endB)
    const sameSide =
      last !== undefined && (last.startA === last.endA ? piece.startA === piece.endA : piece.startB === piece.endB)
    if (last?.kind === 'moved' && piece.kind === 'changed' && marks && sameSide) {
      joined[joined.length - 1] = { ...last, endA: piece.endA, endB: piece.endB }
    } else joined.push(piece)
  }
  return joined
}

/**
 * Shows phrases that only shifted inside their sentence as moved, not as left out and added.
 *   before   [-In recent weeks-] he spoke {+in recent weeks+}        after   [<In recent weeks<] he spoke {>in recent weeks>}
 */
export function markMoved(
  pieces: readonly Piece[],
  matches: readonly WordMatch[],
  a: Words,
  b: Words,
): readonly Piece[] {
  const changedA = changedPlaces(pieces, 'A')
  const changedB = changedPlaces(pieces, 'B')
  const phrases = findPhrases(matches, a, b, changedA, changedB)
  if (phrases.length === 0) return pieces
  // The number of the phrase that each place moves with; 0 where it stays.
  const movedA = new Uint8Array(a.types.length)
  const movedB = new Uint8Array(b.types.length)
  let count = 0
  for (const { startA, startB, size } of phrases) {
    const isFree = (moved: Uint8Array, start: number): boolean =>
      moved.subarray(start, start + size).every((own) => own === 0)
    if (!isFree(movedA, startA) || !isFree(movedB, startB)) continue
    // A link has far fewer phrases than a byte can number; beyond, two neighbours would at worst be shown as one.
    count = (count % 255) + 1
    movedA.fill(count, startA, startA + size)
    movedB.fill(count, startB, startB + size)
  }
  if (count === 0) return pieces
  const cut = pieces.flatMap((piece) => (piece.kind === 'changed' ? cutPiece(piece, movedA, movedB) : [piece]))
  return joinMarks(cut, a, b)
}
