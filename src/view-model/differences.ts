import type { Article, Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import { placeOf, type Finding } from '../engine/find/finding.ts'
import { overlap, slice, type Span } from '../engine/text/span.ts'
import { interleave } from './interleave.ts'
import type { Reclassification } from './judgement.ts'
import { familyOf, glyphOf, type DifferenceKind } from './kinds.ts'
import { noArtefacts, type Meaning } from './meanings.ts'
import { overlapping } from './overlay.ts'
import type { Cell, DifferenceKey, Mark, Row, Run } from './row.ts'

/** Index into the list of rows. */
export type RowIndex = number

/** One step of the reader: what stepping, overview, gutter, panel and announcements all count. */
export interface Difference {
  readonly key: DifferenceKey
  readonly kind: DifferenceKind
  readonly glyph: string
  /** Null where the side has nothing to show for it. */
  readonly a: Span | null
  readonly b: Span | null
  /** Where it is first drawn; a moved passage is drawn at two places. */
  readonly row: RowIndex
  readonly rows: Readonly<Record<Side, RowIndex | null>>
  /** What says why it is marked; null where the words alone do. */
  readonly finding: Finding | null
  /** What the reader said of it, where its kind is the reader's; null elsewhere. */
  readonly called: Reclassification | null
}

type Meant = ReadonlyMap<DifferenceKey, Meaning>

const kindOfMark: Readonly<Record<Exclude<Mark, 'equal'>, DifferenceKind>> = {
  replaced: 'reworded',
  only: 'words-only',
  'moved-phrase': 'phrase-moved',
  typography: 'typography',
  'sentence-only': 'sentence-only',
  'moved-sentence': 'moved',
}

/** A difference while its parts are being gathered: there are tens of thousands in a long text. */
interface Found extends Pick<Difference, 'key' | 'kind' | 'row'> {
  a: Span | null
  b: Span | null
  readonly rows: Record<Side, RowIndex | null>
}

/** What a run is to the reader; null where it is no difference. Artefacts lie on top and are not asked for. */
export function kindOfRun(run: Run, meaningOf: Meant): DifferenceKind | null {
  if (run.key === null || run.mark === 'equal') return null
  return meaningOf.get(run.key)?.kind ?? kindOfMark[run.mark]
}

/** All differences drawn in the rows, each once, in reading order. */
export function toDifferences(
  rows: readonly Row[],
  meaningOf: Meant = new Map(),
  artefacts = noArtefacts,
): Difference[] {
  const found = new Map<DifferenceKey, Found>()
  const add: Add = (key, kind, side, span, row) => {
    let known = found.get(key)
    if (known === undefined) {
      known = { key, kind, a: null, b: null, row, rows: { a: null, b: null } }
      found.set(key, known)
    }
    known[side] = hull(known[side], span)
    known.rows[side] ??= row
  }
  rows.forEach((row, index) => {
    addWhole(row.a, 'a', index, add)
    addWhole(row.b, 'b', index, add)
    // The counterpart's run of an interleaved equal run is no difference, so nothing of `b` is missed.
    for (const { side, run } of interleave(row)) {
      const kind = kindOfRun(run, meaningOf)
      if (kind !== null && run.key !== null && side !== 'both') add(run.key, kind, side, run.span, index)
    }
    for (const side of ['a', 'b'] as const)
      for (const { key, span } of overlapping(artefacts[side], hullOf(row[side])))
        add(key, 'artefact', side, span, index)
  })
  return Array.from(found.values(), (difference) => toDifference(difference, meaningOf.get(difference.key)?.finding))
}

/** What is said of a quotation, a fact or an artefact is said of the whole of it, not of the words alone that differ. */
function toDifference({ key, kind, a, b, row, rows }: Found, finding: Finding | undefined): Difference {
  const isWhole = finding !== undefined && finding.kind !== 'wording'
  const places = isWhole ? { a: placeOf(finding, 'a'), b: placeOf(finding, 'b') } : { a, b }
  const glyph = kind === 'sentence-only' ? (a === null ? '+' : '−') : glyphOf(familyOf(kind))
  return { key, kind, glyph, ...places, row, rows, finding: finding ?? null, called: null }
}

type Add = (key: DifferenceKey, kind: DifferenceKind, side: Side, span: Span, row: RowIndex) => void

/** What a cell's runs cover; an empty place for no cell. */
export function hullOf(cell: Cell | null): Span {
  const start = cell?.paragraphs[0]?.runs[0]?.span.start ?? 0
  return { start, end: cell?.paragraphs.at(-1)?.runs.at(-1)?.span.end ?? start }
}

function addWhole(cell: Cell | null, side: Side, row: RowIndex, add: Add): void {
  const [first, last] = [cell?.paragraphs[0]?.runs[0], cell?.paragraphs.at(-1)?.runs.at(-1)]
  if (!cell?.whole || first === undefined || last === undefined) return
  add(cell.whole.key, cell.whole.kind, side, { start: first.span.start, end: last.span.end }, row)
}

/** The side it stands in alone; null where both sides have a part in it. */
export function loneSide(difference: Difference): Side | null {
  if (difference.a !== null && difference.b !== null) return null
  return difference.a === null ? 'b' : 'a'
}

/** Where each key stands in the list. */
export function indexByKey(differences: readonly Difference[]): ReadonlyMap<DifferenceKey, number> {
  return new Map(differences.map((difference, index) => [difference.key, index]))
}

/** Index of the difference that shares the most characters with a place on each side, the first of several; null where none shares any. */
export function differenceOn(differences: readonly Difference[], place: Pick<Difference, Side>): number | null {
  let best: number | null = null
  let most = 0
  differences.forEach((difference, index) => {
    const shared = sharedOn(difference, place, 'a') + sharedOn(difference, place, 'b')
    if (shared <= most) return
    best = index
    most = shared
  })
  return best
}

function sharedOn(one: Pick<Difference, Side>, other: Pick<Difference, Side>, side: Side): number {
  return one[side] === null || other[side] === null ? 0 : overlap(one[side], other[side])
}

/** The words of one side; empty where it has none. */
export function reading(comparison: Comparison, difference: Difference, side: Side): string {
  return wordsAt(comparison, side, difference[side])
}

/** The words at a place of a side, their white space folded; empty for no place. */
export function wordsAt(
  texts: Readonly<Record<Side, { readonly article: Article }>>,
  side: Side,
  span: Span | null,
): string {
  return span === null ? '' : slice(texts[side].article.text, span).replace(/\s+/gu, ' ').trim()
}

function hull(known: Span | null, span: Span): Span {
  if (known === null) return span
  return { start: Math.min(known.start, span.start), end: Math.max(known.end, span.end) }
}
