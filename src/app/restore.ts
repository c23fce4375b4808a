import type { Side } from '../engine/article.ts'
import { loadVersion } from '../features/loading/load-version.ts'
import { sides } from '../features/loading/placing.ts'
import { emptySlot, reduceSlot } from '../features/loading/slot.ts'
import type { Slot } from '../features/loading/slot.ts'
import type { StoredRecord } from '../storage/record.ts'
import type { StoredSettings } from '../storage/settings.ts'
import { defaultView } from '../view-model/view-options.ts'
import { undecided, type AppState, type Entry } from './state.ts'
import type { Address } from './url.ts'

/**
 * What a visit begins with: what the link names, and else what was kept from last time. A sample that is on its side
 * already is taken as it was kept, with the reader's corrections. A comparison that lacks an article begins on the start page.
 */
export async function restore(
  address: Address,
  stored: StoredRecord | null,
  { houseStyle }: Pick<StoredSettings, 'houseStyle'>,
): Promise<AppState> {
  const [a, b] = await Promise.all([restoreSlot('a', address, stored), restoreSlot('b', address, stored)])
  const view = stored?.view ?? defaultView
  const slots = { a, b }
  // Decisions are about the two texts that were kept, and no others.
  const isKept = sides.every((side) => slots[side].article?.text === stored?.slots[side].article?.text)
  const { judgement, history } = stored !== null && isKept ? stored : undecided({ houseStyle })
  const kept = { entry: stored === null ? null : entryOf(stored), slots, judgement, history, houseStyle }
  if (address.screen !== 'compare') return { ...kept, screen: address.screen, view, at: stored?.at ?? null }
  const screen = a.article === null || b.article === null ? 'start' : 'compare'
  return { ...kept, screen, view: { ...view, layout: address.layout }, at: address.at }
}

function entryOf({ id, name, made }: StoredRecord): Entry {
  return { id, name, made }
}

async function restoreSlot(side: Side, address: Address, stored: StoredRecord | null): Promise<Slot> {
  const kept: Slot = { ...emptySlot, ...stored?.slots[side] }
  const version = address.versions[side]
  if (version === null || version === kept.version) return kept
  const result = await loadVersion(version)
  if (!result.ok) return { ...kept, message: { kind: 'problem', text: result.problem } }
  const { article, notes } = result
  return reduceSlot(kept, { type: 'taken-in', article, notes, version, origin: null, covers: true })
}
