import { expect, test } from 'vitest'
import { articleFromText } from '../engine/article.ts'
import { compare } from '../engine/compare.ts'
import { findCard, toClassCard } from '../view-model/class-card.ts'
import { placeCards } from '../view-model/place-lesson.ts'
import { toMarked, toReading } from '../view-model/reading.ts'
import { findVersion, stories, type Story } from './stories.ts'

const MOST_MINUTES = 40
const LEAST_MINUTES = 20

async function lessonOf({ lesson }: Story) {
  const [first, second] = lesson.versions.map(findVersion)
  if (first === undefined || second === undefined) throw new Error('a lesson is about versions that there are')
  const [textA, textB, cards] = await Promise.all([first.load(), second.load(), lesson.load()])
  const article = (text: string) => articleFromText({ text, language: 'en' })
  const reading = toReading(toMarked(compare(article(textA), article(textB))), { hidden: [] })
  return { cards, textA, textB, reading, placed: placeCards(cards, textA, textB) }
}

/** What a card is about that no mark of the comparison shows; all other cards are about a difference, a finding or both openings. */
const unmarked = ['31 or 46: must one of them be wrong? How do you know?']

test.each(stories)('the lesson of $title finds its places, each once in its text', async (story) => {
  const { cards, textA, textB, placed, reading } = await lessonOf(story)
  expect(placed.cards).toHaveLength(cards.length)
  const timesIn = (text: string, words: string | null) => (words === null ? 1 : text.split(words).length - 1)
  expect(cards.filter(({ a, b }) => timesIn(textA, a) !== 1 || timesIn(textB, b) !== 1)).toEqual([])
  const lost = placed.cards.filter((card) => {
    const { difference, finding, subject } = findCard(reading, card)
    const isOpening = subject === 'headline' || subject === 'lead'
    return difference === null && finding === null && !isOpening
  })
  expect(lost.map(({ question }) => question).filter((question) => !unmarked.includes(question ?? ''))).toEqual([])
})

test.each(stories)(
  'the lesson of $title fills a lesson, and each card has words, a question and a key',
  async (story) => {
    const { reading, placed } = await lessonOf(story)
    const { minutes, aim, age } = story.lesson
    expect(minutes).toBeGreaterThanOrEqual(LEAST_MINUTES)
    expect(minutes).toBeLessThanOrEqual(MOST_MINUTES)
    expect(aim).toMatch(/\.$/)
    expect(age).toMatch(/^\d+ to \d+$/)
    expect(placed.cards.length).toBeGreaterThanOrEqual(7)
    expect(placed.cards.length).toBeLessThanOrEqual(10)
    for (const card of placed.cards) {
      const { texts } = toClassCard(reading, card)
      const focused = [texts.a, texts.b].filter((text) => text?.runs.some(({ mark }) => mark !== 'plain'))
      expect(card.question).toMatch(/\? How do you know\?$/)
      expect({ question: card.question, shown: texts.a !== null || texts.b !== null }).toMatchObject({ shown: true })
      expect({ question: card.question, isMarked: focused.length > 0 || card.kind === 'reworded' }).toMatchObject({
        isMarked: true,
      })
    }
    expect(placed.notes.every(({ text, inClass }) => inClass && text.endsWith('.'))).toBe(true)
  },
)
