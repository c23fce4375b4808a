import { expect, test } from 'vitest'
import type { Side } from '../engine/article.ts'
import { slice } from '../engine/text/span.ts'
import { cardOf, lengthOf, toClassCard, type ClassCard } from './class-card.ts'
import { openingCard } from './openings.ts'
import { placeInStory } from './place-in-story.ts'
import { toMarked, toReading, type Reading } from './reading.ts'
import { writtenComparison, type Written } from './testing/written-comparison.ts'

function readingOf(written: Written): Reading {
  return toReading(toMarked(writtenComparison(written)), { hidden: [] })
}

/** What a card shows of a side: `[words it is about]`, `_what else differs_`. */
function shown({ comparison }: Reading, card: ClassCard, side: Side): string | null {
  const excerpt = card.texts[side]
  if (excerpt === null) return null
  const signs = { plain: ['', ''], focus: ['[', ']'], other: ['_', '_'] } as const
  const words = excerpt.runs.map(({ span, mark }) => {
    const [before, after] = signs[mark]
    return `${before}${slice(comparison[side].article.text, span)}${after}`
  })
  return `${excerpt.isCut.before ? '…' : ''}${words.join('')}${excerpt.isCut.after ? '…' : ''}`
}

const reading = readingOf({
  a: ['# Ferry stopped', 'The old ferry lay still. | Rain fell on the wide bay.', 'Nobody spoke.'],
  b: ['# Ferry halted', 'The old boat lay still. | Rain fell on the narrow cold bay.'],
  links: ['0:0', '1:1', '2:2'],
})

const cards = reading.differences.map((difference) => toClassCard(reading, cardOf(difference)))

test('a card shows the whole sentences around its words, and of all marks its own first', () => {
  expect(cards.map((card) => [shown(reading, card, 'a'), shown(reading, card, 'b')])).toEqual([
    ['Ferry [stopped]', 'Ferry [halted]'],
    ['The old [ferry] lay still.', 'The old [boat] lay still.'],
    ['Rain fell on the [wide] bay.', 'Rain fell on the [narrow cold] bay.'],
    ['[Nobody spoke.]', null],
  ])
  expect(cards.map(({ subject }) => subject)).toEqual(['reworded', 'reworded', 'reworded', 'sentence-only'])
})

test('a card tells where its sentences stand', () => {
  expect(cards.map(({ places }) => places.a && placeInStory(places.a))).toEqual([
    'Headline',
    'Paragraph 1 of 2',
    'Paragraph 1 of 2',
    'Paragraph 2 of 2',
  ])
  expect(cards.at(-1)?.places.b).toBe(null)
})

test('both headlines are one card, whatever differs in them', () => {
  const card = openingCard(reading.comparison, 'headline')
  if (card === null) throw new Error('both texts have a headline')
  const found = toClassCard(reading, card)
  expect([found.subject, found.difference, shown(reading, found, 'a')]).toEqual(['headline', null, 'Ferry [stopped]'])
})

test('a difference is found again when its places have grown, and shown as a place when it is gone', () => {
  const ferry = cards[1]
  if (ferry === undefined || ferry.card.a === null) throw new Error('four differences are written')
  const { start, end } = ferry.card.a
  expect(toClassCard(reading, { ...ferry.card, a: { start: start - 4, end } }).difference?.key).toBe(
    ferry.difference?.key,
  )
  const gone = toClassCard(reading, { ...ferry.card, kind: 'quotation' })
  expect([gone.difference, shown(reading, gone, 'a')]).toEqual([null, 'The old [ferry] lay still.'])
})

test('of a long sentence the part around the words is shown, cut between words', () => {
  const many = Array.from({ length: 60 }, (_, n) => `word${n}`)
  const long = readingOf({
    a: [`${many.join(' ')} here ${many.join(' ')}.`],
    b: [`${many.join(' ')} there ${many.join(' ')}.`],
    links: ['0:0'],
  })
  const [difference] = long.differences
  if (difference === undefined) throw new Error('one difference is written')
  const card = toClassCard(long, cardOf(difference))
  const words = shown(long, card, 'a') ?? ''
  expect(words).toMatch(/^…word\d+ .* \[here\] .* word\d+…$/)
  expect(words.length).toBeLessThan(300)
  expect(lengthOf(card)).toBe('long')
})

test('words that one side has alone stand beside the other side’s sentence', () => {
  const more = readingOf({ a: ['The very old ferry lay still.'], b: ['The old ferry lay still.'], links: ['0:0'] })
  const [difference] = more.differences
  if (difference === undefined) throw new Error('one difference is written')
  const card = toClassCard(more, cardOf(difference))
  expect([shown(more, card, 'a'), shown(more, card, 'b')]).toEqual([
    'The [very] old ferry lay still.',
    'The old ferry lay still.',
  ])
})
