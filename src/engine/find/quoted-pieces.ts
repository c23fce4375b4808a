import { functionWords } from '../text/function-words.ts'
import type { Segmented, SentenceIndex } from '../text/segment.ts'
import { slice, type Span } from '../text/span.ts'
import { stemmerFor } from '../text/stems.ts'
import type { TokenIndex } from '../text/tokens.ts'
import type { Weigh } from './common-words.ts'
import type { ShownQuotation } from './open-quotations.ts'
import { findSpeakers } from './speakers.ts'

/** What one sentence, or one link of several, holds of a quotation: so quotations are retold, cut and altered. */
export interface QuotedPiece {
  /** Place among the article's quotations: neighbouring pieces of one quotation have the same. */
  readonly quotation: number
  readonly span: Span
  /** In order, never empty; more than one only where one link holds them all. */
  readonly sentences: readonly SentenceIndex[]
  readonly tokens: readonly TokenIndex[]
  /** What is compared, one for each word: lower case, without hyphens and the stops of abbreviations; marks are no words. */
  readonly forms: readonly string[]
  /** All of them run together: `cease fire` is `cease-fire`. */
  readonly joined: string
  /** The stems of its words and how often each stands in it. */
  readonly stems: ReadonlyMap<string, number>
  readonly weight: number
  readonly speaker: string | null
  /** Known as a quotation only from the other article; never told alone. */
  readonly isShown: boolean
}

/** Function words alone do not make two quotations one: `that it is` stands in many. */
const FUNCTION_WEIGHT = 0.3

/** An article's quotations in pieces, in order, and what their stems weigh. */
export interface Quoted {
  readonly pieces: readonly QuotedPiece[]
  readonly weigh: Weigh
}

/** Cuts the quotations of an article's story where its sentences end, but for sentences that lie in one of the links together. */
export function quotedPieces(
  side: Segmented,
  quotations: readonly ShownQuotation[],
  links: readonly (readonly SentenceIndex[])[],
): Quoted {
  const { article, sentences } = side
  const speakers = findSpeakers(side, quotations)
  const read = wordReader(article.language)
  const pieces: QuotedPiece[] = []
  const linkOf = new Int32Array(sentences.length).fill(-1)
  links.forEach((link, index) => link.forEach((sentence) => (linkOf[sentence] = index)))
  let first = 0
  quotations.forEach(({ span, isShown }, quotation) => {
    while ((sentences[first]?.span.end ?? Infinity) <= span.start) first += 1
    for (let k = first; (sentences[k]?.span.start ?? Infinity) < span.end; k += 1) {
      const own = [k]
      const isGoingOn = (next: SentenceIndex): boolean =>
        linkOf[next] === linkOf[k] && (linkOf[k] ?? -1) >= 0 && (sentences[next]?.span.start ?? Infinity) < span.end
      while (isGoingOn(k + 1)) own.push(++k)
      const words = wordsWithin(side, own, span, read)
      if (words !== null)
        pieces.push({ quotation, sentences: own, speaker: speakers[quotation] ?? null, isShown, ...words })
    }
  })
  return { pieces, weigh: read.weigh }
}

/** Stems and weighs words. Made by `wordReader`. */
export interface WordReader {
  readonly stemOf: (norm: string) => string
  readonly weigh: Weigh
}

/** Stems by word, each worked out once; stems of function words weigh less. */
export function wordReader(language: string): WordReader {
  const stem = stemmerFor(language)
  const functions = functionWords(language)
  const stems = new Map<string, string>()
  const small = new Set<string>()
  const stemOf = (norm: string): string => {
    const known = stems.get(norm)
    if (known !== undefined) return known
    const made = stem(norm)
    stems.set(norm, made)
    if (functions.has(norm)) small.add(made)
    return made
  }
  return { stemOf, weigh: (made) => (small.has(made) ? FUNCTION_WEIGHT : 1) }
}

/** What stands for letters that a newspaper does not print: `f---`, `sh**`. */
const MASK = /^(?:-{2,}|[—–]{2,}|\*+)$/u

/** Whether a word is what a newspaper left of one, which says little about which words it was. */
function isMasked({ article, tokens }: Segmented, index: TokenIndex): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (token === undefined) return false
  return (
    (before?.end === token.start && MASK.test(slice(article.text, before)) && token.end - token.start <= 3) ||
    (after?.start === token.end && MASK.test(slice(article.text, after)) && token.end - token.start <= 3)
  )
}

/** The words of a stretch, and what they weigh. */
export type PieceWords = Pick<QuotedPiece, 'span' | 'tokens' | 'forms' | 'joined' | 'stems' | 'weight'>

/** The quoted words of a stretch in the sentences named; null where it has no letters. */
export function wordsWithin(
  side: Segmented,
  indices: readonly SentenceIndex[],
  { start, end }: Span,
  { stemOf, weigh }: WordReader,
): PieceWords | null {
  const { article, sentences, tokens } = side
  const first = sentences[indices[0] ?? -1]
  const last = sentences[indices.at(-1) ?? -1]
  if (first === undefined || last === undefined) return null
  const own: TokenIndex[] = []
  const forms: string[] = []
  const stems = new Map<string, number>()
  let weight = 0
  let hasLetters = false
  for (let k = first.firstToken; k < last.endToken; k += 1) {
    const token = tokens[k]
    if (token === undefined || token.start < start || token.end > end || token.kind === 'punctuation') continue
    own.push(k)
    forms.push(token.kind === 'word' ? token.norm.replaceAll(/[-.]/gu, '') : token.norm)
    if (token.kind === 'symbol' || isMasked(side, k)) continue
    hasLetters = true
    const stem = stemOf(token.norm)
    stems.set(stem, (stems.get(stem) ?? 0) + 1)
    weight += weigh(stem)
  }
  const span = { start: Math.max(start, first.span.start), end: Math.min(end, last.span.end) }
  return hasLetters && slice(article.text, span).trim() !== ''
    ? { span, tokens: own, forms, joined: forms.join(''), stems, weight }
    : null
}
