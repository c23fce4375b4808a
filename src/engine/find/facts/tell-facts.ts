import type { Side } from '../../article.ts'
import type { Segmented } from '../../text/segment.ts'
import { slice, type Span } from '../../text/span.ts'
import { told } from '../../told.ts'
import type { FactFinding, FactType } from '../finding.ts'
import { compareTitles } from './compare-titles.ts'
import { differ, hasOtherForm } from './fact-forms.ts'
import { boundedFigures, looseFigures, otherFacts, sameFacts, type Figure } from './fact-sentences.ts'
import type { Mention } from './mention.ts'
import type { FactPair } from './pair-facts.ts'

/** One fact in two forms, or in the same one where the sentences around it differ. */
export function sameFinding(pair: FactPair, a: Segmented, b: Segmented): FactFinding {
  return hasOtherForm(pair, a, b) ? otherForm(pair.a.type, pair.a.span, pair.b.span, a, b) : alikeFinding(pair, a)
}

/** One person in two forms: a name and a title are told apart, unless one article has no title. */
export function tellPersons({ a: x, b: y }: FactPair, a: Segmented, b: Segmented): FactFinding[] {
  if (x.value.kind !== 'name' || y.value.kind !== 'name') return []
  const [titleX, titleY] = [x.value.titleSpan, y.value.titleSpan]
  const isNameOther = differ(a, x.value.nameSpan, b, y.value.nameSpan)
  if (titleX === null || titleY === null) {
    const isTitleAlone = !isNameOther && (titleX === null) !== (titleY === null)
    return isNameOther || isTitleAlone ? [otherForm('person', x.span, y.span, a, b)] : []
  }
  const told = isNameOther ? [otherForm('person', x.value.nameSpan, y.value.nameSpan, a, b)] : []
  if (!differ(a, titleX, b, titleY) && !(differ(a, x.span, b, y.span) && !isNameOther)) return told
  const verdict = compareTitles(x.value.title, y.value.title)
  // The name shows whose title it is.
  const [inA, inB] = isNameOther ? [titleX, titleY] : [x.span, y.span]
  if (verdict === 'same') return [...told, otherForm('title', inA, inB, a, b)]
  return verdict === 'conflict' ? [...told, apart('title', inA, inB, a, b)] : told
}

function otherForm(factType: FactType, inA: Span, inB: Span, a: Segmented, b: Segmented): FactFinding {
  const explanation = told(sameFacts[factType], { a: written(a, inA), b: written(b, inB) })
  return { kind: 'fact', severity: 4, code: 'fact/same', factType, sameValue: true, explanation, a: inA, b: inB }
}

function alikeFinding({ a: x, b: y }: FactPair, a: Segmented): FactFinding {
  const explanation = told(/*i18n*/ 'Both articles give “{words}”, in sentences that differ.', {
    words: written(a, x.span),
  })
  const rule = { kind: 'fact', severity: 4, code: 'fact/same', factType: x.type, sameValue: true } as const
  return { ...rule, explanation, a: x.span, b: y.span }
}

/** One figure that one article alone calls exact, or that both bound in their own way. */
export function boundedFinding({ a: x, b: y }: FactPair, a: Segmented, b: Segmented): FactFinding {
  const isExact = [x, y].some(({ value }) => value.kind === 'amount' && value.hedge === 'none')
  const sentences = isExact ? boundedFigures : looseFigures
  const explanation = told(sentences[figureOf(x)], { a: written(a, x.span), b: written(b, y.span) })
  const rule = { kind: 'fact', severity: 3, code: 'fact/bounded', factType: x.type, sameValue: true } as const
  return { ...rule, explanation, a: x.span, b: y.span }
}

/** What an amount is of. */
function figureOf({ type }: Mention): Figure {
  return type === 'money' || type === 'percent' ? type : 'number'
}

/** Two facts that cannot both be true. */
export function conflictFinding({ a: x, b: y }: FactPair, a: Segmented, b: Segmented): FactFinding {
  return apart(x.type, x.span, y.span, a, b)
}

function apart(factType: FactType, inA: Span, inB: Span, a: Segmented, b: Segmented): FactFinding {
  const explanation = told(otherFacts[factType], { a: written(a, inA), b: written(b, inB) })
  return { kind: 'fact', severity: 1, code: 'fact/conflict', factType, sameValue: false, explanation, a: inA, b: inB }
}

/** A fact that one article alone gives, in a sentence that both have. */
export function onlyFinding(side: Side, mention: Mention, segmented: Segmented): FactFinding {
  const words = written(segmented, mention.span)
  const explanation = told(
    /*i18n*/ 'Only one article gives “{words}”; the other leaves it out of this sentence and of the story.',
    { words },
  )
  const rule = { kind: 'fact', severity: 3, code: 'fact/only', factType: mention.type, sameValue: true } as const
  const { span } = mention
  return side === 'a' ? { ...rule, explanation, a: span, b: null } : { ...rule, explanation, a: null, b: span }
}

function written({ article }: Segmented, span: Span): string {
  return slice(article.text, span).replaceAll(/\s+/gu, ' ')
}
