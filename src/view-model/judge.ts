import { i18n } from '@lingui/core'
import { t } from '@lingui/core/macro'
import type { SentencePair } from '../engine/align/corrections.ts'
import { isTextLink } from '../engine/align/link.ts'
import type { Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import type { Change } from '../engine/diff/diff-links.ts'
import type { BlockIndex, SentenceIndex } from '../engine/text/segment.ts'
import { loneSide, type Difference } from './differences.ts'
import type { Judgement } from './judgement.ts'

/** The sentence in which a difference begins on a side; null where it has nothing there. */
export function sentenceOf(comparison: Comparison, difference: Difference, side: Side): SentenceIndex | null {
  const span = difference[side]
  if (span === null) return null
  const index = comparison[side].sentences.findLastIndex((sentence) => sentence.span.start <= span.start)
  return index < 0 ? null : index
}

/** The link that a difference lies in; null for what stands in one article only. */
export function changeAt(comparison: Comparison, difference: Difference): Change | null {
  const [a, b] = [sentenceOf(comparison, difference, 'a'), sentenceOf(comparison, difference, 'b')]
  const isIn = (members: readonly SentenceIndex[], sentence: SentenceIndex | null) =>
    sentence === null || members.includes(sentence)
  if (a === null && b === null) return null
  return comparison.changes.find((change) => isTextLink(change) && isIn(change.a, a) && isIn(change.b, b)) ?? null
}

/** The paragraph that a difference is, where it is a whole one that stands in one article only; null for all others. */
export function paragraphAt(comparison: Comparison, difference: Difference): { side: Side; block: BlockIndex } | null {
  const side = loneSide(difference)
  const span = side === null ? null : difference[side]
  if (side === null || span === null) return null
  const block = comparison[side].article.blocks.findIndex(
    (candidate) => candidate.span.start >= span.start && candidate.span.end <= span.end,
  )
  return block < 0 ? null : { side, block }
}

/** A link whose sentences have less of their words in common than this says so, 0…1: where most words differ, a reader sees at a glance no reason for the pair. */
const LITTLE = 0.35

/** What a reader should know of a link that rests on little; null for all others. */
export function doubtOf({ similarity }: Pick<Change, 'similarity'>): string | null {
  if (similarity >= LITTLE) return null
  const share = i18n.number(Math.round(100 * similarity) / 100, { style: 'percent' })
  return t`This pair rests on little: ${share} of the words are the same. Their place and their neighbours speak for it.`
}

/** The reader says that the sentences of a link do not belong together. */
export function part({ corrections, ...rest }: Judgement, change: Pick<Change, 'a' | 'b'>): Judgement {
  const pairs = change.a.flatMap((a) => change.b.map((b) => ({ a, b })))
  const isParted = (pair: SentencePair) => pairs.some((other) => isSamePair(other, pair))
  return {
    ...rest,
    corrections: {
      pinned: corrections.pinned.filter((pair) => !isParted(pair)),
      parted: [...corrections.parted.filter((pair) => !isParted(pair)), ...pairs],
    },
  }
}

/** The reader says that two sentences belong together; the later word counts. */
export function pin({ corrections, ...rest }: Judgement, pair: SentencePair): Judgement {
  const others = (pairs: readonly SentencePair[]) => pairs.filter((other) => !isSamePair(other, pair))
  return { ...rest, corrections: { pinned: [...others(corrections.pinned), pair], parted: others(corrections.parted) } }
}

/** The reader says that this is no difference. */
export function dismiss(judgement: Judgement, { a, b }: Difference, reason: string): Judgement {
  return { ...judgement, dismissed: [...judgement.dismissed, { a, b, reason }] }
}

function isSamePair(x: SentencePair, y: SentencePair): boolean {
  return x.a === y.a && x.b === y.b
}
