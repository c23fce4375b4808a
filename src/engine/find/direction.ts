import type { Side } from '../article.ts'
import { otherSide } from '../other-side.ts'
import type { Sentenced } from '../text/segment.ts'
import type { Span } from '../text/span.ts'
import { told, type Told } from '../told.ts'
import { placeOf, type Finding } from './finding.ts'

/** Something that speaks for one text being the other's source, to be looked at. */
export interface DirectionSign {
  readonly text: Told
  /** Where it stands, and in which article. */
  readonly side: Side
  readonly span: Span
}

/** Which text the other may come from: signs, not a claim. */
export interface Direction {
  readonly source: Side
  readonly signs: readonly DirectionSign[]
}

/** So many more signs must point one way than the other: a single doubled word may stand in any text. */
const MIN_LEAD = 2

/** Signs listed, counted; a damaged copy has dozens that say the same. */
const MAX_SIGNS = 8

const CREDIT = told(/*i18n*/ 'A credit or dateline that the other article lacks.')

/**
 * Gathers what speaks for a direction: signs of machine handling speak for the other text as the source, an agency's credit that the
 * other lacks for the text that has it, an earlier day for the earlier text. Null where little speaks, or speaks both ways.
 */
export function findDirection(a: Sentenced, b: Sentenced, findings: readonly Finding[]): Direction | null {
  const signs: Record<Side, DirectionSign[]> = { a: [], b: [] }
  for (const finding of findings) {
    if (finding.kind === 'artefact' && finding.severity <= 2) {
      const text = told(/*i18n*/ 'A sign of machine handling, as a copy has it: {sign}', { sign: finding.explanation })
      signs[otherSide(finding.side)].push({ text, side: finding.side, span: finding.span })
    }
    if (finding.kind === 'provenance' && (finding.what === 'agency' || finding.what === 'dateline')) {
      const credited = loneSide(finding)
      const span = credited === null ? null : placeOf(finding, credited)
      if (credited !== null && span !== null) signs[credited].push({ text: CREDIT, side: credited, span })
    }
  }
  const earlier = earlierSide(a.article.date, b.article.date)
  const source = leader(signs, earlier)
  return source === null ? null : { source, signs: signs[source].slice(0, MAX_SIGNS) }
}

function loneSide(finding: Finding): Side | null {
  const [inA, inB] = [placeOf(finding, 'a'), placeOf(finding, 'b')]
  if ((inA === null) === (inB === null)) return null
  return inA === null ? 'b' : 'a'
}

/** The day counts as one sign, but has no place in the text to be looked at. */
function leader(signs: Readonly<Record<Side, readonly DirectionSign[]>>, earlier: Side | null): Side | null {
  const votes = (side: Side) => signs[side].length + (earlier === side ? 1 : 0)
  const lead = votes('a') - votes('b')
  if (Math.abs(lead) < MIN_LEAD) return null
  return lead > 0 ? 'a' : 'b'
}

function earlierSide(dateA: string | null, dateB: string | null): Side | null {
  if (dateA === null || dateB === null || dateA === dateB) return null
  return dateA < dateB ? 'a' : 'b'
}
