import { t } from '@lingui/core/macro'
import type { Article, Side } from '../engine/article.ts'
import { otherSide } from '../engine/other-side.ts'
import { segment, type Sentenced } from '../engine/text/segment.ts'
import { carryCards, carryOver } from '../view-model/carry-over.ts'
import { toDecisions, type Texts } from '../view-model/decisions.ts'
import { wordsAt } from '../view-model/differences.ts'
import { noJudgement, type Judgement } from '../view-model/judgement.ts'
import type { Lesson, LessonCard } from '../view-model/lesson.ts'
import type { Carrying } from './replacing.ts'
import type { Left } from './state.ts'

/** The decisions that still fit the newer version, and in words those that do not. In a file that is loaded when it is needed: it knows languages. */
export function carry(
  { side, before, judgement, lesson }: Carrying,
  after: Article,
  beside: Article | null,
): { readonly judgement: Judgement; readonly lesson: Lesson | null; readonly left: readonly Left[] } {
  const [old, next] = [segment(before), segment(after)]
  const carried = carryOver(judgement, side, old, next)
  const other = beside === null ? { ...old, sentences: [] } : segment(beside)
  const texts = pairOf(side, old, other)
  const cards = carryCards(lesson?.cards ?? [], side, old, next)
  return {
    judgement: carried.judgement,
    lesson: lesson === null ? null : { ...lesson, cards: cards.fitting },
    left: [...toLeft(texts, carried.left), ...cards.left.map((card) => leftCard(texts, card))],
  }
}

function pairOf(side: Side, own: Sentenced, other: Sentenced): Texts {
  return otherSide(side) === 'b' ? { a: own, b: other } : { a: other, b: own }
}

function leftCard(texts: Texts, { a, b, kind, question }: LessonCard): Left {
  const words = { a: wordsAt(texts, 'a', a), b: wordsAt(texts, 'b', b) }
  return {
    key: `card ${kind} ${a?.start ?? ''} ${b?.start ?? ''}`,
    title: question === null ? t`In the lesson` : t`In the lesson — ${question}`,
    words,
  }
}

function toLeft(texts: Texts, left: Judgement): Left[] {
  return toDecisions(texts, { ...noJudgement, ...left }).map(({ key, title, words }) => ({ key, title, words }))
}
