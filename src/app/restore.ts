import type { Side } from '../engine/article.ts'
import { loadVersion } from '../features/loading/load-version.ts'
import { sides } from '../features/loading/placing.ts'
import { emptySlot } from '../features/loading/slot.ts'
import type { Slot } from '../features/loading/slot.ts'
import type { StoredRecord } from '../storage/record.ts'
import type { StoredSettings } from '../storage/settings.ts'
import { isUntouched } from '../storage/untouched.ts'
import { defaultView } from '../view-model/view-options.ts'
import { undecided } from './replacing.ts'
import { initialState, isPair, type AppState, type Entry } from './state.ts'
import { isOfLesson, type Address } from './url.ts'

/** What a visit can begin with. */
export interface Found {
  /** The comparison that the address or the tab names, or the latest; null where there is none. */
  readonly record: StoredRecord | null
  /** How the reader looked at the latest comparison, for a new one; null before the first. */
  readonly view: StoredRecord['view'] | null
  readonly settings: Pick<StoredSettings, 'houseStyle'>
  /** Whether anything is being kept in this browser. */
  readonly isKeeping: boolean
}

/**
 * What a visit begins with: what the link names, and else what was kept from last time. A sample that is on its side
 * already is taken as it was kept, with the reader's corrections; another one begins a comparison of its own, unless nothing in
 * the kept one is the reader's. A comparison that lacks an article begins on the start page.
 */
export async function restore(address: Address, found: Found): Promise<AppState> {
  const { record, settings, isKeeping } = found
  const brought = await Promise.all(sides.map((side) => loadNamed(side, address, record)))
  const isOther = record !== null && !isUntouched(record) && brought.some((slot) => slot?.message === null)
  const kept = isOther ? null : record
  const [a, b] = brought.map((slot, i) => slot ?? keptSlot(kept ?? record, sides[i] ?? 'a'))
  const slots = { a: a ?? emptySlot, b: b ?? emptySlot }
  // Decisions are about the two texts that were kept, and no others.
  const isKept = kept !== null && sides.every((side) => slots[side].article?.text === kept.slots[side].article?.text)
  const { judgement, lesson, answers = [], history } = isKept ? kept : undecided(settings)
  const state: AppState = {
    ...initialState,
    slots,
    judgement,
    lesson,
    answers,
    history,
    isKeeping,
    houseStyle: settings.houseStyle,
    entry: kept === null ? null : entryOf(kept),
    isSettled: isPair(slots),
    screen: address.screen,
    view: record?.view ?? found.view ?? defaultView,
    at: kept?.at ?? null,
    card: isOfLesson(address.screen) ? (address.at ?? 0) : 0,
  }
  if (address.screen !== 'compare') return state
  const screen = isPair(slots) ? 'compare' : 'start'
  if (address.kept !== null) return { ...state, screen }
  const { at, layout, hidden } = address
  return { ...state, screen, view: { ...state.view, layout, hidden }, at }
}

function entryOf({ id, name, made, changed }: StoredRecord): Entry {
  return { id, name, made, seen: changed }
}

function keptSlot(record: StoredRecord | null, side: Side): Slot {
  return { ...emptySlot, ...record?.slots[side] }
}

/** The sample that the address names for a side; null where it names none, or the one that is there. */
async function loadNamed(side: Side, { versions }: Address, record: StoredRecord | null): Promise<Slot | null> {
  const version = versions[side]
  if (version === null || version === record?.slots[side].version) return null
  const result = await loadVersion(version)
  if (!result.ok) return { ...keptSlot(record, side), message: { kind: 'problem', text: result.problem } }
  const { article, notes } = result
  return { ...emptySlot, article, notes, version }
}
