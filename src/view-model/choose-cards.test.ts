import { expect, test } from 'vitest'
import type { Finding } from '../engine/find/finding.ts'
import { compare } from '../engine/compare.ts'
import { articleFromText } from '../engine/article.ts'
import { chooseCards } from './choose-cards.ts'
import { cardOf, findCard } from './class-card.ts'
import { wordsAt } from './differences.ts'
import type { LessonCard } from './lesson.ts'
import { toMarked, toReading, type Reading } from './reading.ts'
import { writtenComparison } from './testing/written-comparison.ts'

const article = (paragraphs: readonly string[]) =>
  articleFromText({ text: paragraphs.join('\n\n'), language: 'en', outlet: null })

function readingOf(a: readonly string[], b: readonly string[]): Reading {
  return toReading(toMarked(compare(article(a), article(b))), { hidden: [] })
}

/** What each card is about, with the words it begins with on the side that has it. */
function told(reading: Reading, cards: readonly LessonCard[]): string[] {
  return cards.map((card) => {
    const side = card.a === null ? 'b' : 'a'
    const words = wordsAt(reading.comparison, side, card[side]).split(' ').slice(0, 3).join(' ')
    return `${findCard(reading, card).subject}: ${words}`
  })
}

const same = [
  'The harbour office said that no ship was damaged in the storm of last week.',
  'Repairs to the mole are to begin before the autumn, weather permitting.',
]

test('a headline that only one article has is not what the other left out, and asks nothing about two', () => {
  const story = [
    'A keeper pulled two sailors out of the sea on Monday, the harbour office said.',
    ...same,
    'The keeper, who is 61, said that he had begun his shift at the usual hour.',
  ]
  const retold = story.map((sentence) => sentence.replace('pulled', 'dragged').replace('usual', 'customary'))
  const reading = readingOf(story, ['Two rescued off the cape', ...retold])
  expect(told(reading, chooseCards(reading))[0]).toBe('lead: A keeper pulled')
  const lone = reading.differences.filter(({ kind }) => kind === 'sentence-only')
  expect(told(reading, lone.map(cardOf))).toEqual(['sentence-only: Two rescued off'])
})

test('a choice begins with headline and lead and ends with what is harmless', () => {
  const reading = readingOf(
    [
      'Lighthouse keeper saves two sailors',
      'A keeper pulled two sailors out of the sea on Monday, the harbour office said.',
      '“We ought to have turned back at noon,” said Mara Lind, who owns the boat.',
      ...same,
      'The rescue took 40 minutes and cost the village its only rowing boat.',
      'The keeper, who is 61, said that he had begun his shift at the usual hour.',
      'He was given a new coat by the grateful sailors.',
    ],
    [
      'Two rescued off the cape',
      'A keeper dragged two sailors out of the sea on Monday, the harbour office said.',
      '“We would have had to turn back at noon,” said Mara Lind, who owns the boat.',
      ...same,
      'The keeper, who is 61, said that he had begun his shift at the customary hour.',
      'He was given a new coat by the grateful sailors.',
    ],
  )
  expect(told(reading, chooseCards(reading))).toEqual([
    'headline: Lighthouse keeper saves',
    'lead: A keeper pulled',
    'quotation: We ought to',
    'sentence-only: The rescue took',
    'reworded: usual',
  ])
})

test('two texts that are the same give no lesson', () => {
  const reading = readingOf(same, same)
  expect(chooseCards(reading)).toEqual([])
})

test('no words are shown twice, and never more than ten cards', () => {
  const paragraphs = (word: string) => Array.from({ length: 30 }, (_, n) => `Boat ${n} ${word} the harbour at noon.`)
  const comparison = writtenComparison({
    a: ['# Boats left', ...paragraphs('left')],
    b: ['# Boats went', ...paragraphs('quit')],
    links: Array.from({ length: 31 }, (_, n) => `${n}:${n}`),
  })
  const findings: Finding[] = comparison.changes.slice(1).flatMap(({ edits }): Finding[] => {
    const edit = edits.find(({ op }) => op === 'replace')
    if (edit === undefined) return []
    const base = { severity: 2, code: 'x', explanation: { id: '' } } as const
    return [
      { ...base, kind: 'quotation', a: edit.a, b: edit.b, verbatim: false, speaker: null, altered: [edit] },
      { ...base, kind: 'artefact', side: 'a', span: edit.a, rule: 'x', counterpart: null },
    ]
  })
  const reading = toReading(toMarked({ ...comparison, findings }), { hidden: [] })
  const cards = chooseCards(reading)
  expect(cards.length).toBeGreaterThanOrEqual(7)
  expect(cards.length).toBeLessThanOrEqual(10)
  const starts = cards.map(({ a }) => a?.start)
  expect(new Set(starts).size).toBe(starts.length)
})

test('of separate reports, what both quote comes before what one alone says', () => {
  const [quoted, only] = [
    'said “we cannot go on”',
    'He has held the post for nine years, and nobody else applied for it.',
  ]
  const written = writtenComparison({
    a: ['# Keeper resigns', 'The light went dark.', `The keeper ${quoted} on Monday.`, only],
    b: ['# Light goes out', 'Nobody lit the lamp.', `On Monday, he ${quoted} to us.`],
    links: ['2:2 shared-quote'],
    relation: 'same-event',
  })
  const place = (side: 'a' | 'b') => {
    const start = written[side].article.text.indexOf('we cannot go on')
    return { start, end: start + 'we cannot go on'.length }
  }
  const quotation: Finding = {
    kind: 'quotation',
    severity: 3,
    code: 'quotation/verbatim',
    explanation: { id: '' },
    a: place('a'),
    b: place('b'),
    verbatim: true,
    speaker: 'the keeper',
    altered: [],
  }
  const reading = toReading(toMarked({ ...written, findings: [quotation] }), { hidden: [] })
  expect(told(reading, chooseCards(reading)).slice(0, 4)).toEqual([
    'headline: Keeper resigns',
    'lead: The light went',
    'shared-quotation: we cannot go',
    'sentence-only: He has held',
  ])
})
