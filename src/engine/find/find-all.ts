import type { Change } from '../diff/diff-links.ts'
import type { Segmented } from '../text/segment.ts'
import { findArtefacts } from './artefacts/find-artefacts.ts'
import { findFacts } from './facts/find-facts.ts'
import type { Finding } from './finding.ts'
import { findOnly } from './only.ts'
import { findPlaces } from './places.ts'
import { findProvenance } from './provenance.ts'
import { findQuotationPairs } from './quotations.ts'
import { findTypography } from './typography.ts'
import { findWording } from './wording/wording.ts'

type Rule = (a: Segmented, b: Segmented, changes: readonly Change[]) => readonly Finding[]

/** Rules that need the links alone, and nothing of the words inside them. */
const rulesOfSentences: readonly Rule[] = [findOnly, findPlaces]

/** All rules, each by itself: none sees what another found. */
const rules: readonly Rule[] = [
  findQuotationPairs,
  findFacts,
  ...rulesOfSentences,
  findProvenance,
  findArtefacts,
  findWording,
  findTypography,
]

/**
 * Runs the rules, all of them or, where words are not compared or not yet, those of sentences. Most serious first; within a severity
 * the rules keep their order, and each its own.
 */
export function findAll(a: Segmented, b: Segmented, changes: readonly Change[], hasWords: boolean): Finding[] {
  // Array sort is stable.
  return (hasWords ? rules : rulesOfSentences)
    .flatMap((rule) => rule(a, b, changes))
    .sort((x, y) => x.severity - y.severity)
}
