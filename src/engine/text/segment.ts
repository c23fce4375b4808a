import type { Article } from '../article.ts'
import { splitSentences } from './sentences.ts'
import type { Span } from './span.ts'
import { tokenize, type Token, type TokenIndex } from './tokens.ts'

/** Index into `Segmented.sentences`. */
export type SentenceIndex = number

/** Index into `Article.blocks`. */
export type BlockIndex = number

/** One sentence of one block. A headline is cut like the rest: one of two sentences is reworded sentence by sentence. */
export interface Sentence {
  /** Without white space around it; never empty. Only white space lies between the sentences of a block. */
  readonly span: Span
  readonly block: BlockIndex
  /** Its tokens: `tokens[firstToken]` up to, not including, `tokens[endToken]`. */
  readonly firstToken: TokenIndex
  readonly endToken: TokenIndex
}

/** An article with its sentences, without its tokens: all that a view needs to draw it. */
export interface Sentenced {
  readonly article: Article
  /** In order, over all blocks, set-aside ones included. */
  readonly sentences: readonly Sentence[]
  /** Words (tokens of kind word or number) of the story: headline and body. */
  readonly wordCount: number
}

/** An article cut into sentences and tokens. Only white space lies between tokens. */
export interface Segmented extends Sentenced {
  readonly tokens: readonly Token[]
}

/** Cuts an article into sentences and those into tokens; set-aside blocks too, so that they can be shown and restored. */
export function segment(article: Article): Segmented {
  const { text, language } = article
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  let wordCount = 0
  for (const [block, { span: blockSpan, part }] of article.blocks.entries()) {
    const firstOfBlock = tokens.length
    const spans = splitSentences(text, blockSpan, language)
    for (const span of spans) {
      const firstToken = tokens.length
      for (const token of tokenize(text, span, language)) tokens.push(token)
      sentences.push({ span, block, firstToken, endToken: tokens.length })
    }
    if (part === 'headline' || part === 'body') wordCount += countWords(tokens, firstOfBlock)
  }
  return { article, sentences, tokens, wordCount }
}

function countWords(tokens: readonly Token[], from: TokenIndex): number {
  let count = 0
  for (let i = from; i < tokens.length; i += 1) {
    const kind = tokens[i]?.kind
    if (kind === 'word' || kind === 'number') count += 1
  }
  return count
}
