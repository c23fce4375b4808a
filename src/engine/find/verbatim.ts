import { isTextLink } from '../align/link.ts'
import type { Segmented } from '../text/segment.ts'
import type { TokenIndex } from '../text/tokens.ts'
import type { PiecePair } from './pair-quotations.ts'
import type { QuotedPiece } from './quoted-pieces.ts'
import { wordsIn } from './wording/edit-words.ts'
import { sensesIn } from './wording/lexicon.ts'
import { vocabulariesOf } from './wording/word-lists.ts'

/** Says that something was left out: `We will … leave`, `We will [...] leave`. */
const OMISSION = '...'

/** The words of a piece, cut where it says that something was left out. */
function runsOf({ tokens }: Segmented, piece: QuotedPiece): string[][] {
  const runs: string[][] = []
  let run: string[] = []
  piece.tokens.forEach((token, k) => {
    const before = tokens[token - 1]?.norm === ']' ? token - 2 : token - 1
    if (tokens[before]?.norm === OMISSION && run.length > 0) {
      runs.push(run)
      run = []
    }
    run.push(piece.forms[k] ?? '')
  })
  return [...runs, run]
}

/** Where the words stand one after the other, from a place on; -1 where they do not. */
function placeOf(words: readonly string[], run: readonly string[], from: number): number {
  for (let at = from; at + run.length <= words.length; at += 1) {
    let k = 0
    while (k < run.length && words[at + k] === run[k]) k += 1
    if (k === run.length) return at
  }
  return -1
}

/** Where the first run of words begins, if all of them are a part of the others, one after the other; between two runs any may be left out. */
function partAt(runs: readonly (readonly string[])[], words: readonly string[]): number {
  let at = 0
  let first = -1
  for (const run of runs) {
    const place = placeOf(words, run, at)
    if (place < 0) return -1
    if (first < 0) first = place
    at = place + run.length
  }
  return first
}

/**
 * Whether two quotations are the same words up to typography and case, or one of them quotes a part of the other's words. A part that
 * lost its negation is none: `guilty` for `not guilty`. Nor is a sentence of which only the first words are missing.
 */
export function areVerbatim(a: Segmented, b: Segmented, { a: inA, b: inB, changes }: PiecePair): boolean {
  if (inA.joined === inB.joined) return true
  const isOneSentence = changes.some(isTextLink)
  return isFairPart(a, inA, b, inB, isOneSentence) || isFairPart(b, inB, a, inA, isOneSentence)
}

function isFairPart(
  side: Segmented,
  part: QuotedPiece,
  otherSide: Segmented,
  whole: QuotedPiece,
  isOneSentence: boolean,
): boolean {
  const at = partAt(runsOf(side, part), whole.forms)
  if (at < 0) return false
  if (at === 0) return true
  if (isNegated(otherSide, whole, at) && !isTurnedOutside(side, part)) return false
  return !(isOneSentence && at <= MOST_CLIPPED && isRunOn(otherSide, whole, at) && beginsClause(side, part))
}

/** A negation stands at most so many words before what it negates: `not really at all guilty`. */
const NEGATION_REACH = 4
/** So few words missing at the front of a sentence are no choice of what to quote. */
const MOST_CLIPPED = 3

/** Whether the words of a quotation right before a place in it, in the same clause, negate what follows. */
function isNegated(side: Segmented, { tokens }: QuotedPiece, at: number): boolean {
  const [from, end] = [tokens[0] ?? 0, tokens[at] ?? 0]
  let first = end
  while (first > from && first > end - NEGATION_REACH && isWord(side, first - 1)) first -= 1
  const { negations } = vocabulariesOf(side.article.language)
  return sensesIn(wordsBetween(side, first, end), negations).length > 0
}

/** Whether anything that may negate stands before a quotation in its sentence: `She denied that he was “guilty”`. */
function isTurnedOutside(side: Segmented, { tokens, sentences }: QuotedPiece): boolean {
  const { negations, mayNegate } = vocabulariesOf(side.article.language)
  const words = wordsBetween(side, side.sentences[sentences[0] ?? -1]?.firstToken ?? 0, tokens[0] ?? 0)
  return [negations, mayNegate].some((lexicon) => sensesIn(words, lexicon).length > 0)
}

function wordsBetween(side: Segmented, first: TokenIndex, end: TokenIndex): readonly string[] {
  const span = { start: side.tokens[first]?.start ?? 0, end: side.tokens[end]?.start ?? 0 }
  return wordsIn(side, span, { from: first, to: end }).words
}

const isWord = ({ tokens }: Segmented, index: TokenIndex): boolean => tokens[index]?.kind === 'word'
const isQuote = ({ tokens }: Segmented, index: TokenIndex): boolean => QUOTE.test(tokens[index]?.norm ?? '')
const QUOTE = /^["'“”„«»‘’‚‹›]$/u

/** Whether nothing but white space stands between the words before a place of a quotation and the word there. */
function isRunOn(side: Segmented, { tokens }: QuotedPiece, at: number): boolean {
  const [first, end] = [tokens[0] ?? 0, tokens[at] ?? 0]
  for (let k = first; k < end; k += 1) if (!isWord(side, k)) return false
  return true
}

/** Whether a quotation stands by itself (`She said: “…`, `“…`): inside a sentence of the article it may begin with any word. */
function beginsClause(side: Segmented, { tokens, sentences }: QuotedPiece): boolean {
  const start = side.sentences[sentences[0] ?? -1]?.firstToken ?? 0
  let before = (tokens[0] ?? 0) - 1
  while (before >= start && isQuote(side, before)) before -= 1
  return before < start || /^[,:]$/u.test(side.tokens[before]?.norm ?? '')
}
