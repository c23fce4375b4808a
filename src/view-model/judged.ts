import type { Comparison } from '../engine/compare.ts'
import { isSharedQuotation, type Finding } from '../engine/find/finding.ts'
import type { Disagreements } from '../engine/find/relation-words.ts'
import { overlap } from '../engine/text/span.ts'
import type { Difference } from './differences.ts'
import { isDismissed, type Judgement } from './judgement.ts'
import { asCalled, toCalled, type Called } from './reclassify.ts'
import type { DifferenceKey } from './row.ts'

/** What the reader decided, looked up among the differences as they were found. Made by `toJudged`. */
export interface Judged {
  readonly dismissed: readonly Difference[]
  readonly called: Called
  /** Those that are no longer what they were found as: dismissed, or called something else. As they were found. */
  readonly overruled: readonly Difference[]
  /** Those whose words are the same to the reader: dismissed, or called a matter of typography. */
  readonly same: ReadonlySet<DifferenceKey>
  /** What is left to be told, under the names that the reader gave. */
  readonly left: readonly Difference[]
}

export function toJudged(differences: readonly Difference[], judgement: Judgement): Judged {
  const dismissed = differences.filter((difference) => isDismissed(judgement, difference))
  const called = toCalled(judgement, differences)
  const isGone = new Set(dismissed.map(({ key }) => key))
  return {
    dismissed,
    called,
    overruled: differences.filter(({ key }) => isGone.has(key) || called.has(key)),
    same: new Set([...isGone, ...[...called].flatMap(([key, { kind }]) => (kind === 'typography' ? [key] : []))]),
    left: differences.filter(({ key }) => !isGone.has(key)).map((difference) => asCalled(difference, called)),
  }
}

/**
 * Counts what both articles have and do not agree on, as the lists of the panel do: what is marked and left by the reader, and what no
 * mark shows. A quotation that the reader says was not altered is still one that both have.
 */
export function countDisagreements(
  { findings }: Pick<Comparison, 'findings'>,
  { left }: Judged,
  unmarked: readonly Finding[],
): Disagreements {
  const shared = findings.filter(isSharedQuotation)
  const isIn = (difference: Difference) => (quotation: Pick<Difference, 'a' | 'b'>) =>
    (['a', 'b'] as const).some((side) => overlap(quotation[side] ?? NOWHERE, difference[side] ?? NOWHERE) > 0)
  const altered = new Set<Finding | Difference>(unmarked.filter(({ kind }) => kind === 'quotation'))
  const conflicts = new Set<Finding | Difference>(unmarked.filter(({ kind }) => kind === 'fact'))
  for (const difference of left) {
    const { kind, finding } = difference
    if (kind === 'fact') conflicts.add(finding ?? difference)
    // What the reader calls an altered quotation may be a word of one that was found to be the same.
    if (kind === 'quotation')
      altered.add(shared.find((one) => one === finding) ?? shared.find(isIn(difference)) ?? difference)
  }
  return {
    quotationCount: new Set([...shared, ...altered]).size,
    alteredCount: altered.size,
    conflictCount: conflicts.size,
  }
}

const NOWHERE = { start: 0, end: 0 }
