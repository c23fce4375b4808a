import { msg } from '@lingui/core/macro'
import type { FoundBlock } from '../engine/text/parts.ts'
import type { Draft } from './draft.ts'

/** Characters of one article. A long feature has 60,000; at this length a comparison still takes seconds, not minutes. */
export const MAX_CHARACTERS = 2_000_000

/**
 * Paragraphs of one article, or lines where the text does not say what is a paragraph: at this number a page takes seconds to answer. The
 * longest novels have 12,000 paragraphs, and two million characters in lines of forty have as many lines.
 */
const MAX_PARAGRAPHS = 50_000

/** Characters of a source that is all text, after which it is not even parsed: twice what an article may have. */
const MAX_SOURCE = 4_000_000
/** And lines of it: a subtitle takes four for each line of its text. */
const MAX_SOURCE_LINES = 4 * MAX_PARAGRAPHS

/** How far before the limit a paragraph's end is looked for; a text without one is cut at a word's end, or else at the limit. */
const SEARCH_CHARACTERS = 20_000

/** The draft as it is, or its beginning up to a paragraph's end below the limit, with a note that says so; the note alone where its source was not read to the end. */
export function shorten(draft: Draft): Draft {
  const { text, readShare = 1 } = draft
  const end = Math.min(endByLength(text), endByParagraphs(draft))
  if (end === text.length && readShare === 1) return draft
  const kept = Math.max(1, Math.round((end / Math.max(1, text.length)) * readShare * 100))
  return {
    ...draft,
    text: text.slice(0, end),
    blocks: draft.blocks?.filter(({ span }) => span.start < end).map((block) => cutBlock(block, end)) ?? null,
    notes: [
      ...draft.notes,
      msg`The text is very long. Only its first ${kept} % were taken in, up to the end of a paragraph.`,
    ],
  }
}

/** The block up to where the text is cut: a text may be one paragraph. */
function cutBlock(block: FoundBlock, end: number): FoundBlock {
  return { ...block, span: { start: block.span.start, end: Math.min(block.span.end, end) } }
}

function endByLength(text: string): number {
  return text.length <= MAX_CHARACTERS ? text.length : cutBelow(text, MAX_CHARACTERS)
}

/** Where the last paragraph, or line, ends that is taken in. */
function endByParagraphs({ text, blocks }: Draft): number {
  if (blocks !== null) return blocks.length > MAX_PARAGRAPHS ? (blocks[MAX_PARAGRAPHS - 1]?.span.end ?? 0) : text.length
  return endOfLines(text, MAX_PARAGRAPHS)
}

/** Where so many lines end; blank ones do not count. */
function endOfLines(text: string, maxLines: number): number {
  const lineEnd = /[\n\v\f\r\u2028\u2029]+/g
  for (let count = 0; count < maxLines; count++) if (lineEnd.exec(text) === null) return text.length
  return lineEnd.lastIndex
}

/** The beginning of a source that is too long to be parsed, and 0…1 of the source that it is; else the source. */
export function beginningOf(source: string): { readonly text: string; readonly readShare: number } {
  const end = Math.min(MAX_SOURCE, endOfLines(source, MAX_SOURCE_LINES))
  return end >= source.length
    ? { text: source, readShare: 1 }
    : { text: source.slice(0, end), readShare: end / source.length }
}

function cutBelow(text: string, limit: number): number {
  const from = limit - SEARCH_CHARACTERS
  const tail = text.slice(from, limit)
  for (const boundary of ['\n\n', '\r\n\r\n', '\n', ' ']) {
    const at = tail.lastIndexOf(boundary)
    if (at >= 0) return from + at
  }
  return limit
}
