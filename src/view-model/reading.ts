import type { Article, Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import { indexByKey, toDifferences, type Difference } from './differences.ts'
import type { Finding } from '../engine/find/finding.ts'
import { retell } from '../engine/find/relation-words.ts'
import { spokenLocale, type Locale } from '../locales/locales.ts'
import { hideFamilies } from './hide.ts'
import { familyOf, type Family } from './kinds.ts'
import { comparedBy, type Compared } from './compared.ts'
import { toEchoes, type Echo } from './echoes.ts'
import { toEquality, type EqualWords } from './equal-words.ts'
import { keepEqualWords } from './keep-equal-words.ts'
import { formatDay, sideNames } from './names.ts'
import { countDisagreements, toJudged } from './judged.ts'
import { noJudgement, type Judgement, type Note } from './judgement.ts'
import type { MarkedArtefact, Meanings } from './meanings.ts'
import { asCalled } from './reclassify.ts'
import { toNotedRows } from './noted-rows.ts'
import type { Cell, DifferenceKey, Row } from './row.ts'
import { drawingRows } from './rows.ts'
import { sketching, type Sketch } from './sketch.ts'
import { findUnseenIn, type Unseen } from './unseen.ts'
import { toSummary, toSums, type Summary, type Sums } from './summary.ts'
import { atOnce, type Steps } from './steps.ts'
import { toTags, type Tag } from './tags.ts'
import type { ViewOptions } from './view-options.ts'

/** Everything the compare screen draws, derived from a comparison and what shall be marked. */
export interface Reading {
  /** As it was found, but for what its relation says of quotations and facts: the reader's decisions count there. */
  readonly comparison: Comparison
  readonly compared: Compared
  readonly summary: Summary
  readonly rows: readonly Row[]
  /** Those that are shown. */
  readonly differences: readonly Difference[]
  /** How many there are of each family, shown or not. */
  readonly counts: Readonly<Record<Family, number>>
  /** Quotations altered and facts that differ between sentences that are not compared word by word: no mark in the texts shows them. */
  readonly unmarked: readonly Finding[]
  /** Those that the reader says are none. */
  readonly dismissed: readonly Difference[]
  readonly indexOf: ReadonlyMap<DifferenceKey, number>
  /** What lies on top of the runs. */
  readonly artefacts: Meanings['artefacts']
  readonly unseen: Readonly<Record<Side, readonly Unseen[]>>
  /** By row. */
  readonly tags: readonly (readonly Tag[])[]
  /** By row. */
  readonly echoes: readonly (readonly Echo[])[]
  /** By row: what the reader wrote beside it. */
  readonly noted: readonly (readonly Note[])[]
  /** What each side is called, in the language spoken. */
  readonly names: Readonly<Record<Side, string>>
  /** When each was published, in the language spoken; null where it does not say. */
  readonly days: Readonly<Record<Side, string | null>>
  readonly locale: Locale
  /** The cells in which each moved passage stands, by its key. */
  readonly passages: ReadonlyMap<DifferenceKey, Readonly<Record<Side, readonly Cell[]>>>
}

/** A comparison with everything marked, before it is chosen what is shown. Made once; choosing is cheap. */
export interface Marked {
  readonly comparison: Comparison
  readonly sketch: Sketch
  readonly rows: readonly Row[]
  readonly differences: readonly Difference[]
  readonly unmarked: readonly Finding[]
  readonly unseen: Reading['unseen']
  readonly sums: Sums
}

const NONE: readonly EqualWords[] = []

/** What was marked last of each comparison that is still at hand: it is made in steps, and drawn when it is there. */
const lastMarked = new WeakMap<Comparison, { readonly equalWords: readonly EqualWords[]; readonly marked: Marked }>()

/** `equalWords`: what the reader treats as equal is kept words from here on. */
export function toMarked(found: Comparison, equalWords: readonly EqualWords[] = NONE): Marked {
  const before = lastMarked.get(found)
  return before?.equalWords === equalWords ? before.marked : atOnce(marking(found, equalWords))
}

/** The same in steps. */
export function* marking(found: Comparison, equalWords: readonly EqualWords[]): Steps<Marked> {
  const comparison = keepEqualWords(found, equalWords)
  yield
  const sketch = yield* sketching(comparison, toEquality(equalWords))
  const rows = yield* drawingRows(sketch)
  const differences = toDifferences(rows, sketch.meaningOf, sketch.meanings.artefacts)
  yield
  const unseen = { a: findUnseenIn(comparison.a.article), b: findUnseenIn(comparison.b.article) }
  const unmarked = unmarkedOf(comparison, differences)
  yield
  const marked = { comparison, sketch, rows, differences, unmarked, unseen, sums: toSums(sketch) }
  lastMarked.set(found, { equalWords, marked })
  return marked
}

/** What is chosen to be shown of a comparison. */
export interface Choice extends Pick<ViewOptions, 'hidden'> {
  readonly judgement: Judgement
  /** The language spoken. In another one it is another reading, although little in it differs: so all of it is drawn anew. */
  readonly locale: Locale
}

/** What was read last of what is marked and still at hand. */
const lastRead = new WeakMap<Marked, { readonly choice: Choice; readonly reading: Reading }>()

/** The same object for the same choice as the time before. */
export function toReading(
  marked: Marked,
  { hidden }: Pick<ViewOptions, 'hidden'>,
  judgement = noJudgement,
  locale = spokenLocale(),
): Reading {
  return atOnce(choosing(marked, { hidden, judgement, locale }))
}

/** From a comparison to what is drawn of it, in steps: `toReading` has it at hand afterwards. */
export function* reading(found: Comparison, choice: Choice): Steps<Reading> {
  return yield* choosing(yield* marking(found, choice.judgement.equalWords), choice)
}

function* choosing(marked: Marked, choice: Choice): Steps<Reading> {
  const last = lastRead.get(marked)
  if (last !== undefined && isSameChoice(last.choice, choice)) return last.reading
  const { hidden, judgement, locale } = choice
  const { sketch, unmarked } = marked
  const judged = toJudged(marked.differences, judgement)
  const { dismissed, called, left } = judged
  const disagreements = countDisagreements(marked.comparison, judged, unmarked)
  const movedCount = left.filter(({ kind }) => kind === 'moved').length
  const summary = toSummary(marked.sums, { ...disagreements, sketch, judged, movedCount })
  const relation = retell(marked.comparison.relation, disagreements)
  const comparison = relation === marked.comparison.relation ? marked.comparison : { ...marked.comparison, relation }
  const dismissedKeys = new Set(dismissed.map(({ key }) => key))
  yield
  const rows = hideFamilies(marked.rows, sketch, hidden, dismissedKeys, called)
  yield
  const { a, b } = sketch.meanings.artefacts
  const isShown = ({ key }: MarkedArtefact) =>
    !dismissedKeys.has(key) && !hidden.includes(familyOf(called.get(key)?.kind ?? 'artefact'))
  const artefacts = { a: a.filter(isShown), b: b.filter(isShown) }
  const named = (difference: Difference) => asCalled(difference, called)
  const differences = toDifferences(rows, sketch.meaningOf, artefacts).map(named)
  const indexOf = indexByKey(differences)
  yield
  const tags = toTags(rows, differences, indexOf)
  const echoes = toEchoes(comparison, rows, sketch.apart)
  yield
  const days = { a: dayOf(comparison.a.article), b: dayOf(comparison.b.article) }
  const read = {
    comparison,
    compared: comparedBy(comparison),
    summary,
    rows,
    differences,
    artefacts,
    unseen: marked.unseen,
    counts: countFamilies(left),
    dismissed,
    unmarked,
    indexOf,
    tags,
    echoes,
    noted: toNotedRows(rows, judgement.notes),
    names: sideNames(comparison.a.article, comparison.b.article),
    days,
    locale,
    passages: passageCells(rows),
  }
  lastRead.set(marked, { choice, reading: read })
  return read
}

function isSameChoice(x: Choice, y: Choice): boolean {
  return x.hidden === y.hidden && x.judgement === y.judgement && x.locale === y.locale
}

function dayOf({ date }: Article): string | null {
  return date === null ? null : formatDay(date)
}

function unmarkedOf({ findings }: Comparison, differences: readonly Difference[]): Finding[] {
  const marked = new Set(differences.map(({ finding }) => finding))
  return findings.filter((finding) => {
    const isAltered = finding.kind === 'quotation' && !finding.verbatim
    const isConflict = finding.kind === 'fact' && !finding.sameValue
    return (isAltered || isConflict) && !marked.has(finding)
  })
}

function countFamilies(differences: readonly Difference[]): Record<Family, number> {
  const counts = { quotation: 0, fact: 0, only: 0, place: 0, artefact: 0, wording: 0, form: 0 }
  for (const { kind } of differences) counts[familyOf(kind)]++
  return counts
}

function passageCells(rows: readonly Row[]): Map<DifferenceKey, Record<Side, Cell[]>> {
  const cells = new Map<DifferenceKey, Record<Side, Cell[]>>()
  for (const { passage, a, b } of rows) {
    if (passage === null) continue
    const known = cells.get(passage.key) ?? { a: [], b: [] }
    if (a !== null) known.a.push(a)
    if (b !== null) known.b.push(b)
    cells.set(passage.key, known)
  }
  return cells
}
