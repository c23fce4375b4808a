import { expect, test } from 'vitest'
import { articleFromText } from '../engine/article.ts'
import { compare } from '../engine/compare.ts'
import { told } from '../engine/told.ts'
import { dismiss } from './judge.ts'
import { noJudgement, type Judgement } from './judgement.ts'
import type { DifferenceKind, KindGroup } from './kinds.ts'
import { toLedgers } from './ledgers.ts'
import { toMarked, toReading, type Reading } from './reading.ts'
import { reclassify } from './reclassify.ts'
import { verdictFigures } from './verdict.ts'

const A = [
  'The harbour board met on Monday to talk about the pier and the winter ferry to the island.',
  '“The board must leave by Friday,” Ada Brook said.',
  '“We will keep the gray pier open,” Tom Reed said on Monday.',
  '“Nobody asked us,” the crew of the ferry said.',
  'At least 46 people were hurt when a tram left the rails in Velmouth.',
  'Rain fell on the quay all night.',
]
const B = [
  'The harbour board met on Monday to talk about the pier and the winter ferry to the island.',
  '“The board may leave by Friday,” Ada Brook said.',
  '“We will keep the grey pier open,” Tom Reed said on Monday.',
  '“Nobody asked us,” the crew of the ferry said.',
  'At least 31 people were hurt when a tram left the rails in Velmouth.',
]
const [a, b] = [A, B].map((paragraphs) => articleFromText({ text: paragraphs.join('\n\n'), language: 'en' }))
if (a === undefined || b === undefined) throw new Error('two articles are written')
const comparison = compare(a, b)
const marked = toMarked(comparison)
const before = toReading(marked, { hidden: [] })

const readingOf = (judgement: Judgement): Reading => toReading(marked, { hidden: [] }, judgement)

/** The judgement after a decision about the first difference of a kind. */
function decided(kind: DifferenceKind, decide: 'dismissed' | DifferenceKind, judgement = noJudgement): Judgement {
  const difference = readingOf(judgement).differences.find((other) => other.kind === kind)
  if (difference === undefined) throw new Error(`no difference is ${kind}`)
  return decide === 'dismissed' ? dismiss(judgement, difference, '') : reclassify(judgement, difference, decide, '')
}

/** What the verdict says of quotations and facts: `2 of 3, 1`. */
function countsOf({ summary, comparison: { relation } }: Reading): string {
  const valueOf = (measure: string) => relation.reasons.find((reason) => reason.measure === measure)?.value ?? 0
  expect(valueOf('quotations-altered')).toBeCloseTo(summary.alteredCount / summary.quotationCount)
  return `${summary.alteredCount} of ${summary.quotationCount}, ${valueOf('facts-conflicting')}`
}

/** How many differences and ledger entries the panel lists in a group. */
function listed(reading: Reading, group: KindGroup): number {
  const entries = toLedgers(reading).flatMap((ledger) => (ledger.group === group ? ledger.entries : []))
  return reading.differences.filter(({ kind }) => kind === group).length + entries.length
}

test.each<readonly [what: string, judgement: Judgement, counts: string]>([
  ['nothing is decided', noJudgement, '2 of 3, 1'],
  ['an altered quotation is dismissed', decided('quotation', 'dismissed'), '1 of 3, 1'],
  ['it is called a spelling', decided('quotation', 'spelling'), '1 of 3, 1'],
  ['all are dismissed', decided('quotation', 'dismissed', decided('quotation', 'dismissed')), '0 of 3, 1'],
  ['a fact is dismissed', decided('fact', 'dismissed'), '2 of 3, 0'],
  ['a fact is called a quotation', decided('fact', 'quotation'), '3 of 4, 0'],
  ['an altered quotation is called a fact', decided('quotation', 'fact'), '1 of 3, 2'],
])('the verdict follows the reader: %s', (_, judgement, counts) => {
  const reading = readingOf(judgement)
  expect(countsOf(reading)).toBe(counts)
  expect(reading.summary.alteredCount).toBe(listed(reading, 'quotation'))
})

test('it follows the words that are treated as equal', () => {
  expect(countsOf(toReading(toMarked(comparison, [['gray', 'grey']]), { hidden: [] }))).toBe('1 of 3, 1')
})

test('what is only hidden is counted', () => {
  expect(countsOf(toReading(marked, { hidden: ['quotation', 'fact'] }))).toBe('2 of 3, 1')
})

test('a sentence that stands in one text only and is dismissed is none of its sentences', () => {
  expect(before.summary).toMatchObject({ sentenceCount: { a: 6, b: 5 }, onlyCount: { a: 1, b: 0 } })
  const { summary } = readingOf(decided('sentence-only', 'dismissed'))
  expect(summary).toMatchObject({ sentenceCount: { a: 5, b: 5 }, onlyCount: { a: 0, b: 0 }, matchedShare: 1 })
  expect(summary.keptShare).toBeGreaterThan(before.summary.keptShare ?? 1)
})

test('where every difference is dismissed nothing is left to tell, and all words are kept', () => {
  const judgement = before.differences.reduce((sum, difference) => dismiss(sum, difference, ''), noJudgement)
  const reading = readingOf(judgement)
  expect(countsOf(reading)).toBe('0 of 3, 0')
  expect(reading.summary).toMatchObject({ matchedShare: 1, keptShare: 1, movedCount: 0 })
  expect(verdictFigures(reading, reading.summary).map(({ evidence }) => evidence)).toEqual([null, null, null])
})

test('the sentence of the verdict agrees with its numbers, and its kind stays the machine’s', () => {
  const heavy = { ...comparison.relation, kind: 'heavily-edited' as const, summary: told('Written for a test.') }
  const summaryOf = (judgement: Judgement, summary: string) =>
    toReading(toMarked({ ...comparison, relation: { ...heavy, summary: told(summary) } }), { hidden: [] }, judgement)
      .comparison.relation
  const plain = 'One story, heavily edited: sentences were rewritten, cut or added.'
  const alone = 'One story, heavily edited: sentences were rewritten, cut or added, the quotations left alone.'
  const all = decided('quotation', 'dismissed', decided('quotation', 'dismissed'))
  expect(summaryOf(noJudgement, plain)).toMatchObject({ kind: 'heavily-edited', summary: told(plain) })
  expect(summaryOf(all, plain)).toMatchObject({ kind: 'heavily-edited', summary: told(alone) })
  expect(summaryOf(all, 'They cannot be compared.').summary.id).toBe('They cannot be compared.')
})

test('without decisions nothing is made anew', () => {
  expect(before.comparison).toBe(comparison)
})
