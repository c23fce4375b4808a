import { inEnglish, told, type Told } from '../told.ts'
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
export function summarise(kind: RelationKind, { quotationCount, alteredCount }: Disagreements): Told {
  const hasQuotations = quotationCount > 1
  switch (kind) {
    case 'identical':
      return told(/*i18n*/ 'The two texts are the same, word for word.')
    case 'lightly-edited':
      return told(/*i18n*/ 'One story, lightly edited: most sentences stand unchanged.')
    case 'heavily-edited':
      return hasQuotations && alteredCount === 0
        ? told(/*i18n*/ 'One story, heavily edited: sentences were rewritten, cut or added, the quotations left alone.')
        : told(/*i18n*/ 'One story, heavily edited: sentences were rewritten, cut or added.')
    case 'retranslated':
      return hasQuotations && alteredCount >= TRANSLATED_QUOTATIONS * quotationCount
        ? told(
            /*i18n*/ 'One story, retranslated. Nearly every sentence survives, but the words inside the quotation marks do not.',
          )
        : told(/*i18n*/ 'One story, reworded throughout: sentence follows sentence, in other words.')
    case 'same-event':
      return quotationCount > 0
        ? told(/*i18n*/ 'Two separate reports of one event: they share quotations and facts, hardly a sentence.')
        : told(/*i18n*/ 'Two separate reports of one event: they share names and facts, hardly a sentence.')
    case 'unrelated':
      return told(/*i18n*/ 'The two texts have nothing in common that matters.')
  }
}

/** The reasons that are counts of findings; empty where there are none. */
export function disagreementReasons({ quotationCount, alteredCount, conflictCount }: Disagreements): Reason[] {
  const reasons: Reason[] = []
  if (quotationCount > 0) {
    const counts = { altered: alteredCount, count: quotationCount }
    const text =
      alteredCount === 1
        ? told(/*i18n*/ '{altered} of {count} quotations that both articles have was altered.', counts)
        : told(/*i18n*/ '{altered} of {count} quotations that both articles have were altered.', counts)
    reasons.push({ measure: 'quotations-altered', value: alteredCount / quotationCount, text })
  }
  if (conflictCount > 0) {
    const counts = { count: conflictCount }
    const text =
      conflictCount === 1
        ? told(/*i18n*/ 'On {count} fact the two articles do not agree.', counts)
        : told(/*i18n*/ 'On {count} facts the two articles do not agree.', counts)
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
  const isOfKind = possible.some((counts) => summarise(kind, counts).id === summary.id)
  const toldSummary = isOfKind ? summarise(kind, disagreements) : summary
  const toldReasons = [...reasons.filter(({ measure }) => !counted.has(measure)), ...disagreementReasons(disagreements)]
  const isSame =
    toldSummary.id === summary.id &&
    toldReasons.length === reasons.length &&
    toldReasons.every(({ measure, value, text }, k) => {
      const reason = reasons[k]
      return reason?.measure === measure && reason.value === value && inEnglish(reason.text) === inEnglish(text)
    })
  return isSame ? relation : { ...relation, summary: toldSummary, reasons: toldReasons }
}

/** Counts that give every sentence a kind can have. */
const possible: readonly Disagreements[] = [
  { quotationCount: 0, alteredCount: 0, conflictCount: 0 },
  { quotationCount: 2, alteredCount: 0, conflictCount: 0 },
  { quotationCount: 2, alteredCount: 2, conflictCount: 0 },
]
