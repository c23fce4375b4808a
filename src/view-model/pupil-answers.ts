import type { LessonCard } from './lesson.ts'

/** What a pupil guessed and wrote about one card of a lesson, named as the card is. */
export interface PupilAnswer extends Pick<LessonCard, 'a' | 'b' | 'kind'> {
  /** Index into the three choices; null before the pupil has guessed. */
  readonly choice: number | null
  /** In the pupil's own words; empty where nothing is written. */
  readonly words: string
}

/** The answer to a card; an empty one where there is none yet. */
export function answerOf(answers: readonly PupilAnswer[], { a, b, kind }: LessonCard): PupilAnswer {
  return answers.find((answer) => isTo(answer, { a, b, kind })) ?? { a, b, kind, choice: null, words: '' }
}

/** The answers with this one in the place of an earlier one to the same card. */
export function withAnswer(answers: readonly PupilAnswer[], answer: PupilAnswer): PupilAnswer[] {
  const others = answers.filter((other) => !isTo(other, answer))
  return isEmpty(answer) ? others : [...others, answer]
}

/** How many of the cards a pupil has guessed or written about. */
export function countAnswered(answers: readonly PupilAnswer[], cards: readonly LessonCard[]): number {
  return cards.filter((card) => !isEmpty(answerOf(answers, card))).length
}

/** The same answers about the articles exchanged. */
export function mirrorAnswers(answers: readonly PupilAnswer[]): PupilAnswer[] {
  return answers.map((answer) => ({ ...answer, a: answer.b, b: answer.a }))
}

function isEmpty({ choice, words }: PupilAnswer): boolean {
  return choice === null && words === ''
}

function isTo(x: Pick<LessonCard, 'a' | 'b' | 'kind'>, y: Pick<LessonCard, 'a' | 'b' | 'kind'>): boolean {
  const [own, other] = [x, y].map(({ a, b, kind }) => `${kind} ${a?.start}:${a?.end} ${b?.start}:${b?.end}`)
  return own === other
}
