import type { Side } from '../engine/article.ts'
import { otherSide } from '../engine/other-side.ts'
import type { Comparison } from '../engine/compare.ts'
import type { RelationKind } from '../engine/find/relation.ts'
import { sideNames } from './names.ts'

/** What it is called that a passage stands on one side only, where it is known which text came first. */
interface AbsenceWords {
  /** The later text lacks it. */
  readonly lost: string
  /** The earlier text lacks it. */
  readonly gained: string
}

const REVISION: AbsenceWords = { lost: 'Cut by', gained: 'Added by' }
const TRANSLATION: AbsenceWords = { lost: 'Left out by', gained: 'Added by' }

/** Only the relation licenses stronger words than "not in": a revision cuts, a translation leaves out, separate reports do neither. */
const wordsOf: Readonly<Record<RelationKind, AbsenceWords | null>> = {
  identical: REVISION,
  'lightly-edited': REVISION,
  'heavily-edited': REVISION,
  retranslated: TRANSLATION,
  'same-event': null,
  unrelated: null,
}

/** "Cut by The Daily Relay": what is said on the side that lacks a passage. "Not in …" where nobody knows which text came first. */
export function absence(comparison: Comparison, side: Side): string {
  const names = sideNames(comparison.a.article, comparison.b.article)
  const words = wordsOf[comparison.relation.kind]
  const first = firstSide(comparison)
  if (words === null || first === null) return `Not in ${names[side]}`
  return first === side ? `${words.gained} ${names[otherSide(side)]}` : `${words.lost} ${names[side]}`
}

/** The side whose text came first: by its date, else by what speaks for its being the source; null where neither says so. */
function firstSide({ a, b, relation }: Comparison): Side | null {
  const [dateA, dateB] = [a.article.date, b.article.date]
  if (dateA !== null && dateB !== null && dateA !== dateB) return dateA < dateB ? 'a' : 'b'
  return relation.direction?.source ?? null
}
