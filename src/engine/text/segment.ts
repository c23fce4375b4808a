import type { Article } from '../article.ts'
import { noForms } from './forms.ts'
import { lazily } from './lazily.ts'
import { splitSentences } from './sentences.ts'
import { slice, type Span } from './span.ts'
import { addToken, noTokens, toTokens, type GrowingColumns, type TokenColumns } from './token-columns.ts'
import { addTokens, type Token, type TokenIndex } from './tokens.ts'

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
  readonly columns: TokenColumns
  /** The same tokens as objects, made when they are first asked for: findings read them one by one. */
  readonly tokens: readonly Token[]
  /** How many words (tokens of kind word or number) stand before each token, and before the end. */
  readonly wordsBefore: Int32Array
}

/**
 * Cuts an article into sentences and those into tokens; set-aside blocks too, so that they can be shown and restored. A sentence that
 * the article beside it has too takes its tokens from there: the result is the same, and a lightly edited story is read in half the time.
 */
export function segment(article: Article, beside: Segmented | null = null): Segmented {
  const { text, language } = article
  const lender = beside?.article.language === language ? beside : null
  const known = lender === null ? null : sentencesByText(lender)
  const columns = noTokens(text.length, lender?.columns.forms ?? noForms(text.length))
  const sentences: Sentence[] = []
  for (const [block, { span: blockSpan }] of article.blocks.entries()) {
    for (const span of splitSentences(text, blockSpan, language)) {
      const firstToken = columns.count
      const twin = standsApart(text, span) ? known?.get(slice(text, span)) : undefined
      if (lender === null || twin === undefined) addTokens(columns, text, span, language)
      else addShifted(columns, lender.columns, twin, span.start - twin.span.start)
      sentences.push({ span, block, firstToken, endToken: columns.count })
    }
  }
  return withColumns({ article, sentences }, columns)
}

/** An article whose sentences have these tokens. */
export function withColumns(
  { article, sentences }: Pick<Sentenced, 'article' | 'sentences'>,
  columns: TokenColumns,
): Segmented {
  const wordsBefore = countWords(columns)
  const tokens = lazily(() => toTokens(columns))
  return {
    article,
    sentences,
    wordCount: wordsInStory(article, sentences, wordsBefore),
    columns,
    get tokens() {
      return tokens()
    },
    wordsBefore,
  }
}

/** The sentences that can lend their tokens, by their characters; of equal ones the last. */
function sentencesByText({ article, sentences }: Segmented): ReadonlyMap<string, Sentence> {
  const known = new Map<string, Sentence>()
  for (const sentence of sentences)
    if (standsApart(article.text, sentence.span)) known.set(slice(article.text, sentence.span), sentence)
  return known
}

/** Whether no token of a sentence depends on what follows: without a space, a site's name (`vote.in`) would. */
function standsApart(text: string, { end }: Span): boolean {
  const next = text.charAt(end)
  return next === ' ' || next === '\n' || next === ''
}

/** Adds the tokens of a sentence that stands so many code units further on. */
function addShifted(to: GrowingColumns, from: TokenColumns, sentence: Sentence, by: number): void {
  const { starts, ends, formOf } = from
  for (let k = sentence.firstToken; k < sentence.endToken; k++)
    addToken(to, (starts[k] ?? 0) + by, (ends[k] ?? 0) + by, formOf[k] ?? 0)
}

function countWords({ count, formOf, forms }: TokenColumns): Int32Array {
  const before = new Int32Array(count + 1)
  let words = 0
  for (let k = 0; k < count; k++) {
    const kind = forms.all[formOf[k] ?? -1]?.kind
    if (kind === 'word' || kind === 'number') words += 1
    before[k + 1] = words
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
