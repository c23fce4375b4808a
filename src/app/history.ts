import type { BlockPart, Side } from '../engine/article.ts'
import { withPart } from '../engine/correct-article.ts'
import type { BlockIndex } from '../engine/text/segment.ts'
import { otherSide } from '../engine/other-side.ts'
import type { Slot } from '../features/loading/slot.ts'
import { followList, type EqualWords } from '../view-model/equal-words.ts'
import { mirrorJudgement, type Judgement } from '../view-model/judgement.ts'
import { mirrorLesson, type Lesson } from '../view-model/lesson.ts'

/** What the reader can decide, and take back. */
export interface Decided {
  readonly slots: Readonly<Record<Side, Slot>>
  readonly judgement: Judgement
  /** Null until a teacher has changed anything about the lesson that the app would choose. */
  readonly lesson: Lesson | null
  /** What the reader treats as equal in every new comparison. */
  readonly houseStyle: readonly EqualWords[]
}

/** One decision. `judged`: about the differences. `lesson`: about what a class is shown. `part`: whether a block of an article is part of the story. */
export type Step =
  | { readonly kind: 'judged'; readonly judgement: Judgement }
  | { readonly kind: 'lesson'; readonly lesson: Lesson | null }
  | {
      readonly kind: 'part'
      readonly side: Side
      readonly block: BlockIndex
      readonly part: BlockPart
      readonly reason: string | null
    }

/** The steps that lead back, the latest last, and those that were taken back, the first to come again last. */
export interface History {
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

/** Before the first decision. */
export const noHistory: History = { past: [], future: [] }

/** Decisions that can be taken back, counted. */
const MAX_PAST = 200

const BY_READER = 'set aside by the reader'

/** A block is put back into the story, or set aside. */
export function storyStep(side: Side, block: BlockIndex, isStory: boolean): Step {
  return isStory
    ? { kind: 'part', side, block, part: 'body', reason: null }
    : { kind: 'part', side, block, part: 'boilerplate', reason: BY_READER }
}

/** What is decided, and the history with it. */
interface Remembered extends Decided {
  readonly history: History
}

/** Does a step; what was taken back before it is gone. */
export function decide<State extends Remembered>(state: State, step: Step): State {
  const { past } = state.history
  return take(state, step, (back) => ({ past: [...past, back].slice(-MAX_PAST), future: [] }))
}

/** Takes the latest step back; the same state where there is none. */
export function undo<State extends Remembered>(state: State): State {
  const { past, future } = state.history
  return take(state, past.at(-1), (again) => ({ past: past.slice(0, -1), future: [...future, again] }))
}

/** Does again what was taken back last; the same state where there is nothing. */
export function redo<State extends Remembered>(state: State): State {
  const { past, future } = state.history
  return take(state, future.at(-1), (back) => ({ past: [...past, back], future: future.slice(0, -1) }))
}

function take<State extends Remembered>(
  state: State,
  step: Step | undefined,
  remember: (inverse: Step) => History,
): State {
  const back = step === undefined ? null : inverse(state, step)
  return step === undefined || back === null ? state : { ...state, ...follow(state, step), history: remember(back) }
}

/** The same history for the articles exchanged. */
export function mirrorHistory({ past, future }: History): History {
  return { past: past.map(mirrorStep), future: future.map(mirrorStep) }
}

function mirrorStep(step: Step): Step {
  switch (step.kind) {
    case 'part':
      return { ...step, side: otherSide(step.side) }
    case 'lesson':
      return { ...step, lesson: step.lesson === null ? null : mirrorLesson(step.lesson) }
    case 'judged':
      return { ...step, judgement: mirrorJudgement(step.judgement) }
  }
}

function follow({ slots, judgement, houseStyle }: Decided, step: Step): Partial<Decided> {
  if (step.kind === 'judged') {
    const { equalWords } = step.judgement
    return { judgement: step.judgement, houseStyle: followList(houseStyle, judgement.equalWords, equalWords) }
  }
  if (step.kind === 'lesson') return { lesson: step.lesson }
  const slot = slots[step.side]
  if (slot.article === null) return {}
  const article = withPart(slot.article, step.block, step.part, step.reason)
  return { slots: { ...slots, [step.side]: { ...slot, article } } }
}

/** The step that leads from behind a step back to before it; null for a step that cannot be done. */
function inverse({ slots, judgement, lesson }: Decided, step: Step): Step | null {
  if (step.kind === 'judged') return { kind: 'judged', judgement }
  if (step.kind === 'lesson') return { kind: 'lesson', lesson }
  const block = slots[step.side].article?.blocks[step.block]
  return block === undefined ? null : { ...step, part: block.part, reason: block.reason }
}
