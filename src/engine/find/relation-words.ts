import type { Reason, Relation, RelationKind } from './relation.ts'

/** What both articles have and do not agree on, counted. */
export interface Disagreements {
  /** Direct quotations that both have. */
  readonly quotationCount: number
  /** Of those, the ones that were altered. */
  readonly alteredCount: number
  readonly conflictCount: number
}

/** Where at least this share of several quotations was altered, a translation is likelier than an editor, who leaves them alone; 0…1. */
export const TRANSLATED_QUOTATIONS = 0.5

/** One plain sentence, or two; what is said of quotations is said only where there are some. */
export function summarise(kind: RelationKind, { quotationCount, alteredCount }: Disagreements): string {
  const hasQuotations = quotationCount > 1
  switch (kind) {
    case 'identical':
      return 'The two texts are the same, word for word.'
    case 'lightly-edited':
      return 'One story, lightly edited: most sentences stand unchanged.'
    case 'heavily-edited':
      return hasQuotations && alteredCount === 0
        ? 'One story, heavily edited: sentences were rewritten, cut or added, the quotations left alone.'
        : 'One story, heavily edited: sentences were rewritten, cut or added.'
    case 'retranslated':
      return hasQuotations && alteredCount >= TRANSLATED_QUOTATIONS * quotationCount
        ? 'One story, retranslated. Nearly every sentence survives, but the words inside the quotation marks do not.'
        : 'One story, reworded throughout: sentence follows sentence, in other words.'
    case 'same-event':
      return quotationCount > 0
        ? 'Two separate reports of one event: they share quotations and facts, hardly a sentence.'
        : 'Two separate reports of one event: they share names and facts, hardly a sentence.'
    case 'unrelated':
      return 'The two texts have nothing in common that matters.'
  }
}

/** The reasons that are counts of findings; empty where there are none. */
export function disagreementReasons({ quotationCount, alteredCount, conflictCount }: Disagreements): Reason[] {
  const reasons: Reason[] = []
  if (quotationCount > 0) {
    const text = `${alteredCount} of ${quotationCount} quotations that both articles have were altered.`
    reasons.push({ measure: 'quotations-altered', value: alteredCount / quotationCount, text })
  }
  if (conflictCount > 0) {
    const text = `On ${conflictCount} ${conflictCount === 1 ? 'fact' : 'facts'} the two articles do not agree.`
    reasons.push({ measure: 'facts-conflicting', value: conflictCount, text })
  }
  return reasons
}

const counted: ReadonlySet<string> = new Set(['quotations-altered', 'facts-conflicting'])

/**
 * The same relation, its sentence and reasons told with other counts: those of a reader who dismissed or renamed what was found. The kind
 * stays, and so does a sentence that says how far the texts could be compared. The same object where nothing is told otherwise.
 */
export function retell(relation: Relation, disagreements: Disagreements): Relation {
  const { kind, summary, reasons } = relation
  const isOfKind = possible.some((counts) => summarise(kind, counts) === summary)
  const toldSummary = isOfKind ? summarise(kind, disagreements) : summary
  const told = [...reasons.filter(({ measure }) => !counted.has(measure)), ...disagreementReasons(disagreements)]
  const isSame =
    toldSummary === summary && told.length === reasons.length && told.every(({ text }, k) => text === reasons[k]?.text)
  return isSame ? relation : { ...relation, summary: toldSummary, reasons: told }
}

/** Counts that give every sentence a kind can have. */
const possible: readonly Disagreements[] = [
  { quotationCount: 0, alteredCount: 0, conflictCount: 0 },
  { quotationCount: 2, alteredCount: 0, conflictCount: 0 },
  { quotationCount: 2, alteredCount: 2, conflictCount: 0 },
]
