import { isTextLink } from '../engine/align/link.ts'
import type { Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import { slice } from '../engine/text/span.ts'
import { toPassages } from './passages.ts'
import { isAside, toSketch } from './sketch.ts'
import { countForms } from './typography.ts'

/** The numbers behind the verdict. Headlines and body count; what is set aside does not. */
export interface Summary {
  /** Sentences of both texts that have a counterpart, 0…1; 1 for two texts without sentences. */
  readonly matchedShare: number
  /** Words of both texts that the other text has at the same place, 0…1; 1 for two texts without words. */
  readonly keptShare: number
  readonly sentenceCount: Readonly<Record<Side, number>>
  readonly matchedCount: Readonly<Record<Side, number>>
  readonly onlyCount: Readonly<Record<Side, number>>
  /** Passages, not sentences. */
  readonly movedCount: number
  /** Differences of form, whether they are marked or not. */
  readonly typographyCount: number
}

/** Does not depend on what is marked; swapping the texts swaps the counts. */
export function toSummary(comparison: Comparison): Summary {
  const [a, b] = [countSentences(comparison, 'a'), countSentences(comparison, 'b')]
  const kept = keptWords(comparison, 'a') + keptWords(comparison, 'b')
  return {
    matchedShare: share(a.matched + b.matched, a.all + b.all),
    keptShare: share(kept, storyWords(comparison, 'a') + storyWords(comparison, 'b')),
    sentenceCount: { a: a.all, b: b.all },
    matchedCount: { a: a.matched, b: b.matched },
    onlyCount: { a: a.all - a.matched, b: b.all - b.matched },
    movedCount: toPassages(comparison).length,
    typographyCount: countForms(comparison),
  }
}

function countSentences(comparison: Comparison, side: Side): { all: number; matched: number } {
  const sketch = toSketch(comparison, false)
  let [all, matched] = [0, 0]
  comparison[side].sentences.forEach((_, index) => {
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
    for (const edit of change.edits) if (edit.op === 'equal') count += countWords(slice(text, edit[side]))
  }
  return count
}

function storyWords(comparison: Comparison, side: Side): number {
  const sketch = toSketch(comparison, false)
  const { article, sentences } = comparison[side]
  return sentences.reduce(
    (sum, sentence, index) => sum + (isAside(sketch, side, index) ? 0 : countWords(slice(article.text, sentence.span))),
    0,
  )
}

/** Counted as white space divides them: a share of words needs no finer measure. */
function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
