import type { Article, Block } from '../../engine/article.ts'
import { segment } from '../../engine/text/segment.ts'

/** How many words a story has. */
export interface WordCount {
  readonly words: number
  /** True where only the beginning was counted. */
  readonly isEstimate: boolean
}

/** Characters that are counted word by word: more takes seconds on a slow machine, and nobody waits for the last of the words. */
const COUNTED_CHARACTERS = 60_000

/** The story's words as comparing counts them; those of a very long one are estimated from its beginning. */
export function countWords(article: Article): WordCount {
  const story = article.blocks.filter(({ part }) => part === 'headline' || part === 'body')
  const beginning = story.filter(({ span }) => span.end <= COUNTED_CHARACTERS)
  if (beginning.length === 0 || beginning.length === story.length) {
    return { words: segment(article).wordCount, isEstimate: false }
  }
  const { wordCount } = segment({ ...article, blocks: beginning })
  const words = (wordCount * lengthOf(story)) / lengthOf(beginning)
  return { words: Number(words.toPrecision(2)), isEstimate: true }
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { span }) => sum + span.end - span.start, 0)
}
