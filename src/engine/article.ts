import { identified } from './correct-article.ts'
import { findParagraphs } from './text/blocks.ts'
import { readCredits } from './text/credits.ts'
import { detectLanguage, LONGEST_SAMPLE } from './text/language.ts'
import { judgeParts, type FoundBlock } from './text/parts.ts'
import { slice, type Span } from './text/span.ts'

/** Which of the two articles: `a` is drawn first; neither is "old" or "wrong". */
export type Side = 'a' | 'b'

/** What an article is made of, as its source marked it up or its layout shows it. */
export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'list-item' | 'quotation' | 'caption'

/**
 * What a block is to the story. `headline` and `body` are compared; `boilerplate` (copyright, share lines, captions)
 * and `metadata` (bylines, dates, credits) are set aside and can be restored.
 */
export type BlockPart = 'headline' | 'body' | 'boilerplate' | 'metadata'

/** One paragraph-level unit. Made by importers, read by `segment`. */
export interface Block {
  readonly kind: BlockKind
  /** Its characters in the article's text, without the white space around them; never empty. */
  readonly span: Span
  readonly part: BlockPart
  /** Why it is not part of the story, in plain words; null where it is. */
  readonly reason: string | null
}

/** A text under comparison: what everything starts from. Made by `importArticle` and `articleFromText`, read by `segment`. */
export interface Article {
  /** Equal for equal content, so that a comparison can be kept by the ids of its two articles. */
  readonly id: string
  /** The headline, as found or as the reader corrected it; null where the text has none. */
  readonly title: string | null
  readonly outlet: string | null
  /** ISO 8601 day, `2026-03-11`; null where unknown. */
  readonly date: string | null
  /** Where it stands on the web, as its source tells; absolute, http or https; null where unknown. Never fetched. */
  readonly address: string | null
  /** BCP 47, detected where the source does not tell; `und` where it cannot be told. */
  readonly language: string
  /** What the reader gave, character for character. Every span of the engine points into it. */
  readonly text: string
  /** Disjoint, in order; only white space lies outside them. Empty for an article without words. */
  readonly blocks: readonly Block[]
}

/** What a source tells about its text beside the text; null or absent where it does not. */
export interface Metadata {
  readonly title?: string | null | undefined
  readonly outlet?: string | null | undefined
  /** ISO 8601 day. */
  readonly date?: string | null | undefined
  /** Absolute, http or https. */
  readonly address?: string | null | undefined
  /** BCP 47. */
  readonly language?: string | null | undefined
}

/** Bare text, and what its source tells: paragraphs where it marked them up, in order and without white space around them. */
export interface SourceText extends Metadata {
  readonly text: string
  readonly blocks?: readonly FoundBlock[] | undefined
}

/**
 * Makes an article of bare text: finds its paragraphs, its headline, what is not part of the story, and what the source
 * does not tell. Title, outlet and date come from a headline, a byline and a date line, never from the story.
 */
export function articleFromText(source: SourceText): Article {
  const { text } = source
  const found = source.blocks ?? findParagraphs(text).map((span) => ({ kind: 'paragraph' as const, span }))
  const blocks = judgeParts(text, found)
  const headline = blocks.find(({ part }) => part === 'headline')
  const credits = blocks.filter(({ part }) => part === 'metadata').map(({ span }) => readCredits(slice(text, span)))
  return identified({
    text,
    blocks,
    title: told(source.title) ?? (headline === undefined ? null : slice(text, headline.span)),
    outlet: told(source.outlet) ?? credits.find(({ outlet }) => outlet !== null)?.outlet ?? null,
    date: told(source.date) ?? credits.find(({ date }) => date !== null)?.date ?? null,
    address: told(source.address),
    language: told(source.language) ?? detectLanguage(beginningOfStory(text, blocks)),
  })
}

/** What a source tells; a blank tells nothing. */
function told(value: string | null | undefined): string | null {
  return value === undefined || value === null || value.trim() === '' ? null : value
}

/** As much of the story as tells its language; without its furniture, whose language may be another: `Copyright` stands under German texts, too. */
function beginningOfStory(text: string, blocks: readonly Block[]): string {
  let beginning = ''
  for (const { part, span } of blocks) {
    if (beginning.length >= LONGEST_SAMPLE) break
    if (part === 'headline' || part === 'body') beginning += `${slice(text, span)}\n`
  }
  return beginning
}
