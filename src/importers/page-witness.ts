import type { PageBlock } from './page-blocks.ts'

/** 0…1 of the chosen story's letters that a page's own text for search engines has at least; a shorter one is a summary. */
const LEAST_SHARE = 0.6
/** 0…1 of that text's letters that must be found in the page's blocks before it is believed. */
const LEAST_FOUND = 0.8

/**
 * Which blocks stand in the text that a page gives to search engines (schema.org's `articleBody`). Null where it gives none, a summary,
 * or one that the page does not show.
 */
export function witnessed(
  blocks: readonly PageBlock[],
  kept: (block: PageBlock) => boolean,
  articleBody: string | null,
): ReadonlySet<PageBlock> | null {
  if (articleBody === null) return null
  const text = letters(articleBody)
  const lengthOf = (some: readonly PageBlock[]) => some.reduce((sum, block) => sum + letters(block.text).length, 0)
  if (text.length < LEAST_SHARE * lengthOf(blocks.filter(kept))) return null
  const pieces = piecesOf(text)
  const found = blocks.filter(({ text }) => isMostlyIn(pieces, letters(text)))
  return lengthOf(found) < LEAST_FOUND * text.length ? null : new Set(found)
}

/** Letters and digits alone: white space, quotation marks and markup differ between the two. */
function letters(text: string): string {
  return text.replace(/<[^<>]*>/g, '').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Letters of a piece: two or three words. */
const PIECE = 12
/** 0…1 of a block's pieces that stand in the text: the two are seldom the same to the letter. */
const LEAST_PIECES = 0.6

function piecesOf(text: string): ReadonlySet<string> {
  const pieces = new Set<string>()
  for (let at = 0; at + PIECE <= text.length; at++) pieces.add(text.slice(at, at + PIECE))
  return pieces
}

/** False for blocks shorter than a piece: a line of a word or two stands in any text. */
function isMostlyIn(pieces: ReadonlySet<string>, text: string): boolean {
  const own = piecesOf(text)
  return own.size > 0 && [...own].filter((piece) => pieces.has(piece)).length >= LEAST_PIECES * own.size
}
