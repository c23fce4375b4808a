import type { Link } from '../align/link.ts'
import type { Segmented } from '../text/segment.ts'
import type { Span } from '../text/span.ts'
import type { TokenIndex } from '../text/tokens.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import { isCompound, keepCompounds } from './compounds.ts'
import { diffWords } from './diff-words.ts'
import type { Grain } from './grain.ts'
import { findInitials } from './initials.ts'
import { keepOrder } from './keep-order.ts'
import { markMoved } from './moved-phrases.ts'
import { withPhrases } from './phrases.ts'
import { toPieces, type Piece } from './pieces.ts'
import type { Spelling } from './spellings.ts'
import { tidy } from './tidy.ts'
import { tokensOf, wordsOf } from './words.ts'

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
  /** What a reader is shown, tidied. They tile the tokens of both sides of the link, in reading order; white space between them belongs to none. Empty where the articles are in two languages. */
  readonly edits: readonly Edit[]
  /** The alignment beneath the edits. */
  readonly words: readonly WordPair[]
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

/** A token is the span of its word: a copy of each would fill the memory with as much again. */
function spanAt({ tokens }: Segmented, token: TokenIndex): Span {
  return tokens[token] ?? NOWHERE
}

const NOWHERE: Span = { start: 0, end: 0 }

/**
 * A sentence that stands alike on both sides keeps all its words: nothing need be asked of them, not their stems, nor which answers to
 * which. Null where a word differs, or where a side of the link has several sentences.
 */
function keepSentence(link: Link, a: Segmented, b: Segmented, vocabulary: Vocabulary): Change | null {
  const x = a.sentences[link.a[0] ?? -1]
  const y = b.sentences[link.b[0] ?? -1]
  if (x === undefined || y === undefined || link.a.length + link.b.length > 2) return null
  const count = x.endToken - x.firstToken
  if (count === 0 || y.endToken - y.firstToken !== count) return null
  const words: WordPair[] = []
  for (let k = 0; k < count; k++) {
    const [i, j] = [x.firstToken + k, y.firstToken + k]
    if (vocabulary.a[i] !== vocabulary.b[j]) return null
    words.push({ a: spanAt(a, i), b: spanAt(b, j) })
  }
  return { ...link, edits: [{ op: 'equal', a: x.span, b: y.span, moved: false }], words }
}

function diffLink(
  link: Link,
  a: Segmented,
  b: Segmented,
  vocabulary: Vocabulary,
  grain: Grain,
  spellings: (Spelling | undefined)[],
): { change: Change; leftOut: number } {
  const kept = keepSentence(link, a, b, vocabulary)
  if (kept !== null) return { change: kept, leftOut: 0 }
  const tokensA = tokensOf(a, link.a)
  const tokensB = tokensOf(b, link.b)
  const wordsA = wordsOf(tokensA, vocabulary.a, vocabulary, spellings)
  const wordsB = wordsOf(tokensB, vocabulary.b, vocabulary, spellings)
  const { matches, leftOut } = diffWords(wordsA, wordsB)
  const inOrder = keepOrder(matches, wordsA, wordsB, grain)
  const untidy = keepCompounds(toPieces(inOrder, tokensA.length, tokensB.length), wordsA, wordsB)
  const tidied = tidy(untidy, wordsA, wordsB)
  const pieces = markMoved(tidied, matches, wordsA, wordsB)
  const edits = pieces.map((piece) => ({
    op: opOf(piece),
    a: spanOf(a, tokensA, piece.startA, piece.endA),
    b: spanOf(b, tokensB, piece.startB, piece.endB),
    moved: piece.kind === 'moved',
  }))
  const phrases = [...untidy.filter(isCompound), ...findInitials(untidy, wordsA, wordsB)]
  const words =
    phrases.length === 0
      ? matches.map((match) => ({ a: spanAt(a, tokensA[match.a] ?? -1), b: spanAt(b, tokensB[match.b] ?? -1) }))
      : withPhrases(matches, phrases).map((phrase) => ({
          a: spanOf(a, tokensA, phrase.startA, phrase.endA),
          b: spanOf(b, tokensB, phrase.startB, phrase.endB),
        }))
  return { change: { ...link, edits, words }, leftOut }
}

/** What became of the words of some links. */
export interface Diffed {
  /** One for each link, in the same order. */
  readonly changes: readonly Change[]
  /** Words of both sides, in very long sentences, that are in changed stretches because no closer look was taken. */
  readonly leftOut: number
}

/** Compares the words inside each link; the marks are as fine as `grain` says. */
export function diffLinks(
  links: readonly Link[],
  a: Segmented,
  b: Segmented,
  vocabulary: Vocabulary,
  grain: Grain,
): Diffed {
  // By type: most words of an article stand in it more than once.
  const spellings = Array.from<Spelling | undefined>({ length: vocabulary.size })
  const diffed = links.map((link) => diffLink(link, a, b, vocabulary, grain, spellings))
  return {
    changes: diffed.map(({ change }) => change),
    leftOut: diffed.reduce((sum, { leftOut }) => sum + leftOut, 0),
  }
}
