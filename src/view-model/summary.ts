import { isTextLink } from '../engine/align/link.ts'
import type { Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import type { Span } from '../engine/text/span.ts'
import type { Compared } from './compared.ts'
import { toPassages } from './passages.ts'
import { isAside, toSketch, type Sketch } from './sketch.ts'

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

/** Does not depend on what is marked; swapping the texts swaps the counts. */
export function toSummary(comparison: Comparison): Summary {
  const sketch = toSketch(comparison)
  const [a, b] = [countSentences(sketch, 'a'), countSentences(sketch, 'b')]
  const { compared } = sketch
  return {
    matchedShare: share(a.matched + b.matched, a.all + b.all),
    compared,
    keptShare: compared === 'words' && comparison.pending === 0 ? keptShare(sketch) : null,
    sentenceCount: { a: a.all, b: b.all },
    matchedCount: { a: a.matched, b: b.matched },
    onlyCount: { a: a.all - a.matched, b: b.all - b.matched },
    ...countQuotations(comparison),
    movedCount: toPassages(comparison).length,
  }
}

function countQuotations({ findings }: Comparison): Pick<Summary, 'quotationCount' | 'alteredCount'> {
  let [quotationCount, alteredCount] = [0, 0]
  for (const finding of findings) {
    if (finding.kind !== 'quotation' || finding.a === null || finding.b === null) continue
    quotationCount++
    if (!finding.verbatim) alteredCount++
  }
  return { quotationCount, alteredCount }
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

function keptShare(sketch: Sketch): number {
  const { comparison } = sketch
  const kept = keptWords(comparison, 'a') + keptWords(comparison, 'b')
  return share(kept, storyWords(sketch, 'a') + storyWords(sketch, 'b'))
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
