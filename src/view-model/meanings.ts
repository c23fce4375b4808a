import type { Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import type { Edit } from '../engine/diff/diff-links.ts'
import type { ArtefactFinding, FactFinding, Finding, QuotationFinding } from '../engine/find/finding.ts'
import type { Span } from '../engine/text/span.ts'
import { kindOfTier, type DifferenceKind } from './kinds.ts'
import type { DifferenceKey } from './row.ts'

/** What a difference means, and the finding that says why. */
export interface Meaning {
  readonly kind: DifferenceKind
  readonly finding: Finding
}

/** A place that a machine or a copy left in one text, named as a difference. */
export interface MarkedArtefact {
  readonly span: Span
  readonly key: DifferenceKey
}

/** What the findings say of the edits. Made by `toMeanings`, read by everything that draws or counts differences. */
export interface Meanings {
  /** The most serious that a finding says of an edit; null where none says more than that the words differ. */
  readonly ofEdit: (edit: Edit) => (Meaning & { readonly key: DifferenceKey | null }) | null
  /** In the order of the text, disjoint. */
  readonly artefacts: Readonly<Record<Side, readonly MarkedArtefact[]>>
  readonly ofArtefact: ReadonlyMap<DifferenceKey, ArtefactFinding>
}

/** Of a text in which nothing was left behind, or where that is not shown. */
export const noArtefacts: Meanings['artefacts'] = { a: [], b: [] }

type Pair = Readonly<Record<Side, Span>>

/** The altered quotation, the fact that differs, or the tier of the wording: a quotation's edits are one difference. */
export function toMeanings({ findings }: Pick<Comparison, 'findings'>): Meanings {
  const quotations: (Pair & { readonly of: Meaning & { readonly key: DifferenceKey } })[] = []
  const facts: (Pair & { readonly of: FactFinding })[] = []
  const tiers = new Map<string, Meaning>()
  const artefacts: Record<Side, MarkedArtefact[]> = { a: [], b: [] }
  const ofArtefact = new Map<DifferenceKey, ArtefactFinding>()
  findings.forEach((finding, index) => {
    if (isAlteredQuotation(finding)) {
      const of = { kind: 'quotation', finding, key: `q${index}` } as const
      for (const piece of finding.altered) quotations.push({ ...piece, of })
    }
    if (isConflict(finding)) facts.push({ a: finding.a, b: finding.b, of: finding })
    if (finding.kind === 'wording') {
      const kind = kindOfTier[finding.tier]
      if (kind !== null) tiers.set(placesKey(finding), { kind, finding })
    }
    if (finding.kind === 'artefact') {
      const key = `x${index}`
      artefacts[finding.side].push({ span: finding.span, key })
      ofArtefact.set(key, finding)
    }
  })
  const quotationAt = lookUp(quotations)
  const factAt = lookUp(facts)
  return {
    ofEdit: (edit) => {
      const quotation = quotationAt(edit)
      if (quotation !== null) return quotation
      const fact = factAt(edit)
      if (fact !== null) return { kind: 'fact', finding: fact, key: null }
      const tier = tiers.get(placesKey(edit))
      return tier === undefined ? null : { ...tier, key: null }
    },
    artefacts: { a: disjoint(artefacts.a), b: disjoint(artefacts.b) },
    ofArtefact,
  }
}

function isAlteredQuotation(finding: Finding): finding is QuotationFinding {
  return finding.kind === 'quotation' && !finding.verbatim
}

function isConflict(finding: Finding): finding is FactFinding & Pair {
  return finding.kind === 'fact' && !finding.sameValue && finding.a !== null && finding.b !== null
}

function placesKey({ a, b }: Pair): string {
  return `${a.start}:${a.end}:${b.start}:${b.end}`
}

/** Places of two quotations or facts overlap seldom, and never more than a few. */
const OVERLAPPING = 3

/** Returns the function that finds what a pair of places is about: the first whose span on either side overlaps its own. */
function lookUp<Of>(places: readonly (Pair & { readonly of: Of })[]): (at: Pair) => Of | null {
  const bySide = { a: inOrder(places, 'a'), b: inOrder(places, 'b') }
  const find = (side: Side, span: Span): Of | null => {
    if (span.start === span.end) return null
    const list = bySide[side]
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle]?.[side].start ?? 0) < span.end) low = middle + 1
      else high = middle
    }
    for (let index = low - 1; index >= Math.max(0, low - OVERLAPPING); index--) {
      const place = list[index]
      if (place !== undefined && place[side].end > span.start) return place.of
    }
    return null
  }
  return (at) => find('a', at.a) ?? find('b', at.b)
}

function inOrder<Place extends Pair>(places: readonly Place[], side: Side): Place[] {
  return places.filter((place) => place[side].start < place[side].end).sort((x, y) => x[side].start - y[side].start)
}

/** Of two that overlap, the first in the text: the other is a finding still, and stands in the list of its kind. */
function disjoint(artefacts: readonly MarkedArtefact[]): MarkedArtefact[] {
  const kept: MarkedArtefact[] = []
  for (const artefact of artefacts.toSorted((x, y) => x.span.start - y.span.start || x.span.end - y.span.end)) {
    if (artefact.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(artefact)
  }
  return kept
}
