import { isTextLink } from '../../align/link.ts'
import type { Article, Block, Side } from '../../article.ts'
import type { Change } from '../../diff/diff-links.ts'
import { toWordPairs } from '../../diff/word-pairs.ts'
import type { Segmented, Sentence } from '../../text/segment.ts'
import { slice, type Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { isWhite } from '../../text/white-space.ts'
import { languageInWords } from './language-in-words.ts'
import { quotedIn } from './quoted.ts'

/** One article as the rules read it, with the other one at hand. Made by `readArticle`. */
export interface Reading {
  readonly article: Article
  readonly text: string
  /** Without region: `en`. What the words show, where a page says another one. */
  readonly language: string
  /** Blocks and sentences of the story alone, in order: headline and body. */
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly segmented: Segmented
  /** All tokens of the article: `sentences` point at the story's. */
  readonly tokens: readonly Token[]
  /** The article beside it; null for an article read alone. */
  readonly other: Segmented | null
  readonly side: Side
  /** The links that join sentences as one, in the order of `a`. */
  readonly changes: readonly Change[]
  /** Whether a place of the story stands inside quotation marks. */
  readonly isQuoted: (place: number) => boolean
}

/** A word or phrase of this article, and what answers to it in the other one. */
export interface WordPairing {
  readonly here: Span
  readonly there: Span
}

/** An article prepared for the rules, with what the comparison knows about it. */
export function readArticle(
  side: Side,
  segmented: Segmented,
  other: Segmented | null,
  changes: readonly Change[],
): Reading {
  const { article, tokens } = segmented
  const isStory = (block: Block | undefined): boolean => block?.part === 'headline' || block?.part === 'body'
  return {
    article,
    text: article.text,
    language: languageInWords(segmented),
    blocks: article.blocks.filter(isStory),
    sentences: segmented.sentences.filter(({ block }) => isStory(article.blocks[block])),
    segmented,
    tokens,
    other,
    side,
    changes: other === null ? [] : changes.filter(isTextLink),
    isQuoted: quotedIn(article),
  }
}

/** The word pairs of a link as one side sees them, in its order. */
export function wordsFrom(side: Side, { words }: Change): WordPairing[] {
  const beyond = side === 'a' ? 'b' : 'a'
  return toWordPairs(words)
    .map((pair) => ({ here: pair[side], there: pair[beyond] }))
    .sort((x, y) => x.here.start - y.here.start || x.there.start - y.there.start)
}

/** Every place in the story where a global expression matches; it does not see beyond a block. */
export function matchesIn({ text, blocks }: Pick<Reading, 'text' | 'blocks'>, pattern: RegExp): Span[] {
  return blocks.flatMap(({ span }) =>
    Array.from(slice(text, span).matchAll(pattern), ({ index, 0: match }) => ({
      start: span.start + index,
      end: span.start + index + match.length,
    })),
  )
}

/** How far the word at a mark is followed on either side, in code units. */
const REACH = 24

/** Marks with their words, in order; marks at one word, and at words that touch, are one place. */
export function withWords(text: string, marks: readonly Span[]): Span[] {
  const places: Span[] = []
  const words = marks.map((mark) => withWord(text, mark)).sort((x, y) => x.start - y.start)
  for (const word of words) {
    const last = places.at(-1)
    if (last !== undefined && word.start <= last.end)
      places[places.length - 1] = fromTo(last, last.end < word.end ? word : last)
    else places.push(word)
  }
  return places
}

/** A mark with what is written together with it, so that a reader sees the place; a mark between spaces stays alone. */
export function withWord(text: string, mark: Span): Span {
  let { start, end } = mark
  while (mark.start - start < REACH && isOfWord(text.charCodeAt(start - 1))) start -= 1
  while (end - mark.end < REACH && isOfWord(text.charCodeAt(end))) end += 1
  return { start, end }
}

function isOfWord(code: number): boolean {
  return !Number.isNaN(code) && !isWhite(code) && !isUnspaced(code)
}

/** Scripts without spaces between words, and their marks: nothing tells there where a word ends. */
function isUnspaced(code: number): boolean {
  return (code >= 0x0e00 && code < 0x0f00) || (code >= 0x2e80 && code < 0xa4d0) || (code >= 0xff00 && code < 0xfff0)
}

/** From the start of one token to the end of another. */
export function fromTo(first: Span, last: Span): Span {
  return { start: first.start, end: last.end }
}
