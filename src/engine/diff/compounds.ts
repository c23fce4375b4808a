import type { Piece } from './pieces.ts'
import type { Words } from './words.ts'

/** Most words that one word of the other side is written in. */
const MOST_PARTS = 4
/** Changed pieces with more pairs of words than this hold a rewriting, not a spelling. */
const MOST_PAIRS = 10_000
/** A part of one letter is a word of its own in alphabets (`a part`, `apart`); from this code unit on, scripts write syllables. */
const FIRST_SYLLABLE = 0x2e80

const DIGIT = /\p{Nd}/u
const DIGITS_MEET = /\p{Nd}\|\p{Nd}/u
/** Half of a surrogate pair: two of them are no letter where a space stands between. */
const HALF = /\p{Cs}/u
const GAPS = /[-\s]/gu

/** Whether words in a row are written as one word on the other side: `policy makers`, `policymakers`; `4 000`; `2019–2020`. */
function isWrittenAsOne(parts: readonly string[], whole: string): boolean {
  if (!DIGIT.test(whole)) return parts.join('').replace(GAPS, '') === whole.replace(GAPS, '')
  // Between figures a space or a dash says something: `14 0` is not `140`.
  if (parts.join(' ') === whole.replace(/\s/gu, ' ')) return true
  if (DIGITS_MEET.test(parts.join('|'))) return false
  return parts.join('') === whole || parts.join('-') === whole
}

const isPart = (norm: string): boolean =>
  (norm.length > 1 || norm === '-' || norm.charCodeAt(0) >= FIRST_SYLLABLE || DIGIT.test(norm)) && !HALF.test(norm)

/** How many words from `i` on are written as word `j` of the other side; 0 where it is none, or one. */
function partCount(words: Words, i: number, end: number, other: Words, j: number): number {
  const whole = other.spellings[j]?.norm ?? ''
  const first = words.spellings[i]?.norm ?? ''
  if (first.length >= whole.length || !whole.startsWith(first)) return 0
  const parts: string[] = []
  let hasContent = false
  for (let k = i; k < end && parts.length < MOST_PARTS; k++) {
    const norm = words.spellings[k]?.norm ?? ''
    if (!isPart(norm)) return 0
    hasContent ||= words.classes[k] === 'content' || words.classes[k] === 'number'
    parts.push(norm)
    if (parts.length > 1 && hasContent && isWrittenAsOne(parts, whole)) return parts.length
  }
  return 0
}

/** Whether two words begin with one letter: what a compound and its first part do. */
const beginAlike = (a: Words, i: number, b: Words, j: number): boolean =>
  (((a.spellings[i]?.head ?? 0) ^ (b.spellings[j]?.head ?? -1)) & ~0xffff) === 0

/** The first compound inside a changed piece, as a piece of kept words; null where there is none. */
function firstCompound({ startA, endA, startB, endB }: Piece, a: Words, b: Words): Piece | null {
  for (let i = startA; i < endA; i++) {
    for (let j = startB; j < endB; j++) {
      if (!beginAlike(a, i, b, j)) continue
      const inA = partCount(a, i, endA, b, j)
      if (inA > 0) return { kind: 'equal', startA: i, endA: i + inA, startB: j, endB: j + 1 }
      const inB = partCount(b, j, endB, a, i)
      if (inB > 0) return { kind: 'equal', startA: i, endA: i + 1, startB: j, endB: j + inB }
    }
  }
  return null
}

/**
 * Keeps what is one word here and several there: a space more or less is typography.
 *   before   the [-policy makers-]{+policymakers+} met        after   the policy makers met   (equal; the slices differ)
 * The pieces that it adds have one word on one side and several on the other; no other equal piece has.
 */
export function keepCompounds(pieces: readonly Piece[], a: Words, b: Words): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const [sizeA, sizeB] = [piece.endA - piece.startA, piece.endB - piece.startB]
    if (piece.kind === 'equal' || Math.max(sizeA, sizeB) < 2 || sizeA * sizeB > MOST_PAIRS) {
      kept.push(piece)
      continue
    }
    let rest = piece
    for (let found = firstCompound(rest, a, b); found !== null; found = firstCompound(rest, a, b)) {
      if (found.startA > rest.startA || found.startB > rest.startB)
        kept.push({ ...rest, endA: found.startA, endB: found.startB })
      kept.push(found)
      rest = { ...rest, startA: found.endA, startB: found.endB }
    }
    if (rest.startA < rest.endA || rest.startB < rest.endB) kept.push(rest)
  }
  return kept
}

/** Whether a piece is one that `keepCompounds` added. */
export function isCompound({ kind, startA, endA, startB, endB }: Piece): boolean {
  return kind === 'equal' && endA - startA !== endB - startB
}
