import { joinNeighbours, type Piece } from './pieces.ts'
import type { Words } from './words.ts'

// Where American and British spelling differ, each to one form that is neither's: labour, criticise, analyse, cancelled, programme,
// defence, theatre, catalogue, anaemia.
const VARIANTS: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/our/gu, 'or'],
  [/is(?=e|ing|ation)/gu, 'iz'],
  [/ys(?=e|ing)/gu, 'yz'],
  [/ll/gu, 'l'],
  [/mme$/u, 'm'],
  [/nce(?=s?$)/gu, 'nse'],
  [/tre(?=s?$)/gu, 'ter'],
  [/ogue(?=s?$)/gu, 'og'],
  [/[ao]e/gu, 'e'],
]
// Of Latin, Greek and Cyrillic; in Indian scripts such marks are vowels.
const ACCENTS = /[\u0300-\u036f]/gu
/** Letters by which two spellings differ in length at most, `catalogue` and `catalog`: what differs more need not be read. */
const MOST_MORE = 2
const FIRST_ACCENTED = 0x80

/** A spelling that words have in common which differ in accents or in American and British habits alone. */
function plainSpelling(norm: string): string {
  const bare = norm.normalize('NFD').replace(ACCENTS, '')
  return VARIANTS.reduce((word, [pattern, plain]) => word.replace(pattern, plain), bare)
}

/** Whether two words are spellings of one: `labour` and `labor`, `café` and `cafe`. Not of small words: `our` is not `or`. */
function areSpellingsOfOne(a: Words, i: number, b: Words, j: number): boolean {
  if (a.classes[i] !== 'content' || b.classes[j] !== 'content') return false
  const x = a.spellings[i]?.norm ?? ''
  const y = b.spellings[j]?.norm ?? ''
  if (Math.abs(x.length - y.length) > MOST_MORE) return false
  const [first, other] = [x.charCodeAt(0), y.charCodeAt(0)]
  if (first !== other && first < FIRST_ACCENTED && other < FIRST_ACCENTED) return false
  return plainSpelling(x) === plainSpelling(y)
}

/** Whether nothing in a changed piece changed but spellings. */
function isRespelt({ kind, startA, endA, startB, endB }: Piece, a: Words, b: Words): boolean {
  if (kind !== 'changed' || endA - startA !== endB - startB) return false
  for (let i = startA, j = startB; i < endA; i++, j++)
    if (a.types[i] !== b.types[j] && !areSpellingsOfOne(a, i, b, j)) return false
  return true
}

/** A piece of as many words on both sides, word by word. */
function wordByWord({ startA, endA, startB }: Piece, a: Words, b: Words): Piece[] {
  const pieces: Piece[] = []
  for (let i = startA, j = startB; i < endA; i++, j++) {
    const kind = a.types[i] === b.types[j] ? 'equal' : 'changed'
    pieces.push({ kind, startA: i, endA: i + 1, startB: j, endB: j + 1 })
  }
  return pieces
}

/**
 * Where only spellings changed, what stands between them is kept.
 *   before   [-program after labor-]{+programme after labour+}        after   [-program-]{+programme+} after [-labor-]{+labour+}
 */
export function splitRespelt(pieces: readonly Piece[], a: Words, b: Words): readonly Piece[] {
  if (!pieces.some((piece) => isRespelt(piece, a, b))) return pieces
  return joinNeighbours(pieces.flatMap((piece) => (isRespelt(piece, a, b) ? wordByWord(piece, a, b) : [piece])))
}
