import type { Slot } from '../features/loading/slot.ts'
import { maskArticle } from '../view-model/masking/mask-comparison.ts'
import {
  maskAnswer,
  maskJudgement,
  maskLesson,
  unmaskAnswer,
  unmaskJudgement,
  unmaskLesson,
} from '../view-model/masking/mask-decisions.ts'
import type { Mask } from '../view-model/masking/mask.ts'
import { noHistory, type Step } from './history.ts'
import type { Action, AppState } from './state.ts'

/**
 * The state as it may be shown and handed on while names are hidden: articles and all that was said of them without names, nothing of
 * samples, drafts and steps taken back, which would tell them.
 */
export function maskState(state: AppState, mask: Mask): AppState {
  const { slots, judgement, lesson, answers, entry, houseStyle } = state
  return {
    ...state,
    slots: { a: maskSlot(slots.a, 'a', mask), b: maskSlot(slots.b, 'b', mask) },
    judgement: maskJudgement(judgement, mask),
    lesson: lesson === null ? null : maskLesson(lesson, mask),
    answers: answers.map((answer) => maskAnswer(answer, mask)),
    entry: entry === null || entry.name === null ? entry : { ...entry, name: mask.hide(entry.name) },
    houseStyle: houseStyle.map((list) => list.map(mask.hide)),
    history: noHistory,
    carrying: null,
    left: [],
  }
}

/** What happened to the masked state, as something that happens to the state itself. */
export function unmaskAction(action: Action, state: AppState, mask: Mask): Action {
  if (action.type === 'decided') return { ...action, step: unmaskStep(action.step, state, mask) }
  return action.type === 'answered' ? { ...action, answer: unmaskAnswer(action.answer, mask) } : action
}

/** A step that was decided about the masked state, as a step of the state itself. */
export function unmaskStep(step: Step, { judgement, lesson }: AppState, mask: Mask): Step {
  switch (step.kind) {
    case 'judged':
      return { ...step, judgement: unmaskJudgement(step.judgement, judgement, mask) }
    case 'lesson':
      return { ...step, lesson: step.lesson === null ? null : unmaskLesson(step.lesson, lesson, mask) }
    case 'part':
      return step
  }
}

/** What others get of a masked state hides nothing that could be revealed. */
export function forOthers(masked: AppState): AppState {
  return masked.lesson === null ? masked : { ...masked, lesson: { ...masked.lesson, isMasked: false } }
}

function maskSlot(slot: Slot, side: 'a' | 'b', mask: Mask): Slot {
  const article = slot.article === null ? null : maskArticle(slot.article, side, mask)
  return { ...slot, article, draft: null, version: null, notes: [], beneath: null, origin: null, message: null }
}
