import { i18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { expect, test } from 'vitest'
import type { Finding, QuotationFinding } from '../engine/find/finding.ts'
import { told } from '../engine/told.ts'
import { answerTo } from './answers.ts'
import { cardOf, toClassCard, type Subject } from './class-card.ts'
import { kindWords, type DifferenceKind } from './kinds.ts'
import { toMarked, toReading, type Reading } from './reading.ts'
import { questionFor } from './questions.ts'
import { writtenComparison } from './testing/written-comparison.ts'

const written = writtenComparison({
  a: ['“We may go,” said Ina Holt.', 'It cost 40 crowns.', 'A dog barked all night.'],
  b: ['“We must go,” said Ina Holt.', 'It cost 400 crowns.'],
  links: ['0:0', '1:1'],
})

const editOf = (change: number) => {
  const edit = written.changes[change]?.edits.find(({ op }) => op === 'replace')
  if (edit === undefined) throw new Error('one word is replaced')
  return edit
}

const base = { severity: 1, code: 'x', explanation: told('Why.') } as const
const quotation: QuotationFinding = {
  ...base,
  kind: 'quotation',
  a: { start: 1, end: 10 },
  b: { start: 1, end: 11 },
  verbatim: false,
  speaker: 'Ina Holt',
  altered: [editOf(0)],
}
const fact: Finding = { ...base, kind: 'fact', a: editOf(1).a, b: editOf(1).b, factType: 'number', sameValue: false }

const reading: Reading = {
  ...toReading(toMarked({ ...written, findings: [quotation, fact] }), { hidden: [] }),
  names: { a: 'Outlet A', b: 'Outlet B' },
}
const cards = reading.differences.map((difference) => toClassCard(reading, cardOf(difference)))

test('a question is drawn from this very difference', () => {
  expect(cards.map((card) => questionFor(reading, card).text)).toEqual([
    'Quotation marks promise the very words of Ina Holt. Do both sentences say the same thing? How do you know?',
    'Outlet A has “40”, Outlet B has “400”. Can both be right? How do you know?',
    'Only Outlet A tells its readers this. What would you not know from Outlet B? How do you know?',
  ])
})

test('an answer says what each side has, and why it matters', () => {
  expect(cards.map((card) => answerTo(reading, card))).toEqual([
    'Outlet A has “may”, Outlet B has “must”. At most one of them is word for word.',
    'Outlet A has “40”, Outlet B has “400”. Ask which of them you can check, and where.',
    'Nothing in Outlet B answers to this. Leaving out is a choice, too. Ask what it does.',
  ])
})

test('the app’s question follows the language, a teacher’s own does not', () => {
  const asked = msg`Can both of these be right?`
  const [, fact] = cards
  if (fact === undefined) throw new Error('three differences are written')
  const long = { ...fact, difference: null, card: { ...fact.card, a: { start: 0, end: 60 } } }
  const own = { ...long, card: { ...long.card, question: 'Forty, or ten times as many?' } }
  i18n.loadAndActivate({ locale: 'de', messages: { [asked.id]: 'Kann beides stimmen?' } })
  try {
    expect(questionFor(reading, long).text).toMatch(/^Kann beides stimmen\?/)
    expect(questionFor(reading, own).text).toBe('Forty, or ten times as many?')
  } finally {
    i18n.activate('en')
  }
})

test('a teacher’s own question is asked instead, with the same choices to guess from', () => {
  const [card] = cards
  if (card === undefined) throw new Error('three differences are written')
  const own = questionFor(reading, { ...card, card: { ...card.card, question: 'May they or must they?' } })
  expect(own.text).toBe('May they or must they?')
  expect(own.choices).toEqual(questionFor(reading, card).choices)
})

const isKind = (word: string): word is DifferenceKind => word in kindWords
const subjects: readonly Subject[] = [...Object.keys(kindWords).filter(isKind), 'headline', 'lead', 'shared-quotation']

test.each(subjects)('about %s, three different guesses are offered and it ends with how', (subject) => {
  const [card] = cards
  if (card === undefined) throw new Error('three differences are written')
  const { text, choices } = questionFor(reading, { ...card, subject })
  expect(text).toMatch(/\? How do you know\?$/)
  expect(new Set(choices).size).toBe(3)
})
