import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeRecord } from './decode-record.ts'
import { besideKept, formatLibraryFile, parseLibraryFile } from './library-file.ts'
import type { StoredRecord } from './record.ts'

const untold = () => ({ id: 'told', now: '2026-04-01T10:00:00.000Z' })

function golden(version: number): StoredRecord {
  const text = readFileSync(join(import.meta.dirname, 'golden', `version-${version}.json`), 'utf8')
  const decoded = decodeRecord(JSON.parse(text), untold())
  if (decoded.status !== 'found') throw new Error(`golden file ${version} cannot be read: this is a bug`)
  return decoded.record
}

const record = golden(4)
const other: StoredRecord = { ...record, name: 'Harbour, for Tuesday' }

/** What a library holds after files were taken in, one record after the other. */
function after(...incoming: readonly StoredRecord[]): StoredRecord[] {
  return incoming.reduce<StoredRecord[]>((library, one) => {
    const written = besideKept(one, library.find(({ id }) => id === one.id) ?? null)
    return written === null ? library : [...library.filter(({ id }) => id !== written.id), written]
  }, [])
}

test('a library is read as it was written', () => {
  const records = [record, golden(1)]
  expect(parseLibraryFile(formatLibraryFile(records), untold)).toEqual({
    status: 'found',
    records,
    damagedCount: 0,
    newerCount: 0,
  })
})

test('what is damaged or newer in a library is counted, and the rest is read', () => {
  const file = JSON.stringify({
    format: 'same-story/library',
    version: 1,
    records: [record, null, { version: 99 }, {}],
  })
  expect(parseLibraryFile(file, untold)).toEqual({
    status: 'found',
    records: [record],
    damagedCount: 2,
    newerCount: 1,
  })
})

test.each([
  ['a later library', '{"format":"same-story/library","version":2}', 'newer'],
  ['a library cut in the middle', formatLibraryFile([record]).slice(0, -40), 'corrupt'],
  ['a library without its records', '{"format":"same-story/library","version":1}', 'corrupt'],
  ['a single comparison', JSON.stringify(record), 'other'],
  ['an article', 'The harbour lost its lights.', 'other'],
])('%s is told apart', (_, text, status) => {
  expect(parseLibraryFile(text, untold)).toEqual({ status })
})

test('no text whatever makes reading a library fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseLibraryFile(text, untold)).toEqual({ status: 'other' })
    }),
  )
})

test('taking in what is there already changes nothing', () => {
  const elsewhere = { ...record, at: 7, changed: '2026-05-01T00:00:00.000Z' }
  expect(after(record, record)).toEqual([record])
  expect(after(record, elsewhere)).toEqual([record])
})

test('another state of the same comparison is kept beside it, once', () => {
  const library = after(record, other, other)
  expect(library.map(({ name }) => name)).toEqual(['Harbour, for Monday', 'Harbour, for Tuesday'])
  expect(new Set(library.map(({ id }) => id)).size).toBe(2)
})
