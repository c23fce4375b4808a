import type { Side } from '../../article.ts'
import type { Segmented } from '../../text/segment.ts'
import { slice, type Span } from '../../text/span.ts'
import type { FactFinding, FactType } from '../finding.ts'
import { compareTitles } from './compare-titles.ts'
import { differ, hasOtherForm } from './fact-forms.ts'
import type { Mention } from './mention.ts'
import type { FactPair } from './pair-facts.ts'

const nouns: Readonly<Record<FactType, string>> = {
  number: 'number',
  money: 'sum of money',
  percent: 'share',
  date: 'day',
  time: 'time',
  person: 'person',
  place: 'country',
  organization: 'organization',
  title: 'title',
}

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
  const explanation = `One article writes “${written(a, inA)}”, the other “${written(b, inB)}”: the same ${nouns[factType]} in another form.`
  return { kind: 'fact', severity: 4, code: 'fact/same', factType, sameValue: true, explanation, a: inA, b: inB }
}

function alikeFinding({ a: x, b: y }: FactPair, a: Segmented): FactFinding {
  const explanation = `Both articles give “${written(a, x.span)}”, in sentences that differ.`
  const rule = { kind: 'fact', severity: 4, code: 'fact/same', factType: x.type, sameValue: true } as const
  return { ...rule, explanation, a: x.span, b: y.span }
}

/** One figure that one article alone calls exact, or that both bound in their own way. */
export function boundedFinding({ a: x, b: y }: FactPair, a: Segmented, b: Segmented): FactFinding {
  const isExact = [x, y].some(({ value }) => value.kind === 'amount' && value.hedge === 'none')
  const how = isExact ? 'but only one article gives it as exact' : 'but not within the same limits'
  const explanation = `One article says “${written(a, x.span)}”, the other “${written(b, y.span)}”: the same ${nouns[x.type]}, ${how}.`
  const rule = { kind: 'fact', severity: 3, code: 'fact/bounded', factType: x.type, sameValue: true } as const
  return { ...rule, explanation, a: x.span, b: y.span }
}

/** Two facts that cannot both be true. */
export function conflictFinding({ a: x, b: y }: FactPair, a: Segmented, b: Segmented): FactFinding {
  return apart(x.type, x.span, y.span, a, b)
}

function apart(factType: FactType, inA: Span, inB: Span, a: Segmented, b: Segmented): FactFinding {
  const explanation = `One article says “${written(a, inA)}”, the other “${written(b, inB)}”: this is not the same ${nouns[factType]}.`
  return { kind: 'fact', severity: 1, code: 'fact/conflict', factType, sameValue: false, explanation, a: inA, b: inB }
}

/** A fact that one article alone gives, in a sentence that both have. */
export function onlyFinding(side: Side, mention: Mention, segmented: Segmented): FactFinding {
  const explanation = `Only one article gives “${written(segmented, mention.span)}”; the other leaves it out of this sentence and of the story.`
  const rule = { kind: 'fact', severity: 3, code: 'fact/only', factType: mention.type, sameValue: true } as const
  const { span } = mention
  return side === 'a' ? { ...rule, explanation, a: span, b: null } : { ...rule, explanation, a: null, b: span }
}

function written({ article }: Segmented, span: Span): string {
  return slice(article.text, span).replaceAll(/\s+/gu, ' ')
}
