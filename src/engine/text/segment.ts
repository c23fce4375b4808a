import type { Article } from '../article.ts'
import { splitSentences } from './sentences.ts'
import { slice, type Span } from './span.ts'
import { tokenizer, type Token, type TokenIndex } from './tokens.ts'

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
  /** How many words (tokens of kind word or number) stand before each token, and before the end. */
  readonly wordsBefore: Int32Array
  /** For each sentence the one of the article beside it that has the same characters and tokens, -1 where none is known; null for an article segmented alone. */
  readonly twins: Int32Array | null
}

/**
 * Cuts an article into sentences and those into tokens; set-aside blocks too, so that they can be shown and restored. A sentence that
 * the article beside it has too takes its tokens from there: the result is the same, and a lightly edited story is read in half the time.
 */
export function segment(article: Article, beside: Segmented | null = null): Segmented {
  const { text, language } = article
  const known = beside?.article.language === language ? sentencesByText(beside) : null
  const tokenize = tokenizer(text, language)
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  const twins: number[] = []
  for (const [block, { span: blockSpan }] of article.blocks.entries()) {
    for (const span of splitSentences(text, blockSpan, language)) {
      const firstToken = tokens.length
      const twin = standsApart(text, span) ? known?.get(slice(text, span)) : undefined
      const source = twin === undefined ? undefined : beside?.sentences[twin]
      if (beside === null || source === undefined) tokenize(span, tokens)
      else addShifted(beside.tokens, source, span.start - source.span.start, tokens)
      twins.push(twin ?? -1)
      sentences.push({ span, block, firstToken, endToken: tokens.length })
    }
  }
  const wordsBefore = countWords(tokens)
  const wordCount = wordsInStory(article, sentences, wordsBefore)
  return { article, sentences, tokens, wordCount, wordsBefore, twins: beside === null ? null : Int32Array.from(twins) }
}

/** The sentences that can lend their tokens, by their characters; of equal ones the last. */
function sentencesByText({ article, sentences }: Segmented): ReadonlyMap<string, SentenceIndex> {
  const known = new Map<string, SentenceIndex>()
  sentences.forEach(({ span }, index) => {
    if (standsApart(article.text, span)) known.set(slice(article.text, span), index)
  })
  return known
}

/** Whether no token of a sentence depends on what follows: without a space, a site's name (`vote.in`) would. */
function standsApart(text: string, { end }: Span): boolean {
  const next = text.charAt(end)
  return next === ' ' || next === '\n' || next === ''
}

/** Adds the tokens of a sentence to a list, so many characters further on. */
function addShifted(from: readonly Token[], { firstToken, endToken }: Sentence, by: number, tokens: Token[]): void {
  for (let k = firstToken; k < endToken; k++) {
    const token = from[k]
    if (token !== undefined)
      tokens.push({ start: token.start + by, end: token.end + by, kind: token.kind, norm: token.norm })
  }
}

function countWords(tokens: readonly Token[]): Int32Array {
  const before = new Int32Array(tokens.length + 1)
  let count = 0
  for (let k = 0; k < tokens.length; k++) {
    const kind = tokens[k]?.kind
    if (kind === 'word' || kind === 'number') count += 1
    before[k + 1] = count
  }
  return before
}

function wordsInStory({ blocks }: Article, sentences: readonly Sentence[], wordsBefore: Int32Array): number {
  let count = 0
  for (const { block, firstToken, endToken } of sentences) {
    const part = blocks[block]?.part
    if (part === 'headline' || part === 'body') count += (wordsBefore[endToken] ?? 0) - (wordsBefore[firstToken] ?? 0)
  }
  return count
}
