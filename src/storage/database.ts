import { openDB } from 'idb'
import type { IDBPDatabase } from 'idb'
import { decodeRecord, type Decoded } from './decode-record.ts'
import { newId } from './new-id.ts'
import type { StoredRecord } from './record.ts'
import { decodeSettings, type StoredSettings } from './settings.ts'

// The only file that knows IndexedDB. It was chosen over localStorage, which lost the newest write when the browser was
// killed within half a minute and is too small for two long articles.

const DATABASE = 'same-story'
const DATABASE_VERSION = 1
const STORE = 'comparisons'
const CURRENT = 'current'
const SETTINGS = 'settings'

/** How long to wait for another window that holds on to an older database; then this one goes on without saving. */
const BLOCKED_MS = 2_000

/** The store of the current comparison and of the reader's settings. Made by `openStore`. */
export interface Store {
  readonly read: () => Promise<Decoded>
  readonly readSettings: () => Promise<ReturnType<typeof decodeSettings>>
  /** Rejects where nothing can be written: the disk is full, private browsing forbids it. */
  readonly write: (record: StoredRecord) => Promise<void>
  readonly writeSettings: (settings: StoredSettings) => Promise<void>
}

/** Rejects where the browser has no database for this page, its database is damaged, or another window blocks it. */
export async function openStore(): Promise<Store> {
  const database = await withinTime(open())
  return {
    read: async () => decodeRecord(await database.get(STORE, CURRENT), { id: newId(), now: new Date().toISOString() }),
    readSettings: async () => decodeSettings(await database.get(STORE, SETTINGS)),
    write: (record) => put(database, record, CURRENT),
    writeSettings: (settings) => put(database, settings, SETTINGS),
  }
}

async function put(database: IDBPDatabase, value: unknown, key: string): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite')
  const isPut = transaction.store.put(value, key)
  // Else it would be committed when the page next has time; a page that is being left has none, and the write would be lost.
  transaction.commit()
  await Promise.all([isPut, transaction.done])
}

function open(): Promise<IDBPDatabase> {
  return openDB(DATABASE, DATABASE_VERSION, {
    upgrade: (database) => {
      database.createObjectStore(STORE)
    },
    // A later release in another window wants to upgrade: let it, since this window saves nothing it would miss.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })
}

function withinTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('another window blocks the database')), BLOCKED_MS)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
