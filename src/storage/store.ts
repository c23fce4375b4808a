import type { IDBPDatabase } from 'idb'
import { COMPARISONS, openDatabase, SETTINGS, SUMMARIES } from './database.ts'
import { decodeRecord, type Decoded } from './decode-record.ts'
import type { StoredRecord } from './record.ts'
import { decodeSettings, type StoredSettings } from './settings.ts'
import { decodeSummary, toSummary, type Summary } from './summary.ts'

/** One line of the list of comparisons. `damaged` and `newer` cannot be opened, and are left as they are. */
export type Listed =
  | { readonly status: 'kept'; readonly id: string; readonly summary: Summary }
  | { readonly status: 'damaged' | 'newer'; readonly id: string }

/** What is kept in this browser. Made by `openStore`. All of it rejects where the browser refuses. */
export interface Store {
  /** Every comparison, the one that was open last first; what cannot be read comes last. */
  readonly list: () => Promise<readonly Listed[]>
  readonly read: (id: string) => Promise<Decoded>
  readonly write: (record: StoredRecord) => Promise<void>
  /** As it is stored, readable or not; undefined where there is none. */
  readonly readRaw: (id: string) => Promise<unknown>
  readonly writeRaw: (id: string, stored: unknown) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  readonly readSettings: () => Promise<ReturnType<typeof decodeSettings>>
  readonly writeSettings: (settings: StoredSettings) => Promise<void>
}

/** Rejects where there is no database to be had; see `openDatabase`. */
export async function openStore(): Promise<Store> {
  const database = await openDatabase()
  const readRaw = (id: string): Promise<unknown> => database.get(COMPARISONS, id)
  const read = async (id: string) => decodeRecord(await readRaw(id), untold(id))
  const write = (record: StoredRecord) => put(database, record.id, record, toSummary(record))
  return {
    list: () => list(database),
    read,
    write,
    readRaw,
    writeRaw: async (id, stored) => {
      const decoded = decodeRecord(stored, untold(id))
      await put(database, id, stored, decoded.status === 'found' ? toSummary(decoded.record) : null)
    },
    remove: async (id) => {
      const { hear, answer } = hearing()
      const transaction = database.transaction([COMPARISONS, SUMMARIES], 'readwrite')
      hear(transaction.done)
      hear(transaction.objectStore(COMPARISONS).delete(id))
      hear(transaction.objectStore(SUMMARIES).delete(id))
      await answer()
    },
    readSettings: async () => decodeSettings(await database.get(SETTINGS, SETTINGS)),
    writeSettings: async (settings) => {
      await database.put(SETTINGS, settings, SETTINGS)
    },
  }
}

/** A record and its summary, or neither. */
async function put(database: IDBPDatabase, id: string, stored: unknown, summary: Summary | null): Promise<void> {
  const { hear, answer } = hearing()
  const transaction = database.transaction([COMPARISONS, SUMMARIES], 'readwrite')
  const summaries = transaction.objectStore(SUMMARIES)
  hear(transaction.done)
  hear(transaction.objectStore(COMPARISONS).put(stored, id))
  hear(summary === null ? summaries.delete(id) : summaries.put(summary, id))
  // Else it would be committed when the page next has time; a page that is being left has none, and the write would be lost.
  transaction.commit()
  await answer()
}

/** Hears every answer of one transaction: where one call throws at once, the refusals of those before it must not go unheard. */
function hearing() {
  const heard: Promise<unknown>[] = []
  const hear = (promise: Promise<unknown>): void => {
    promise.catch(() => {})
    heard.push(promise)
  }
  return { hear, answer: () => Promise.all(heard) }
}

async function list(database: IDBPDatabase): Promise<Listed[]> {
  const transaction = database.transaction([COMPARISONS, SUMMARIES])
  const comparisons = transaction.objectStore(COMPARISONS)
  const [keys, stored] = await Promise.all([comparisons.getAllKeys(), transaction.objectStore(SUMMARIES).getAll()])
  const summaries = new Map(stored.map(decodeSummary).map((summary) => [summary?.id, summary]))
  const listed = keys.map(async (key): Promise<Listed> => {
    const id = typeof key === 'string' ? key : JSON.stringify(key)
    const summary = summaries.get(id) ?? null
    if (summary !== null) return { status: 'kept', id, summary }
    // Few have none: what is damaged, and what an earlier or later release has written.
    const decoded = decodeRecord(await comparisons.get(key), untold(id))
    if (decoded.status === 'found') return { status: 'kept', id, summary: toSummary(decoded.record) }
    return { status: decoded.status === 'newer' ? 'newer' : 'damaged', id }
  })
  return (await Promise.all(listed)).toSorted((x, y) => (changedAt(x) < changedAt(y) ? 1 : -1))
}

function changedAt(listed: Listed): string {
  return listed.status === 'kept' ? listed.summary.changed : ''
}

/** An older record goes on under the key it is kept under. */
function untold(id: string) {
  return { id, now: new Date().toISOString() }
}
