import { isCompound } from './compounds.ts'
import { joinNeighbours, type Piece } from './pieces.ts'
import { splitRespelt } from './spelling-variants.ts'
import type { Words } from './words.ts'

/** A kept run of at most so many function words between two changes is an island: it looks like evidence and says nothing. */
const MAX_ISLAND_WORDS = 2

/** Words and marks of a kept run without content that others may have changed places around: a day, a year. */
const MAX_TURNED = 2

type Step = (pieces: readonly Piece[], a: Words, b: Words) => readonly Piece[]

/** The pieces with some of them changed, neighbours of one kind joined; the same list where nothing is to be done. */
function changeSome(pieces: readonly Piece[], change: (piece: Piece, at: number) => Piece): readonly Piece[] {
  let changed: Piece[] | null = null
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece === undefined) break
    const after = change(piece, at)
    if (after !== piece) changed ??= pieces.slice(0, at)
    changed?.push(after)
  }
  return joinNeighbours(changed ?? pieces)
}

const isMark = ({ classes }: Words, k: number): boolean => classes[k] === 'mark'

/** Whether two stretches have the same words, whatever punctuation stands between them. */
function sameButMarks(piece: Piece, a: Words, b: Words): boolean {
  let i = piece.startA
  let j = piece.startB
  while (true) {
    while (i < piece.endA && isMark(a, i)) i++
    while (j < piece.endB && isMark(b, j)) j++
    if (i === piece.endA || j === piece.endB) return i === piece.endA && j === piece.endB
    if (a.types[i++] !== b.types[j++]) return false
  }
}

/**
 * Punctuation alone is typography, not a change of words: it joins what stands unchanged around it.
 *   before   he said[-,-] on Monday, [-a “-]{+“a+} failure        after   he said, on Monday, a “failure   (equal; the slices differ)
 */
const foldMarks: Step = (pieces, a, b) =>
  changeSome(pieces, (piece) =>
    piece.kind === 'changed' && sameButMarks(piece, a, b) ? { ...piece, kind: 'equal' } : piece,
  )

/**
 * A stray function word or comma between two changes belongs to them.
 *   before   [-meant-]{+supposed+} to [-travel-]{+go+}        after   [-meant to travel-]{+supposed to go+}
 */
const absorbIslands: Step = (pieces, a) =>
  changeSome(pieces, (piece, at) => {
    if (piece.kind === 'changed' || at === 0 || at === pieces.length - 1) return piece
    let words = 0
    for (let k = piece.startA; k < piece.endA; k++) {
      if (a.classes[k] === 'content' || a.classes[k] === 'number') return piece
      if (a.classes[k] === 'function') words++
    }
    return words <= MAX_ISLAND_WORDS ? { ...piece, kind: 'changed' } : piece
  })

/**
 * What a change begins and ends with in common belongs to what is kept beside it: marks always, words where they make a kept run longer.
 *   before   he said [-, on Monday-]{+, on Friday+}        after   he said, on [-Monday-]{+Friday+}
 */
const trimCommonEnds: Step = (pieces, a, b) => {
  const trimmed: Piece[] = []
  pieces.forEach((piece, at) => {
    let { startA, endA, startB, endB } = piece
    const follows = pieces[at - 1]?.kind === 'equal'
    const precedes = pieces[at + 1]?.kind === 'equal'
    const joins = (i: number, j: number, joinsRun: boolean): boolean =>
      startA < endA && startB < endB && a.types[i] === b.types[j] && (joinsRun || isMark(a, i))
    if (piece.kind === 'changed') {
      while (joins(startA, startB, follows)) {
        startA++
        startB++
      }
      while (joins(endA - 1, endB - 1, precedes)) {
        endA--
        endB--
      }
    }
    if (startA === piece.startA && endA === piece.endA) {
      trimmed.push(piece)
      return
    }
    const before: Piece = { kind: 'equal', startA: piece.startA, endA: startA, startB: piece.startB, endB: startB }
    const after: Piece = { kind: 'equal', startA: endA, endA: piece.endA, startB: endB, endB: piece.endB }
    const core: Piece = { kind: 'changed', startA, endA, startB, endB }
    for (const part of [before, core, after]) if (part.endA > part.startA || part.endB > part.startB) trimmed.push(part)
  })
  return joinNeighbours(trimmed)
}

/**
 * Where an added or left-out stretch could stand in several places, it stands where a phrase begins: after punctuation, before it at the end.
 *   before   the vote [-on Monday, the vote-] passed        after   [-the vote on Monday,-] the vote passed
 */
const slide: Step = (pieces, a, b) => {
  let slid: Piece[] | null = null
  for (let at = 1; at + 1 < pieces.length; at++) {
    const [left, piece, right] = [(slid ?? pieces)[at - 1], (slid ?? pieces)[at], (slid ?? pieces)[at + 1]]
    if (left?.kind !== 'equal' || right?.kind !== 'equal' || piece?.kind !== 'changed') continue
    // Word answers to word in what a stretch slides over.
    if (isCompound(left)) continue
    const onA = piece.endB === piece.startB
    if (!onA && piece.endA > piece.startA) continue
    const words = onA ? a : b
    const [start, end] = onA ? [piece.startA, piece.endA] : [piece.startB, piece.endB]
    // The right piece's beginning is never touched, so that sliding left alone suffices: every place is reached from the rightmost one.
    const room = Math.min(left.endA - left.startA, left.endB - left.startB)
    let best = 0
    let bestRank = phraseRank(words, start, end)
    for (let shift = 1; shift < room && words.types[start - shift] === words.types[end - shift]; shift++) {
      const rank = phraseRank(words, start - shift, end - shift)
      if (rank > bestRank) {
        best = shift
        bestRank = rank
      }
    }
    if (best === 0) continue
    slid ??= [...pieces]
    slid[at - 1] = { ...left, endA: left.endA - best, endB: left.endB - best }
    slid[at] = {
      ...piece,
      startA: piece.startA - best,
      endA: piece.endA - best,
      startB: piece.startB - best,
      endB: piece.endB - best,
    }
    slid[at + 1] = { ...right, startA: right.startA - best, startB: right.startB - best }
  }
  return slid ?? pieces
}

/** How well a stretch reads as one phrase: it follows punctuation, ends with it, or opens with a function word. */
function phraseRank(words: Words, start: number, end: number): number {
  return (
    (start === 0 || isMark(words, start - 1) ? 2 : 0) +
    (isMark(words, end - 1) ? 2 : 0) +
    (words.classes[start] === 'function' && words.classes[end - 1] !== 'function' ? 1 : 0)
  )
}

/**
 * A figure that words changed their place around is part of the phrase.
 *   before   on [-March-] 11 [-,-]{+March+} 2026        after   on [-March 11,-]{+11 March+} 2026
 */
const joinTurned: Step = (pieces, a, b) =>
  changeSome(pieces, (piece, at) => {
    const before = pieces[at - 1]
    const after = pieces[at + 1]
    if (piece.kind !== 'equal' || before?.kind !== 'changed' || after?.kind !== 'changed') return piece
    if (piece.endA - piece.startA > MAX_TURNED || a.classes.slice(piece.startA, piece.endA).includes('content'))
      return piece
    const leftA = wordsIn(a, before.startA, before.endA)
    const leftB = wordsIn(b, before.startB, before.endB)
    if ((leftA === '') === (leftB === '')) return piece
    const areTurned = leftA === wordsIn(b, after.startB, after.endB) && leftB === wordsIn(a, after.startA, after.endA)
    return areTurned ? { ...piece, kind: 'changed' } : piece
  })

/** The types of a stretch's words, marks left out, as one string. */
function wordsIn(words: Words, start: number, end: number): string {
  const types: number[] = []
  for (let k = start; k < end; k++) if (!isMark(words, k)) types.push(words.types[k] ?? -1)
  return types.join(' ')
}

const STEPS: readonly Step[] = [slide, joinTurned, absorbIslands, trimCommonEnds, foldMarks, splitRespelt]

/** Makes the pieces of one link readable, step by step; they still tile both sides. */
export function tidy(pieces: readonly Piece[], a: Words, b: Words): readonly Piece[] {
  return STEPS.reduce((current, step) => step(current, a, b), pieces)
}
