import { t } from '@lingui/core/macro'
import type { ComparisonText } from '../features/loading/comparison-in.ts'
import { newId } from '../storage/new-id.ts'
import type { StoredRecord } from '../storage/record.ts'
import { defaultView } from '../view-model/view-options.ts'
import { restore, type Found } from './restore.ts'
import type { AppState } from './state.ts'
import { startAddress } from './url.ts'

/** A comparison that somebody shared, as a new one of this reader's; or what happened, and what to do. */
export type OpenedShare =
  | { readonly ok: true; readonly record: StoredRecord }
  | { readonly ok: false; readonly problem: string }

/** Whether what stands behind an address's `#` is a shared comparison, whole or not. */
export function isShareLink(hash: string): boolean {
  return hash.startsWith('#s=')
}

/** The comparison that a link holds. Never rejects. */
export async function openShareLink(hash: string): Promise<OpenedShare> {
  try {
    const { parseLink } = await import('../storage/link.ts')
    const parsed = await parseLink(hash.slice(1), untold())
    if (parsed.status === 'found') return { ok: true, record: parsed.record }
    return { ok: false, problem: parsed.status === 'newer' ? newerLink() : damagedLink() }
  } catch {
    return { ok: false, problem: unreached() }
  }
}

/** The comparison that a file holds. Never rejects. */
export async function openComparisonText({ name, text }: ComparisonText): Promise<OpenedShare> {
  try {
    const { parseComparisonFile } = await import('../storage/comparison-file.ts')
    const { id, now } = untold()
    const parsed = parseComparisonFile(text, { id, now })
    // Whatever is kept under the id that it had stays as it is.
    if (parsed.status === 'found') return { ok: true, record: { ...parsed.record, id } }
    return { ok: false, problem: parsed.status === 'newer' ? newerFile(name) : damagedFile(name) }
  } catch {
    return { ok: false, problem: unreached() }
  }
}

/**
 * The state of a visit that begins with a shared comparison. How it is looked at, apart from its layout and kinds, is the reader's own.
 */
export async function restoreShared(record: StoredRecord, found: Found): Promise<AppState> {
  const { theme, singleKeys } = found.record?.view ?? found.view ?? defaultView
  const address = { ...startAddress, screen: 'compare', kept: record.id } as const
  const state = await restore(address, { ...found, record: { ...record, view: { ...record.view, theme, singleKeys } } })
  return state.screen === 'compare' ? { ...state, screen: sharedScreen(state) } : state
}

/** Where somebody else's comparison opens: a lesson as a pupil works it. */
export function sharedScreen({ lesson }: Pick<StoredRecord, 'lesson'>): 'compare' | 'pupil' {
  return lesson === null ? 'compare' : 'pupil'
}

function unreached(): string {
  return t`What reads shared comparisons could not be loaded. Check the connection and open it again.`
}

function newerLink(): string {
  return t`This link was made by a newer release of Same Story. Reload this page to get that release, then open the link again.`
}

function damagedLink(): string {
  return t`This link is damaged: a part of it was cut off or changed on the way. Ask for it again, best as a file. Nothing of yours has changed.`
}

function newerFile(name: string): string {
  return t`${name} was saved by a newer release of Same Story. Reload this page to get that release, then open it again.`
}

function damagedFile(name: string): string {
  return t`${name} is a comparison, but a damaged one: a part of it is missing or was changed. Ask for it again, or open the two articles themselves.`
}

function untold() {
  return { id: newId(), now: new Date().toISOString() }
}
