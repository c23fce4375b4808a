import type { Change } from '../diff/diff-links.ts'
import type { Segmented } from '../text/segment.ts'
import type { Finding } from './finding.ts'
import { findOnly } from './only.ts'
import { findPlaces } from './places.ts'
import { findTypography } from './typography.ts'

/** Runs every rule; the rules do not see each other. Most serious first, then in the order of `a`. */
export function findAll(a: Segmented, b: Segmented, changes: readonly Change[]): Finding[] {
  const findings = [...findOnly(a, b, changes), ...findPlaces(a, b, changes), ...findTypography(a, b, changes)]
  // Array sort is stable: within a severity the rules keep their own order.
  return findings.sort((x, y) => x.severity - y.severity)
}
