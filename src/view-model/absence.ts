import { t } from '@lingui/core/macro'
import type { Side } from '../engine/article.ts'
import { otherSide } from '../engine/other-side.ts'
import type { Comparison } from '../engine/compare.ts'
import type { RelationKind } from '../engine/find/relation.ts'
import { sideNames } from './names.ts'
import type { Row } from './row.ts'

/** How the later of two texts came about, where that is known of their kind. */
type Making = 'revision' | 'translation'

/** Only the relation licenses stronger words than "not in": a revision cuts, a translation leaves out, separate reports do neither. */
const makingOf: Readonly<Record<RelationKind, Making | null>> = {
  identical: 'revision',
  'lightly-edited': 'revision',
  'heavily-edited': 'revision',
  retranslated: 'translation',
  'same-event': null,
  unrelated: null,
}

/**
 * "Cut by The Daily Relay": what is said on the side that lacks what a row holds. "Not in …" where nobody knows which text came first, and
 * of a headline, which a reader who copies a story often leaves behind.
 */
export function absence(comparison: Comparison, side: Side, { headline }: Pick<Row, 'headline'>): string {
  const names = sideNames(comparison.a.article, comparison.b.article)
  const [lacking, having] = [names[side], names[otherSide(side)]]
  const making = makingOf[comparison.relation.kind]
  const first = firstSide(comparison)
  if (headline || making === null || first === null) return t`Not in ${lacking}`
  if (first === side) return t`Added by ${having}`
  return making === 'revision' ? t`Cut by ${lacking}` : t`Left out by ${lacking}`
}

/** The side whose text came first: by its date, else by what speaks for its being the source; null where neither says so. */
function firstSide({ a, b, relation }: Comparison): Side | null {
  const [dateA, dateB] = [a.article.date, b.article.date]
  if (dateA !== null && dateB !== null && dateA !== dateB) return dateA < dateB ? 'a' : 'b'
  return relation.direction?.source ?? null
}
