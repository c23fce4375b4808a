/** Share of the shorter text, by characters, that both must have: a newsroom's next version keeps most, another paper's story nothing. */
const MIN_SHARED = 0.3

/** Shorter pieces ("He agreed.") say nothing, in characters. */
const MIN_PIECE = 15

/** Where a sentence ends, roughly: both texts are cut alike, and that is enough. */
const ENDS = /(?<=[.!?]["'”’)]*)\s+|(?<=[。！？])|\n+/u

/** Whether two texts are versions of one article, told by the sentences they share word for word. */
export function areAkin(one: string, other: string): boolean {
  const [short, long] = [piecesOf(one), piecesOf(other)].toSorted((x, y) => lengthOf(x) - lengthOf(y))
  if (short === undefined || long === undefined) return false
  const known = new Set(long)
  const shared = short.filter((piece) => known.has(piece))
  return lengthOf(shared) > 0 && lengthOf(shared) >= MIN_SHARED * lengthOf(short)
}

function piecesOf(text: string): string[] {
  const pieces = text.split(ENDS).map((piece) => piece.replace(/\s+/gu, ' ').trim())
  return pieces.filter((piece) => piece.length >= MIN_PIECE)
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}
