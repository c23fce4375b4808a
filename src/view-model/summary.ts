import { isTextLink } from '../engine/align/link.ts'
import type { Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import type { Span } from '../engine/text/span.ts'
import type { Disagreements } from '../engine/find/relation-words.ts'
import type { Compared } from './compared.ts'
import type { Judged } from './judged.ts'
import { isAside, type Sketch } from './sketch.ts'

/** The numbers behind the verdict. Headlines and body count; what is set aside does not. */
export interface Summary {
  /** Sentences of both texts that have a counterpart, 0…1; 1 for two texts without sentences. */
  readonly matchedShare: number
  readonly compared: Compared
  /** Words of both texts that the other text has at the same place, 0…1; 1 for two texts without words. Null until all are compared, or where they cannot be. */
  readonly keptShare: number | null
  readonly sentenceCount: Readonly<Record<Side, number>>
  readonly matchedCount: Readonly<Record<Side, number>>
  readonly onlyCount: Readonly<Record<Side, number>>
  /** Direct quotations that stand in both texts, and how many of them were altered. */
  readonly quotationCount: number
  readonly alteredCount: number
  /** Passages, not sentences. */
  readonly movedCount: number
}

/** What is counted once for a comparison, before the reader's decisions. Made by `toSums`. */
export interface Sums extends Pick<Summary, 'compared' | 'sentenceCount' | 'matchedCount'> {
  /** Words of both texts that are kept, and all of the stories; null until all are compared, or where they cannot be. */
  readonly keptWords: number | null
  readonly storyWords: number
}

/** What the summary is made from besides the sums. */
interface Told extends Disagreements {
  readonly sketch: Sketch
  readonly judged: Judged
  /** Moved passages that the reader lets stand. */
  readonly movedCount: number
}

export function toSums(sketch: Sketch): Sums {
  const [a, b] = [countSentences(sketch, 'a'), countSentences(sketch, 'b')]
  const { compared, comparison } = sketch
  const isCounted = compared === 'words' && comparison.pending === 0
  return {
    compared,
    sentenceCount: { a: a.all, b: b.all },
    matchedCount: { a: a.matched, b: b.matched },
    keptWords: isCounted ? keptWords(comparison, 'a') + keptWords(comparison, 'b') : null,
    storyWords: isCounted ? storyWords(sketch, 'a') + storyWords(sketch, 'b') : 0,
  }
}

/**
 * Does not depend on what is marked; swapping the texts swaps the counts. What the reader dismissed is not counted: a sentence that stands
 * in one article only is none of its sentences, and words that differ are kept.
 */
export function toSummary(sums: Sums, told: Told): Summary {
  const { compared, matchedCount, keptWords: kept } = sums
  const left = { a: leftOut(told, 'a'), b: leftOut(told, 'b') }
  const all = { a: sums.sentenceCount.a - left.a.count, b: sums.sentenceCount.b - left.b.count }
  const words = sums.storyWords - left.a.words - left.b.words
  return {
    matchedShare: share(matchedCount.a + matchedCount.b, all.a + all.b),
    compared,
    keptShare: kept === null ? null : share(kept + wordsTakenBack(told), words),
    sentenceCount: all,
    matchedCount,
    onlyCount: { a: all.a - matchedCount.a, b: all.b - matchedCount.b },
    quotationCount: told.quotationCount,
    alteredCount: told.alteredCount,
    movedCount: told.movedCount,
  }
}

/** The sentences that stand in one article only and of which the reader says that they are no difference, or another one. */
function leftOut({ sketch, judged }: Told, side: Side): { count: number; words: number } {
  const { article, sentences } = sketch.comparison[side]
  const left = { count: 0, words: 0 }
  for (const difference of judged.overruled) {
    const place = difference.kind === 'sentence-only' ? difference[side] : null
    if (place === null) continue
    sentences.forEach(({ span }, index) => {
      if (span.start < place.start || span.end > place.end) return
      if (isAside(sketch, side, index) || sketch.changeOf[side].has(index)) return
      left.count++
      left.words += countWords(article.text, span)
    })
  }
  return left
}

/** Words of both texts that differ and that the reader takes for the same. */
function wordsTakenBack({ sketch, judged }: Told): number {
  if (judged.same.size === 0) return 0
  const { a, b, changes } = sketch.comparison
  let count = 0
  changes.forEach((change, index) => {
    if (!isTextLink(change)) return
    change.edits.forEach((edit, at) => {
      if (edit.op === 'equal' || !judged.same.has(sketch.keys[index]?.[at] ?? '')) return
      count += countWords(a.article.text, edit.a) + countWords(b.article.text, edit.b)
    })
  })
  return count
}

function countSentences(sketch: Sketch, side: Side): { all: number; matched: number } {
  let [all, matched] = [0, 0]
  sketch.comparison[side].sentences.forEach((_, index) => {
    if (isAside(sketch, side, index)) return
    all++
    if (sketch.changeOf[side].has(index)) matched++
  })
  return { all, matched }
}

function keptWords(comparison: Comparison, side: Side): number {
  const { text } = comparison[side].article
  let count = 0
  for (const change of comparison.changes.filter(isTextLink)) {
    for (const edit of change.edits) if (edit.op === 'equal') count += countWords(text, edit[side])
  }
  return count
}

function storyWords(sketch: Sketch, side: Side): number {
  const { article, sentences } = sketch.comparison[side]
  return sentences.reduce(
    (sum, { span }, index) => sum + (isAside(sketch, side, index) ? 0 : countWords(article.text, span)),
    0,
  )
}

/** Counted as white space divides them, those with a letter or a digit: a share of words needs no finer measure. */
function countWords(text: string, { start, end }: Span): number {
  let count = 0
  let isCounted = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    // Character by character: a list of a hundred thousand words to be counted would take five times as long.
    if (code <= SPACE || (code > ASCII && WHITE.test(text.charAt(at)))) isCounted = false
    else if (!isCounted && isWordCharacter(text, at, code)) {
      isCounted = true
      count++
    }
  }
  return count
}

const SPACE = 0x20
const ASCII = 0x7f
const WHITE = /\s/u
const WORD_CHARACTER = /[\p{L}\p{N}]/u

function isWordCharacter(text: string, at: number, code: number): boolean {
  if (code > ASCII) return WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
  const lower = code | SPACE
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
