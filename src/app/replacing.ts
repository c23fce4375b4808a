import type { Article, Side } from '../engine/article.ts'
import type { Slot } from '../features/loading/slot.ts'
import { isUntouched } from '../storage/untouched.ts'
import { noJudgement, type Judgement } from '../view-model/judgement.ts'
import type { Lesson } from '../view-model/lesson.ts'
import { areAkin } from './akin.ts'
import { noHistory } from './history.ts'
import type { AppState } from './state.ts'

/** Decisions about an article that was replaced by a newer version of it: they wait to be carried over. */
export interface Carrying {
  readonly side: Side
  readonly before: Article
  readonly judgement: Judgement
  readonly lesson: Lesson | null
}

/**
 * The state with another text on one side. A newer version of the article takes the decisions with it that still fit. A different
 * article begins a comparison of its own, and the one before stays as it was kept; before a pair has been compared, and for
 * samples as they come, the same comparison simply goes on.
 */
export function withReplaced(state: AppState, side: Side, slot: Slot): AppState {
  const before = state.slots[side].article
  const next = { ...state, ...undecided(state), slots: { ...state.slots, [side]: slot } }
  if (!isWorthKeeping(state)) return next
  if (before !== null && slot.article !== null && areAkin(before.text, slot.article.text)) {
    return { ...next, carrying: { side, before, judgement: state.judgement, lesson: state.lesson } }
  }
  // What lay beneath lies in the comparison before; where nothing is kept, it must stay at hand.
  const free = state.isKeeping ? { ...slot, beneath: null } : slot
  return { ...next, slots: { ...state.slots, [side]: free }, entry: null, isSettled: state.screen === 'compare' }
}

/** A new pair of articles begins with the reader's own list of equal words, and no other decision. */
export function undecided({
  houseStyle,
}: Pick<AppState, 'houseStyle'>): Pick<AppState, 'judgement' | 'lesson' | 'answers' | 'history'> {
  return { judgement: { ...noJudgement, equalWords: houseStyle }, lesson: null, answers: [], history: noHistory }
}

/** Compared already, and with something of the reader's own in it. Own texts beneath a sample go along with any article. */
export function isWorthKeeping({ isSettled, entry, slots, judgement, lesson, history }: AppState): boolean {
  const bare = { a: { ...slots.a, beneath: null }, b: { ...slots.b, beneath: null } }
  return isSettled && !isUntouched({ name: entry?.name ?? null, slots: bare, judgement, lesson, history })
}
