import type { Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import type { Span } from '../engine/text/span.ts'
import { wordsAt } from './differences.ts'
import { isSamePlaces } from './judgement.ts'
import type { LessonCard } from './lesson.ts'

/** What an article begins with: `headline`, or the first sentence of the story below it. */
export type Opening = 'headline' | 'lead'

/** Where one side has it; null for an article without. */
export function openingOf(comparison: Comparison, side: Side, opening: Opening): Span | null {
  const { article, sentences } = comparison[side]
  const block = article.blocks.findIndex(({ part }) => part === (opening === 'headline' ? 'headline' : 'body'))
  if (opening === 'headline') return article.blocks[block]?.span ?? null
  return sentences.find((sentence) => sentence.block === block)?.span ?? null
}

/** Both sides' as one card; null where one has none, or both say the same. */
export function openingCard(comparison: Comparison, opening: Opening): LessonCard | null {
  const [a, b] = [openingOf(comparison, 'a', opening), openingOf(comparison, 'b', opening)]
  if (a === null || b === null || wordsAt(comparison, 'a', a) === wordsAt(comparison, 'b', b)) return null
  return { a, b, kind: 'reworded', question: null }
}

/** Whether a card is about both whole headlines or both whole first sentences; null for every other card, and where one side has none. */
export function openingAt(comparison: Comparison, card: LessonCard): Opening | null {
  const openings: readonly Opening[] = ['headline', 'lead']
  if (card.a === null || card.b === null) return null
  return (
    openings.find((opening) =>
      isSamePlaces(card, { a: openingOf(comparison, 'a', opening), b: openingOf(comparison, 'b', opening) }),
    ) ?? null
  )
}
