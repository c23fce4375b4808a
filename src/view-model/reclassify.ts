import type { Difference } from './differences.ts'
import { isSamePlaces, type Judgement, type Reclassification } from './judgement.ts'
import { familyOf, glyphOf, type DifferenceKind } from './kinds.ts'
import type { DifferenceKey } from './row.ts'

/** What a reader may call a difference, in the order of the panel. */
export const callableKinds: readonly DifferenceKind[] = [
  'quotation',
  'fact',
  'negation',
  'certainty',
  'attribution',
  'label',
  'artefact',
  'reworded',
  'spelling',
  'typography',
]

/** What the reader calls a difference otherwise than it was found, by its key. */
export type Called = ReadonlyMap<DifferenceKey, Reclassification>

/** Where something stands is no matter of opinion: what moved, was split or merged keeps its name. */
export function canBeCalled({ kind }: Pick<Difference, 'kind'>): boolean {
  return familyOf(kind) !== 'place' && kind !== 'phrase-moved'
}

/** The reader says what a difference is. To call it what it was found as takes that back. */
export function reclassify(
  judgement: Judgement,
  { a, b, kind: now, called }: Pick<Difference, 'a' | 'b' | 'kind' | 'called'>,
  kind: DifferenceKind,
  reason: string,
): Judgement {
  const was = called?.was ?? now
  const others = judgement.reclassified.filter((other) => other.was !== was || !isSamePlaces(other, { a, b }))
  const reclassified = kind === was ? others : [...others, { a, b, was, kind, reason }]
  return { ...judgement, reclassified }
}

/** Finds what the reader decided about differences as they were found. */
export function toCalled({ reclassified }: Judgement, differences: readonly Difference[]): Called {
  if (reclassified.length === 0) return new Map()
  return new Map(
    differences.flatMap((difference) => {
      const called = reclassified.find((other) => other.was === difference.kind && isSamePlaces(other, difference))
      return called === undefined ? [] : [[difference.key, called] as const]
    }),
  )
}

/** A difference under the name that the reader gave it; the same where none was given. */
export function asCalled(difference: Difference, called: Called): Difference {
  const given = called.get(difference.key)
  return given === undefined
    ? difference
    : { ...difference, kind: given.kind, glyph: glyphOf(familyOf(given.kind)), called: given }
}
