import type { Phrase } from './phrases.ts'
import type { Piece } from './pieces.ts'
import type { Words } from './words.ts'

/** Letters of an abbreviation that may stand for a name: one letter is anybody's, and of six few are initials. */
const FEWEST_LETTERS = 2
const MOST_LETTERS = 5
/** Changed pieces with more pairs of words than this hold a rewriting, where initials meet by chance. */
const MOST_PAIRS = 400

/** The letters of word `k` if it may be an abbreviation of initials; else null. */
function lettersOf(words: Words, k: number): string | null {
  if (words.classes[k] !== 'content') return null
  const norm = words.spellings[k]?.norm ?? ''
  if (norm.length > 2 * MOST_LETTERS) return null
  const letters = norm.replaceAll('.', '')
  return letters.length >= FEWEST_LETTERS && letters.length <= MOST_LETTERS && /^\p{L}+$/u.test(letters)
    ? letters
    : null
}

/** Where the words end whose initials are these letters, small words between them not counted; −1 where those from `start` on are others. */
function endOfName(words: Words, start: number, end: number, letters: string): number {
  let found = 0
  for (let k = start; k < end; k++) {
    const norm = words.spellings[k]?.norm ?? ''
    if (norm.length > 1 && norm.startsWith(letters.charAt(found))) found++
    else if (found === 0 || words.classes[k] !== 'function') return -1
    if (found === letters.length) return k + 1
  }
  return -1
}

/** Abbreviations of one side that answer to a name of the other: `U.S.`, `United States`; `FBI`, `Federal Bureau of Investigation`. */
export function findInitials(pieces: readonly Piece[], a: Words, b: Words): Phrase[] {
  const phrases: Phrase[] = []
  for (const { kind, startA, endA, startB, endB } of pieces) {
    const [sizeA, sizeB] = [endA - startA, endB - startB]
    if (kind === 'equal' || Math.max(sizeA, sizeB) < FEWEST_LETTERS || sizeA * sizeB > MOST_PAIRS) continue
    for (let i = startA; i < endA; i++) {
      const letters = lettersOf(a, i)
      if (letters === null) continue
      for (let j = startB; j < endB; j++) {
        const end = endOfName(b, j, endB, letters)
        if (end > 0) phrases.push({ startA: i, endA: i + 1, startB: j, endB: end })
      }
    }
    for (let j = startB; j < endB; j++) {
      const letters = lettersOf(b, j)
      if (letters === null) continue
      for (let i = startA; i < endA; i++) {
        const end = endOfName(a, i, endA, letters)
        if (end > 0) phrases.push({ startA: i, endA: end, startB: j, endB: j + 1 })
      }
    }
  }
  return phrases
}
