import { msg } from '@lingui/core/macro'
import type { FoundBlock } from '../engine/text/parts.ts'
import type { Draft } from './draft.ts'

/** Characters of one article. A long feature has 60,000; at this length a comparison still takes seconds, not minutes. */
export const MAX_CHARACTERS = 2_000_000

/** How far before the limit a paragraph's end is looked for; a text without one is cut at a word's end, or else at the limit. */
const SEARCH_CHARACTERS = 20_000

/** The draft as it is, or its beginning up to a paragraph's end below the limit, with a note that says so. */
export function shorten(draft: Draft): Draft {
  if (draft.text.length <= MAX_CHARACTERS) return draft
  const end = cutBelow(draft.text, MAX_CHARACTERS)
  const kept = Math.round((end / draft.text.length) * 100)
  return {
    ...draft,
    text: draft.text.slice(0, end),
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

function cutBelow(text: string, limit: number): number {
  const from = limit - SEARCH_CHARACTERS
  const tail = text.slice(from, limit)
  for (const boundary of ['\n\n', '\r\n\r\n', '\n', ' ']) {
    const at = tail.lastIndexOf(boundary)
    if (at >= 0) return from + at
  }
  return limit
}
