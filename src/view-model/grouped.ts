import type { Difference } from './differences.ts'
import { kindWords, type KindGroup } from './kinds.ts'

/** A difference with its place in the list of all. */
export interface Listed {
  readonly index: number
  readonly difference: Difference
}

/** The differences by kind, each group in reading order; a group without any is absent. */
export function groupDifferences(differences: readonly Difference[]): ReadonlyMap<KindGroup, readonly Listed[]> {
  const groups = new Map<KindGroup, Listed[]>()
  differences.forEach((difference, index) => {
    const { group } = kindWords[difference.kind]
    const listed = groups.get(group) ?? []
    listed.push({ index, difference })
    groups.set(group, listed)
  })
  return groups
}
