import type { Side } from '../engine/article.ts'
import { emptySlot, isFree, reduceSlot } from '../features/loading/slot.ts'
import type { SlotAction } from '../features/loading/slot.ts'
import { isSamePlaces, mirrorJudgement, noJudgement, type Judgement, type Note } from '../view-model/judgement.ts'
import { mirrorLesson, type Lesson } from '../view-model/lesson.ts'
import { placeCards, type CardInWords } from '../view-model/place-lesson.ts'
import { mirrorAnswers, withAnswer, type PupilAnswer } from '../view-model/pupil-answers.ts'
import { defaultView } from '../view-model/view-options.ts'
import type { ViewOptions } from '../view-model/view-options.ts'
import { decide, mirrorHistory, noHistory, redo, undo, type Decided, type History, type Step } from './history.ts'
import { isWorthKeeping, undecided, withReplaced, type Carrying } from './replacing.ts'
import { isOfLesson, startAddress, type Address, type Screen } from './url.ts'

/** What a comparison is kept under. */
export interface Entry {
  readonly id: string
  /** As the reader named it; null where it is called after its articles. */
  readonly name: string | null
  /** ISO 8601. */
  readonly made: string
  /** When what is here was last written before it was read, ISO 8601; null for a new one. */
  readonly seen: string | null
}

/** A decision that did not fit any more, in words. */
export interface Left {
  readonly key: string
  readonly title: string
  readonly words: Readonly<Record<Side, string>>
}

/** Everything the app remembers; nothing derived. */
export interface AppState extends Decided {
  /** Null for a new comparison, until it is given one. */
  readonly entry: Entry | null
  /** Whether the browser keeps what is here. */
  readonly isKeeping: boolean
  /** Whether this pair has been compared: before that, another article is just another choice. */
  readonly isSettled: boolean
  /** Passing: what waits to be carried over to a newer version. Never stored. */
  readonly carrying: Carrying | null
  /** Passing: decisions that did not fit a newer version, until the reader has seen them. Never stored. */
  readonly left: readonly Left[]
  readonly screen: Screen
  readonly view: ViewOptions
  /** Index into the list of differences; null before the first step. */
  readonly at: number | null
  /** Index into the lesson's cards: the one that the class, or a pupil, is at. */
  readonly card: number
  /** What a pupil answered to the lesson. No decision: it is written over, not undone. */
  readonly answers: readonly PupilAnswer[]
  /** How what is decided about this pair of articles came about. */
  readonly history: History
}

/** Everything that can happen. */
export type Action =
  | { readonly type: 'slot'; readonly side: Side; readonly action: SlotAction }
  | { readonly type: 'swapped' }
  | { readonly type: 'opened'; readonly screen: Screen }
  | { readonly type: 'addressed'; readonly address: Address }
  | { readonly type: 'restored'; readonly state: AppState }
  /** Another comparison takes the place of this one, which stays kept. */
  | { readonly type: 'switched'; readonly state: AppState }
  /** A new comparison, with nothing in it. */
  | { readonly type: 'begun'; readonly screen: Screen }
  | { readonly type: 'entered'; readonly entry: Entry }
  | { readonly type: 'named'; readonly name: string | null }
  | {
      readonly type: 'carried'
      readonly judgement: Judgement
      readonly lesson: Lesson | null
      readonly left: readonly Left[]
    }
  | { readonly type: 'left-seen' }
  | { readonly type: 'view-changed'; readonly view: Partial<ViewOptions> }
  | { readonly type: 'stepped'; readonly at: number | null }
  | { readonly type: 'turned-to'; readonly card: number }
  | { readonly type: 'decided'; readonly step: Step }
  | { readonly type: 'prepared'; readonly lesson: Omit<Lesson, 'cards'>; readonly cards: readonly CardInWords[] }
  | { readonly type: 'answered'; readonly answer: PupilAnswer }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }

/** Before anything is loaded. */
export const initialState: AppState = {
  entry: null,
  isKeeping: false,
  isSettled: false,
  carrying: null,
  left: [],
  screen: 'start',
  slots: { a: emptySlot, b: emptySlot },
  view: defaultView,
  at: null,
  card: 0,
  judgement: noJudgement,
  lesson: null,
  answers: [],
  houseStyle: [],
  history: noHistory,
}

/** The next state; the same one where nothing changes. */
export function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case 'slot':
      return reduceSide(state, action.side, action.action)
    case 'swapped':
      // The list of differences is mirrored, too: the place in it says the same.
      return {
        ...state,
        slots: { a: state.slots.b, b: state.slots.a },
        judgement: mirrorJudgement(state.judgement),
        lesson: state.lesson === null ? null : mirrorLesson(state.lesson),
        answers: mirrorAnswers(state.answers),
        history: mirrorHistory(state.history),
      }
    case 'opened':
      return open(state, action.screen)
    case 'addressed':
      return follow(state, action.address)
    case 'restored':
      return keepTyped(action.state, state)
    case 'switched': {
      const { theme, singleKeys } = state.view
      return { ...action.state, view: { ...action.state.view, theme, singleKeys } }
    }
    case 'begun': {
      const { houseStyle, isKeeping, view } = state
      return { ...initialState, ...undecided(state), houseStyle, isKeeping, view, screen: action.screen }
    }
    case 'entered':
      return { ...state, entry: action.entry }
    case 'named':
      return state.entry === null ? state : { ...state, entry: { ...state.entry, name: action.name } }
    case 'carried':
      return { ...state, judgement: action.judgement, lesson: action.lesson, carrying: null, left: action.left }
    case 'left-seen':
      return { ...state, left: [] }
    case 'view-changed':
      return { ...state, view: { ...state.view, ...action.view } }
    case 'stepped':
      return { ...state, at: action.at }
    case 'turned-to':
      return action.card === state.card ? state : { ...state, card: action.card }
    case 'decided':
      return counted(state, decide(state, action.step))
    case 'prepared':
      return prepare(state, action)
    case 'answered':
      return { ...state, answers: withAnswer(state.answers, action.answer) }
    case 'undone':
      return counted(state, undo(state))
    case 'redone':
      return counted(state, redo(state))
  }
}

/** A new or changed article begins at its first difference. Why one was refused is said on the sheets. */
function reduceSide(state: AppState, side: Side, action: SlotAction): AppState {
  const before = state.slots[side]
  const slot = reduceSlot(before, action)
  const at = slot.article === before.article ? state.at : null
  const screen = action.type === 'refused' ? 'start' : state.screen
  // Places in another text are other places.
  if (slot.article?.text !== before.article?.text) return { ...withReplaced(state, side, slot), screen, at, card: 0 }
  return { ...state, screen, slots: { ...state.slots, [side]: slot }, at }
}

function open(state: AppState, screen: Screen): AppState {
  if (screen === state.screen) return state
  return { ...state, screen, isSettled: state.isSettled || (isOfComparison(screen) && isPair(state.slots)) }
}

/** Whether there are two articles to compare. */
export function isPair({ a, b }: AppState['slots']): boolean {
  return a.article !== null && b.article !== null
}

/** A written lesson about the two articles, with its key as notes for the class: two decisions like a teacher's own. */
function prepare(state: AppState, { lesson, cards }: Extract<Action, { type: 'prepared' }>): AppState {
  const [a, b] = [state.slots.a.article, state.slots.b.article]
  if (a === null || b === null) return state
  const placed = placeCards(cards, a.text, b.text)
  const isKnown = (note: Note) =>
    state.judgement.notes.some((other) => other.text === note.text && isSamePlaces(other, note))
  const notes = [...state.judgement.notes, ...placed.notes.filter((note) => !isKnown(note))]
  const noted = decide(state, { kind: 'judged', judgement: { ...state.judgement, notes } })
  const prepared = decide(noted, { kind: 'lesson', lesson: { ...lesson, cards: placed.cards } })
  return { ...prepared, screen: 'class', card: 0, isSettled: true, carrying: null }
}

/** What is part of the story decides what differs: the place in another list would be another. */
function counted(before: AppState, after: AppState): AppState {
  return before.slots === after.slots ? after : { ...after, at: null }
}

/** What a quick reader did while the last visit was being read goes before it. */
function keepTyped(restored: AppState, state: AppState): AppState {
  const slot = (side: Side) => {
    const { [side]: now } = state.slots
    // What is said of a side is said still: a file may have been refused, or be on its way.
    if (!isFree(now)) return now
    return now.message === null ? restored.slots[side] : { ...restored.slots[side], message: now.message }
  }
  // Two files dropped meanwhile are being compared already; else the link alone asked for a comparison.
  const isComparing = !isFree(state.slots.a) && !isFree(state.slots.b)
  const screen = isOfComparison(state.screen) && !isComparing ? restored.screen : state.screen
  const isOther = !isFree(state.slots.a) || !isFree(state.slots.b)
  const fresh = isOther ? undecided(restored) : {}
  // The comparison from last time stays as it was kept.
  const entry = isOther && isWorthKeeping(restored) ? null : restored.entry
  const isSettled = isOther ? isOfComparison(screen) : restored.isSettled
  return { ...restored, ...fresh, entry, isSettled, screen, slots: { a: slot('a'), b: slot('b') } }
}

/** Whether a screen shows a comparison, and needs both articles for it. */
export function isOfComparison(screen: Screen): boolean {
  return screen === 'compare' || isOfLesson(screen)
}

/** Whether outlets read A and B. A class sees them hidden until the teacher has said otherwise. */
export function isMasked({ screen, lesson }: Pick<AppState, 'screen' | 'lesson'>): boolean {
  return lesson === null ? isOfLesson(screen) : lesson.isMasked
}

/** Only a comparison's link says anything about layout and kinds, and only that or a lesson's about a place. */
function follow(state: AppState, address: Address): AppState {
  if (isOfLesson(address.screen)) return { ...state, screen: address.screen, card: address.at ?? 0 }
  if (address.screen !== 'compare') return { ...state, screen: address.screen }
  const { at, layout, hidden } = address
  return { ...open(state, 'compare'), at, view: { ...state.view, layout, hidden } }
}

/** The link to what is on the screen. A sample's id would tell its outlet. */
export function toAddress(state: AppState): Address {
  const { screen, slots, view, at, card } = state
  if (isOfLesson(screen)) return { ...startAddress, screen, at: card === 0 ? null : card }
  if (screen !== 'compare') return { ...startAddress, screen }
  const versions = isMasked(state) ? startAddress.versions : { a: slots.a.version, b: slots.b.version }
  return { screen, versions, kept: null, layout: view.layout, hidden: view.hidden, at }
}
