import type { Change } from '../diff/diff-links.ts'
import type { Segmented } from '../text/segment.ts'
import { findFacts } from './facts/find-facts.ts'
import type { Finding } from './finding.ts'
import { findOnly } from './only.ts'
import { findPlaces } from './places.ts'
import { findQuotationPairs } from './quotations.ts'
import { findTypography } from './typography.ts'

type Rule = (a: Segmented, b: Segmented, changes: readonly Change[]) => readonly Finding[]

/** The rules, each by itself: none sees what another found. */
const rules: readonly Rule[] = [findQuotationPairs, findFacts, findOnly, findPlaces, findTypography]

/** Runs every rule. Most serious first; within a severity the rules keep their order, and each its own. */
export function findAll(a: Segmented, b: Segmented, changes: readonly Change[]): Finding[] {
  // Array sort is stable.
  return rules.flatMap((rule) => rule(a, b, changes)).sort((x, y) => x.severity - y.severity)
}
