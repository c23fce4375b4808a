import { expect, test } from 'vitest'
import type { Finding, QuotationFinding } from '../engine/find/finding.ts'
import { told } from '../engine/told.ts'
import { toLedgers } from './ledgers.ts'
import { toMarked, toReading } from './reading.ts'
import { writtenComparison } from './testing/written-comparison.ts'

// “We may go” and “We will go”: the words of one speaker in two sentences that are not one.
const written = writtenComparison({
  a: ['“We may go,” she said. | Rain fell.'],
  b: ['Snow fell. | At noon she told them: “We will go.”'],
  links: ['0:1 shared-quote'],
  relation: 'same-event',
})

const quotation = (verbatim: boolean): QuotationFinding => ({
  kind: 'quotation',
  severity: verbatim ? 4 : 1,
  code: 'quotation',
  explanation: told('Written for a test.'),
  a: { start: 1, end: 10 },
  b: { start: 36, end: 46 },
  verbatim,
  speaker: 'Dana Whitlock',
  altered: verbatim ? [] : [{ a: { start: 4, end: 7 }, b: { start: 39, end: 43 } }],
})

const ledgersOf = (findings: readonly Finding[]) =>
  toLedgers(toReading(toMarked({ ...written, findings }), { hidden: [] })).map(({ heading, entries, group }) => ({
    heading,
    group,
    notes: entries.map(({ note }) => note),
  }))

test('what no mark in the texts shows is listed with its kind', () => {
  expect(ledgersOf([quotation(false)])).toEqual([
    { heading: 'Quotations altered', group: 'quotation', notes: ['Dana Whitlock · ¶ 1'] },
  ])
})

test('quotations that both have word for word are a list of their own', () => {
  expect(ledgersOf([quotation(true)])).toEqual([
    { heading: 'Quotations word for word', group: null, notes: ['Dana Whitlock · ¶ 1'] },
  ])
})

test('a quotation that one story has far in front of the other says where both have it', () => {
  const paragraphs = (at: number, words: string) => ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].with(at, words)
  const far = writtenComparison({
    a: paragraphs(0, '“We may go.”'),
    b: paragraphs(4, '“We may go.”'),
    links: [],
    relation: 'same-event',
  })
  const place = (side: 'a' | 'b') => {
    const start = far[side].article.text.indexOf('We may go')
    return { start, end: start + 9 }
  }
  const findings = [{ ...quotation(true), a: place('a'), b: place('b') }]
  const [ledger] = toLedgers(toReading(toMarked({ ...far, findings }), { hidden: [] }))
  expect(ledger?.entries.map(({ note }) => note)).toEqual([
    'Dana Whitlock · paragraph 1 of 5 in Meridian Wire, paragraph 5 of 5 in The Daily Relay',
  ])
  expect(ledger?.isShared).toBe(true)
})

test('what only one article quotes comes after what both have', () => {
  const headings = ledgersOf([{ ...quotation(true), b: null }, quotation(true)]).map(({ heading }) => heading)
  expect(headings).toEqual(['Quotations word for word', 'Quoted in one only'])
})

test('without findings there are no lists', () => {
  expect(ledgersOf([])).toEqual([])
})
