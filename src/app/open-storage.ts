import { t } from '@lingui/core/macro'
import { isUntouched } from '../storage/untouched.ts'
import type { Decoded } from '../storage/decode-record.ts'
import type { StoredRecord } from '../storage/record.ts'
import type { Store } from '../storage/store.ts'
import { openInTabs } from '../storage/locks.ts'
import { readOwnId } from './own-id.ts'
import type { Found } from './restore.ts'
import type { Address } from './url.ts'

const DAY_MS = 86_400_000

/** The store and what was in it; or the reason why nothing is being saved. */
export type Opened =
  | { readonly status: 'opening' }
  | { readonly status: 'open'; readonly store: Store; readonly found: Found; readonly problem: string | null }
  | { readonly status: 'closed'; readonly problem: string }

/** Never rejects: without a store the app goes on, and says so. */
export async function openStorage(address: Address): Promise<Opened> {
  try {
    const { openStore } = await import('../storage/store.ts')
    const store = await openStore()
    const settings = await store.readSettings()
    if (settings === 'newer') return { status: 'closed', problem: newerDatabase() }
    const { record, view, problem } = await findRecord(store, address)
    void forgetOldSamples(store)
    return { status: 'open', store, found: { record, view, settings, isKeeping: true }, problem }
  } catch (error) {
    // The database has a later release's version.
    const isNewer = error instanceof DOMException && error.name === 'VersionError'
    return { status: 'closed', problem: isNewer ? newerDatabase() : keepsNothing(reasonOf(error)) }
  }
}

// Both go on from “Nothing is being saved:”.

function newerDatabase(): string {
  return t`a newer release of this page keeps its comparisons in this browser. Reload to get that release.`
}

function keepsNothing(reason: string): string {
  return t`this browser keeps no data for this page (${reason}).`
}

interface FoundRecord {
  readonly record: StoredRecord | null
  readonly view: StoredRecord['view'] | null
  readonly problem: string | null
}

/** The comparison that the address names, else the tab's own, else the latest, unless another tab has that open. */
async function findRecord(store: Store, address: Address): Promise<FoundRecord> {
  const latest = (await store.list())[0]?.id ?? null
  const own = address.kept ?? readOwnId()
  const decoded = await readIfAny(store, own ?? latest)
  if (decoded.status === 'found' && (own !== null || (await isFree(decoded.record, address)))) {
    return { record: decoded.record, view: null, problem: null }
  }
  const last = await readIfAny(store, latest)
  const view = last.status === 'found' ? last.record.view : null
  return { record: null, view, problem: problemOf(decoded, address) }
}

/** A second tab is opened for something else, unless its link asks for a comparison. */
async function isFree(record: StoredRecord, { screen }: Address): Promise<boolean> {
  const isHeld = (await openInTabs([record.id])).has(record.id)
  return !isHeld || (screen === 'compare' && !isUntouched(record))
}

async function readIfAny(store: Store, id: string | null): Promise<Decoded> {
  return id === null ? { status: 'none' } : store.read(id)
}

function problemOf({ status }: Decoded, { kept }: Address): string | null {
  switch (status) {
    case 'corrupt':
      return t`What was kept from your last visit is damaged and could not be read. It is left as it is, in My comparisons.`
    case 'newer':
      return t`Your last comparison was written by a newer release of this page. It is left as it is. Reload to get that release.`
    case 'none':
      return kept === null ? null : t`The comparison that the link names is not kept in this browser.`
    case 'found':
      return null
  }
}

/** Samples that were looked at and left as they came are kept for a reload, and not for ever. */
async function forgetOldSamples(store: Store): Promise<void> {
  const before = new Date(Date.now() - DAY_MS).toISOString()
  // Where the browser refuses the list, it is for another visit.
  const old = (await store.list().catch(() => [])).filter(
    (listed) => listed.status === 'kept' && listed.summary.isUntouched && listed.summary.changed < before,
  )
  await Promise.allSettled(old.map(({ id }) => store.remove(id)))
}

/** What the browser gives as the reason, for the reader to pass on. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
