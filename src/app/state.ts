import type { Side } from '../engine/article.ts'
import { emptySlot, isFree, reduceSlot } from '../features/loading/slot.ts'
import type { Slot, SlotAction } from '../features/loading/slot.ts'
import { mirrorJudgement, noJudgement, type Judgement } from '../view-model/judgement.ts'
import { defaultView } from '../view-model/view-options.ts'
import type { ViewOptions } from '../view-model/view-options.ts'
import type { Address, Screen } from './url.ts'

/** Everything the app remembers; nothing derived. */
export interface AppState {
  readonly screen: Screen
  readonly slots: Readonly<Record<Side, Slot>>
  readonly view: ViewOptions
  /** Index into the list of differences; null before the first step. */
  readonly at: number | null
  /** What the reader decided about this pair of articles. */
  readonly judgement: Judgement
  /** What the reader had decided before, the latest last. */
  readonly past: readonly Judgement[]
}

/** Everything that can happen. */
export type Action =
  | { readonly type: 'slot'; readonly side: Side; readonly action: SlotAction }
  | { readonly type: 'swapped' }
  | { readonly type: 'opened'; readonly screen: Screen }
  | { readonly type: 'addressed'; readonly address: Address }
  | { readonly type: 'restored'; readonly state: AppState }
  | { readonly type: 'view-changed'; readonly view: Partial<ViewOptions> }
  | { readonly type: 'stepped'; readonly at: number | null }
  | { readonly type: 'judged'; readonly judgement: Judgement }
  | { readonly type: 'undone' }

/** Before anything is loaded. */
export const initialState: AppState = {
  screen: 'start',
  slots: { a: emptySlot, b: emptySlot },
  view: defaultView,
  at: null,
  judgement: noJudgement,
  past: [],
}

/** Decisions that can be taken back, counted. */
const MAX_PAST = 200

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
        past: state.past.map(mirrorJudgement),
      }
    case 'opened':
      return action.screen === state.screen ? state : { ...state, screen: action.screen }
    case 'addressed':
      return follow(state, action.address)
    case 'restored':
      return keepTyped(action.state, state)
    case 'view-changed':
      return { ...state, view: { ...state.view, ...action.view } }
    case 'stepped':
      return { ...state, at: action.at }
    case 'judged':
      return { ...state, judgement: action.judgement, past: [...state.past, state.judgement].slice(-MAX_PAST) }
    case 'undone':
      return undo(state)
  }
}

/** A new or changed article begins at its first difference. Why one was refused is said on the sheets. */
function reduceSide(state: AppState, side: Side, action: SlotAction): AppState {
  const before = state.slots[side]
  const slot = reduceSlot(before, action)
  // Places in another text are other places.
  const fresh = slot.article?.text === before.article?.text ? {} : { judgement: noJudgement, past: [] }
  const at = slot.article === before.article ? state.at : null
  const screen = action.type === 'refused' ? 'start' : state.screen
  return { ...state, ...fresh, screen, slots: { ...state.slots, [side]: slot }, at }
}

/** The decision before the latest; the same state where there is none. */
function undo(state: AppState): AppState {
  const judgement = state.past.at(-1)
  return judgement === undefined ? state : { ...state, judgement, past: state.past.slice(0, -1) }
}

/** What a quick reader did while the last visit was being read goes before it. */
function keepTyped(restored: AppState, state: AppState): AppState {
  const slot = (side: Side) => (isFree(state.slots[side]) ? restored.slots[side] : state.slots[side])
  // Two files dropped meanwhile are being compared already; else the link alone asked for a comparison.
  const isComparing = !isFree(state.slots.a) && !isFree(state.slots.b)
  const screen = state.screen === 'compare' && !isComparing ? restored.screen : state.screen
  const isOther = !isFree(state.slots.a) || !isFree(state.slots.b)
  const judgement = isOther ? noJudgement : restored.judgement
  return { ...restored, screen, slots: { a: slot('a'), b: slot('b') }, judgement }
}

/** Only a comparison's link says anything about layout and place. */
function follow(state: AppState, address: Address): AppState {
  if (address.screen !== 'compare') return { ...state, screen: address.screen }
  return { ...state, screen: 'compare', at: address.at, view: { ...state.view, layout: address.layout } }
}

/** The link to what is on the screen. */
export function toAddress({ screen, slots, view, at }: AppState): Address {
  return { screen, versions: { a: slots.a.version, b: slots.b.version }, layout: view.layout, at }
}
