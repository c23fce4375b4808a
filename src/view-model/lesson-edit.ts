import { isSamePlaces } from './judgement.ts'
import type { Lesson, LessonCard } from './lesson.ts'

/** With the card at its end; the same lesson where it has it already. */
export function addCard(lesson: Lesson, card: LessonCard): Lesson {
  return hasCard(lesson, card) ? lesson : { ...lesson, cards: [...lesson.cards, card] }
}

/** Without the card at this place. */
export function removeCard(lesson: Lesson, index: number): Lesson {
  return { ...lesson, cards: lesson.cards.filter((_, other) => other !== index) }
}

/** With the card at one place put at another, from 0; the same lesson where either is none of its places. */
export function moveCard(lesson: Lesson, from: number, to: number): Lesson {
  const card = lesson.cards[from]
  if (card === undefined || from === to || to < 0 || to >= lesson.cards.length) return lesson
  const others = removeCard(lesson, from).cards
  return { ...lesson, cards: [...others.slice(0, to), card, ...others.slice(to)] }
}

/** With the teacher's own question on a card; without words, the app asks its own again. */
export function askInstead(lesson: Lesson, index: number, words: string): Lesson {
  const question = words.trim() === '' ? null : words.trim()
  return { ...lesson, cards: lesson.cards.map((card, other) => (other === index ? { ...card, question } : card)) }
}

/** Whether the lesson has a card about the same difference. */
export function hasCard({ cards }: Lesson, card: LessonCard): boolean {
  return cards.some((other) => isSameCard(other, card))
}

/** Whether two cards are about the same difference, whatever each asks. */
export function isSameCard(x: LessonCard, y: LessonCard): boolean {
  return x.kind === y.kind && isSamePlaces(x, y)
}
