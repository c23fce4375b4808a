import type { Link } from '../align/link.ts'
import type { Segmented, SentenceIndex } from '../text/segment.ts'
import type { Span } from '../text/span.ts'
import type { TokenIndex } from '../text/tokens.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import { diffWords } from './diff-words.ts'
import { toPieces, type Piece, type Words } from './pieces.ts'
import { tidy } from './tidy.ts'

/**
 * One step from `a` to `b`. `equal`: the same words up to typography and case. `delete` has an empty span at its place in `b`,
 * `insert` one in `a`; the operations say no more than that.
 */
export interface Edit {
  readonly op: 'equal' | 'replace' | 'delete' | 'insert'
  readonly a: Span
  readonly b: Span
  /** True for a phrase that only shifted inside its sentence: a delete and an insert that both carry it. */
  readonly moved: boolean
}

/** A word or phrase of `a` and what answers to it in `b`; crossings allowed. */
export interface WordPair {
  readonly a: Span
  readonly b: Span
}

/** A link with what became of its words. Made by `diffLinks`. */
export interface Change extends Link {
  /** What a reader is shown, tidied. They tile the tokens of both sides of the link, in reading order; white space between them belongs to none. */
  readonly edits: readonly Edit[]
  /** The alignment beneath the edits. */
  readonly words: readonly WordPair[]
}

/** The tokens of the given sentences, in order. */
function tokensOf(side: Segmented, sentences: readonly SentenceIndex[]): TokenIndex[] {
  return sentences.flatMap((index) => {
    const sentence = side.sentences[index]
    if (sentence === undefined) throw new RangeError(`no sentence ${index}; this is a bug`)
    return Array.from({ length: sentence.endToken - sentence.firstToken }, (_, k) => sentence.firstToken + k)
  })
}

/** From the first character of a stretch's tokens to its last; where it is empty, the place after the token before it. */
function spanOf(side: Segmented, tokens: readonly TokenIndex[], start: number, end: number): Span {
  const first = side.tokens[tokens[start] ?? -1]
  const last = side.tokens[tokens[end - 1] ?? -1]
  if (start < end && first && last) return { start: first.start, end: last.end }
  const place = last?.end ?? first?.start ?? 0
  return { start: place, end: place }
}

function opOf(piece: Piece): Edit['op'] {
  if (piece.kind === 'equal') return 'equal'
  if (piece.startA === piece.endA) return 'insert'
  return piece.startB === piece.endB ? 'delete' : 'replace'
}

function diffLink(link: Link, a: Segmented, b: Segmented, vocabulary: Vocabulary): Change {
  const tokensA = tokensOf(a, link.a)
  const tokensB = tokensOf(b, link.b)
  const words = (tokens: readonly TokenIndex[], types: Int32Array): Words => {
    const own = Int32Array.from(tokens, (token) => types[token] ?? -1)
    return { types: own, classes: Array.from(own, vocabulary.classOf) }
  }
  const wordsA = words(tokensA, vocabulary.a)
  const wordsB = words(tokensB, vocabulary.b)
  const matches = diffWords(wordsA.types, wordsB.types, vocabulary)
  const pieces = tidy(toPieces(matches, tokensA.length, tokensB.length), wordsA, wordsB)
  return {
    ...link,
    edits: pieces.map((piece) => ({
      op: opOf(piece),
      a: spanOf(a, tokensA, piece.startA, piece.endA),
      b: spanOf(b, tokensB, piece.startB, piece.endB),
      moved: false,
    })),
    words: matches.map((match) => ({
      a: spanOf(a, tokensA, match.a, match.a + 1),
      b: spanOf(b, tokensB, match.b, match.b + 1),
    })),
  }
}

/** Compares the words inside each link. One change for each link, in the same order. */
export function diffLinks(links: readonly Link[], a: Segmented, b: Segmented, vocabulary: Vocabulary): Change[] {
  return links.map((link) => diffLink(link, a, b, vocabulary))
}
