import { t } from '@lingui/core/macro'
import { openDB } from 'idb'
import type { IDBPDatabase, IDBPTransaction } from 'idb'
import { decodeRecord } from './decode-record.ts'
import { newId } from './new-id.ts'
import { toSummary } from './summary.ts'

// The browser's database: its stores, and how older ones are brought up to date. It was chosen over localStorage, which lost
// the newest write when the browser was killed within half a minute and is too small for two long articles.

const DATABASE = 'same-story'
const DATABASE_VERSION = 2

/** Id → comparison. */
export const COMPARISONS = 'comparisons'
/** Id → what a list shows of it. */
export const SUMMARIES = 'summaries'
/** The reader's settings, under one key. */
export const SETTINGS = 'settings'

/** How long to wait for another window that holds on to an older database; then this one goes on without saving. */
const BLOCKED_MS = 2_000

/** Rejects where the browser has no database for this page, its database is damaged or newer, or another window blocks it. */
export function openDatabase(): Promise<IDBPDatabase> {
  return withinTime(
    openDB(DATABASE, DATABASE_VERSION, {
      upgrade: async (database, from, _, transaction) => {
        if (from < 1) database.createObjectStore(COMPARISONS)
        database.createObjectStore(SUMMARIES)
        database.createObjectStore(SETTINGS)
        if (from === 1) await fromFirst(transaction)
      },
      // A later release in another window wants to upgrade: let it, since this window saves nothing it would miss.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
      },
    }),
  )
}

/** The first database kept one comparison and the settings in one store. What cannot be read stays where it is. */
async function fromFirst(transaction: IDBPTransaction<unknown, string[], 'versionchange'>): Promise<void> {
  const comparisons = transaction.objectStore(COMPARISONS)
  const [current, settings] = await Promise.all([comparisons.get('current'), comparisons.get('settings')])
  if (settings !== undefined) {
    await transaction.objectStore(SETTINGS).put(settings, SETTINGS)
    await comparisons.delete('settings')
  }
  const decoded = decodeRecord(current, { id: newId(), now: new Date().toISOString() })
  if (decoded.status !== 'found') return
  await comparisons.put(decoded.record, decoded.record.id)
  await transaction.objectStore(SUMMARIES).put(toSummary(decoded.record), decoded.record.id)
  await comparisons.delete('current')
}

function withinTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(t`another window blocks the database`)), BLOCKED_MS)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
