import type { Article, Block } from '../../engine/article.ts'
import { slice } from '../../engine/text/span.ts'

/** Characters of a story's beginning that a sheet shows: about four lines. */
const EXCERPT_CHARACTERS = 280

/** A stretch of an article that is not compared, with its place among the blocks. Made by `setAsideOf`. */
export interface SetAsideBlock {
  readonly index: number
  readonly text: string
  readonly reason: string
}

/** The story's first lines, cut at a word's end; empty where nothing of it is left. */
export function excerptOf({ text, blocks }: Article): string {
  let excerpt = ''
  for (const block of blocks) {
    if (block.part === 'body') excerpt += `${excerpt === '' ? '' : ' '}${plain(text, block)}`
    if (excerpt.length > EXCERPT_CHARACTERS) return `${excerpt.slice(0, EXCERPT_CHARACTERS).replace(/\s\S*$/, '')} …`
  }
  return excerpt
}

/** What is not part of the story, in the order of the text. */
export function setAsideOf({ text, blocks }: Article): SetAsideBlock[] {
  return blocks.flatMap((block, index) =>
    block.reason === null ? [] : [{ index, text: plain(text, block), reason: block.reason }],
  )
}

function plain(text: string, block: Block): string {
  return slice(text, block.span).replace(/\s+/g, ' ')
}
