import type { Span } from '../../engine/text/span.ts'
import type { Judgement } from '../judgement.ts'
import type { Lesson } from '../lesson.ts'
import type { PupilAnswer } from '../pupil-answers.ts'
import type { Mask } from './mask.ts'
import { maskPlaces } from './mask-comparison.ts'
import { moveSpanBack } from './position-map.ts'

/** What was decided, as it is about the masked comparison; the reader's own words without the names. */
export function maskJudgement(judgement: Judgement, mask: Mask): Judgement {
  const { corrections, dismissed, reclassified, equalWords, notes } = judgement
  return {
    corrections,
    dismissed: dismissed.map((one) => maskReason(one, mask)),
    reclassified: reclassified.map((one) => maskReason(one, mask)),
    equalWords: equalWords.map((list) => list.map(mask.hide)),
    notes: notes.map((note) => ({ ...maskPlaces(note, mask), text: mask.hide(note.text) })),
  }
}

/** What was decided while names were hidden, about the articles themselves. `before`, the decisions that were masked, come back as they were. */
export function unmaskJudgement(masked: Judgement, before: Judgement, mask: Mask): Judgement {
  const then = maskJudgement(before, mask)
  const place = <Of extends Places>(one: Of) => unmaskPlaces(one, mask)
  return {
    corrections: masked.corrections,
    dismissed: bringBack(masked.dismissed, then.dismissed, before.dismissed, place),
    reclassified: bringBack(masked.reclassified, then.reclassified, before.reclassified, place),
    equalWords: bringBack(masked.equalWords, then.equalWords, before.equalWords, (list) => list),
    notes: bringBack(masked.notes, then.notes, before.notes, place),
  }
}

/** A lesson about the masked comparison; the teacher's own words without the names. */
export function maskLesson(lesson: Lesson, mask: Mask): Lesson {
  const { title, aim, cards } = lesson
  return {
    ...lesson,
    title: mask.hide(title),
    aim: mask.hide(aim),
    cards: cards.map((card) => ({
      ...maskPlaces(card, mask),
      question: card.question === null ? null : mask.hide(card.question),
    })),
  }
}

/** What a teacher made of a lesson while names were hidden, about the articles themselves. */
export function unmaskLesson(masked: Lesson, before: Lesson | null, mask: Mask): Lesson {
  const then = before === null ? null : maskLesson(before, mask)
  return {
    ...masked,
    title: masked.title === then?.title ? (before?.title ?? '') : masked.title,
    aim: masked.aim === then?.aim ? (before?.aim ?? '') : masked.aim,
    cards: bringBack(masked.cards, then?.cards ?? [], before?.cards ?? [], (card) => unmaskPlaces(card, mask)),
  }
}

/** An answer about the masked comparison. What a pupil wrote stays as it is: a text that changes under the hand is no text field. */
export function maskAnswer(answer: PupilAnswer, mask: Mask): PupilAnswer {
  return maskPlaces(answer, mask)
}

/** The answer about the articles themselves. */
export function unmaskAnswer(answer: PupilAnswer, mask: Mask): PupilAnswer {
  return unmaskPlaces(answer, mask)
}

interface Places {
  readonly a: Span | null
  readonly b: Span | null
}

function maskReason<Of extends Places & { readonly reason: string }>(one: Of, mask: Mask): Of {
  return { ...maskPlaces(one, mask), reason: mask.hide(one.reason) }
}

function unmaskPlaces<Of extends Places>(of: Of, mask: Mask): Of {
  return {
    ...of,
    a: of.a === null ? null : moveSpanBack(mask.a, of.a),
    b: of.b === null ? null : moveSpanBack(mask.b, of.b),
  }
}

/** Each of `now` that is one of `then` is the one of `before` with the same number; what is new is made by `make`. */
function bringBack<Of>(now: readonly Of[], then: readonly Of[], before: readonly Of[], make: (one: Of) => Of): Of[] {
  const known = new Map(then.map((one, k) => [JSON.stringify(one), before[k]]))
  return now.map((one) => known.get(JSON.stringify(one)) ?? make(one))
}
