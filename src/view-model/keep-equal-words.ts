import type { Comparison } from '../engine/compare.ts'
import type { Change, Edit } from '../engine/diff/diff-links.ts'
import type { FactFinding, Finding, QuotationFinding, WordingFinding } from '../engine/find/finding.ts'
import { slice, type Span } from '../engine/text/span.ts'
import { told } from '../engine/told.ts'
import { toEquality, toUnits, type Equality, type EqualWords, type Unit } from './equal-words.ts'
import { differingForms } from './typography.ts'

// What the reader treats as equal is the reader's choice about what is shown, as a filter is: the comparison in the worker stays as it
// is, and the list acts at once. What it does not do, therefore: sentences are not paired anew.

interface Texts {
  readonly a: string
  readonly b: string
}

/** The comparison in which words that the reader treats as equal are kept words; the same one where that changes nothing. Edits still tile both sides. */
export function keepEqualWords(comparison: Comparison, list: readonly EqualWords[]): Comparison {
  if (list.length === 0) return comparison
  const equality = toEquality(list)
  const texts = textsOf(comparison)
  const changes = comparison.changes.map((change) => keepInChange(change, texts, equality))
  const findings = comparison.findings.flatMap((finding) => keepInFinding(finding, texts, equality))
  return { ...comparison, changes, findings }
}

/** How many places each set of the list makes equal, in the order of the list. `comparison`: one in which they are kept. */
export function countEqualPlaces(comparison: Comparison, list: readonly EqualWords[]): number[] {
  const equality = toEquality(list)
  const texts = textsOf(comparison)
  const counts = list.map(() => 0)
  for (const edit of comparison.changes.flatMap(({ edits }) => edits)) {
    if (edit.op !== 'equal') continue
    for (const { a, b } of differingForms(comparison, edit)) {
      const set = equality.setBetween(slice(texts.a, a), slice(texts.b, b))
      if (set !== null) counts[set] = (counts[set] ?? 0) + 1
    }
  }
  return counts
}

function textsOf({ a, b }: Comparison): Texts {
  return { a: a.article.text, b: b.article.text }
}

function keepInChange(change: Change, texts: Texts, equality: Equality): Change {
  let isSame = true
  const edits = change.edits.flatMap((edit) => {
    const cut = edit.op === 'replace' ? cutEdit(edit, texts, equality) : null
    if (cut !== null) isSame = false
    return cut ?? [edit]
  })
  return isSame ? change : { ...change, edits }
}

/** A replacement cut where a listed form of `a` answers to one of its set in `b`; null where none does. */
function cutEdit(edit: Pick<Edit, 'a' | 'b'>, texts: Texts, equality: Equality): Edit[] | null {
  const [a, b] = [toUnits(slice(texts.a, edit.a), edit.a.start), toUnits(slice(texts.b, edit.b), edit.b.start)]
  const edits: Edit[] = []
  let done = { a: 0, b: 0 }
  const add = (endA: number, endB: number, isKept: boolean) => {
    const [unitsA, unitsB] = [a.slice(done.a, endA), b.slice(done.b, endB)]
    const place = { a: edits.at(-1)?.a.end ?? edit.a.start, b: edits.at(-1)?.b.end ?? edit.b.start }
    if (unitsA.length + unitsB.length > 0) {
      const op = isKept ? 'equal' : opOf(unitsA, unitsB)
      edits.push({ op, a: hull(unitsA, place.a), b: hull(unitsB, place.b), moved: false })
    }
    done = { a: endA, b: endB }
  }
  for (let i = 0; i < a.length; i++) {
    const form = i < done.a ? null : equality.formAt(a, i)
    const partner = form === null ? null : partnerIn(b, done.b, form.set, equality)
    if (form === null || partner === null) continue
    add(i, partner.from, false)
    const [endA, endB] = [i + form.length, partner.from + partner.length]
    const shared = sharedFrom(a, endA, b, endB)
    add(endA + shared, endB + shared, true)
  }
  if (edits.length === 0) return null
  add(a.length, b.length, false)
  return edits
}

function partnerIn(units: readonly Unit[], from: number, set: number, { formAt }: Equality) {
  for (let at = from; at < units.length; at++) {
    const form = formAt(units, at)
    if (form?.set === set) return { from: at, length: form.length }
  }
  return null
}

/** How many units go on the same behind two listed forms: their possessive, a word that was marked along with them. */
function sharedFrom(a: readonly Unit[], endA: number, b: readonly Unit[], endB: number): number {
  let count = 0
  while (endA + count < a.length && a[endA + count]?.folded === b[endB + count]?.folded) count++
  return count
}

/** Between two listed forms even a function word may be left that both sides have. */
function opOf(a: readonly Unit[], b: readonly Unit[]): Edit['op'] {
  if (a.length === 0) return 'insert'
  if (b.length === 0) return 'delete'
  const isSame = a.length === b.length && a.every(({ folded }, at) => folded === b[at]?.folded)
  return isSame ? 'equal' : 'replace'
}

function hull(units: readonly Unit[], place: number): Span {
  const [first, last] = [units[0], units.at(-1)]
  return first === undefined || last === undefined
    ? { start: place, end: place }
    : { start: first.span.start, end: last.span.end }
}

const AS_EQUAL = told(/*i18n*/ 'The same, since you treat the words that differ as equal.')

function keepInFinding(finding: Finding, texts: Texts, equality: Equality): readonly Finding[] {
  if (finding.kind === 'quotation') return [keepInQuotation(finding, texts, equality)]
  if (finding.kind === 'fact') return [keepInFact(finding, texts, equality)]
  return finding.kind === 'wording' && isEqualAt(finding, texts, equality) ? [] : [finding]
}

function keepInQuotation(finding: QuotationFinding, texts: Texts, equality: Equality): QuotationFinding {
  const altered = finding.altered.flatMap((piece) => {
    const edits = cutEdit(piece, texts, equality)
    return edits === null ? [piece] : edits.filter(({ op }) => op !== 'equal').map(({ a, b }) => ({ a, b }))
  })
  if (finding.verbatim || altered.length > 0) return { ...finding, altered }
  return { ...finding, altered, verbatim: true, explanation: AS_EQUAL }
}

function keepInFact(finding: FactFinding, texts: Texts, equality: Equality): FactFinding {
  const { a, b, sameValue } = finding
  const isKept = !sameValue && a !== null && b !== null && isEqualAt({ a, b }, texts, equality)
  return isKept ? { ...finding, sameValue: true, explanation: AS_EQUAL } : finding
}

function isEqualAt({ a, b }: Pick<WordingFinding, 'a' | 'b'>, texts: Texts, equality: Equality): boolean {
  return equality.setBetween(slice(texts.a, a), slice(texts.b, b)) !== null
}
