import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeRecord } from './decode-record.ts'
import { newId } from './new-id.ts'
import { RECORD_VERSION } from './record.ts'

// A file for each released version, of the same comparison, as that release wrote it. None of them is ever changed.
const golden = (version: number): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'golden', `version-${version}.json`), 'utf8'))

const untold = { id: 'abc', now: '2026-04-01T10:00:00.000Z' }
const present = golden(RECORD_VERSION)

/** The golden record of the present version, with one thing about it changed. */
function changed(change: (record: Record<string, unknown>) => void): unknown {
  const record = JSON.parse(JSON.stringify(present))
  change(record)
  return record
}

test('a record is read as it was written', () => {
  expect(decodeRecord(structuredClone(present), untold)).toEqual({ status: 'found', record: present })
})

const noDecisions = {
  corrections: { pinned: [], parted: [] },
  dismissed: [],
  reclassified: [],
  equalWords: [],
  notes: [],
}
const noHistory = { past: [], future: [] }
/** What was decided before there were lessons. */
const historyThen = {
  past: [{ kind: 'judged', judgement: noDecisions }],
  future: [{ kind: 'part', side: 'a', block: 1, part: 'body', reason: null }],
}
const noEntry = { id: untold.id, name: null, made: untold.now, changed: untold.now }

// What each version did not know yet, besides lessons.
test.each([
  [1, { ...noEntry, judgement: noDecisions, history: noHistory, hidden: [] }],
  [2, { ...noEntry, judgement: { reclassified: [], equalWords: [], notes: [] }, history: noHistory }],
  [3, { ...noEntry, judgement: { notes: [] }, history: historyThen }],
  [4, { judgement: {}, history: historyThen }],
])('a record of version %i opens with everything it knew', (version, { hidden, judgement, ...rest }: Unknown) => {
  const expected = changed((record) => {
    Object.assign(record, { lesson: null, ...rest })
    Object.assign(record['judgement'] ?? {}, judgement)
    if (hidden !== undefined) Object.assign(record['view'] ?? {}, { hidden })
  })
  expect(decodeRecord(golden(version), untold)).toEqual({ status: 'found', record: expected })
})

interface Unknown {
  readonly judgement: object
  readonly history?: object
  readonly hidden?: readonly string[]
}

test('an article keeps where it stands on the web', () => {
  const placed: unknown = JSON.parse(
    JSON.stringify(present).replaceAll('"address":null', '"address":"https://wire.example/lights"'),
  )
  expect(decodeRecord(placed, untold)).toEqual({ status: 'found', record: placed })
  const hostile: unknown = JSON.parse(
    JSON.stringify(present).replaceAll('"address":null', '"address":"javascript:f()"'),
  )
  expect(decodeRecord(hostile, untold)).toEqual({ status: 'corrupt' })
})

test('nothing stored is no damage', () => {
  expect(decodeRecord(undefined, untold)).toEqual({ status: 'none' })
})

test('a record of a later release is told from a damaged one', () => {
  expect(decodeRecord({ version: RECORD_VERSION + 1, anything: 'else' }, untold)).toEqual({ status: 'newer' })
  const spiral = changed((record) => Object.assign(record['view'] ?? {}, { layout: 'spiral' }))
  expect(decodeRecord(spiral, untold)).toEqual({ status: 'corrupt' })
})

test.each([
  ['an id that is more than a key', { id: '../x y' }],
  ['a date in words', { made: 'last Monday' }],
  ['a day without its time', { changed: '2026-03-12' }],
])('%s is damage', (_, change) => {
  expect(
    decodeRecord(
      changed((record) => Object.assign(record, change)),
      untold,
    ),
  ).toEqual({ status: 'corrupt' })
})

test.each([
  ['blocks out of order', [10, 20, 0, 8]],
  ['blocks that overlap', [0, 12, 10, 20]],
  ['a block beyond the end of the text', [0, 8, 10, 2100]],
])('%s are damage', (_, [a = 0, b = 0, c = 0, d = 0]) => {
  const block = (start: number, end: number) => ({
    kind: 'paragraph',
    part: 'body',
    reason: null,
    span: { start, end },
  })
  const known = { id: 'pier', title: null, outlet: null, date: null, language: 'en' }
  const article = { ...known, text: 'The pier was closed.', blocks: [block(a, b), block(c, d)] }
  const slot = { article, draft: null, version: null, notes: [], beneath: null }
  const damaged = changed((record) => Object.assign(record, { slots: { a: slot, b: slot } }))
  expect(decodeRecord(damaged, untold)).toEqual({ status: 'corrupt' })
})

test('no stored value whatever makes reading fail', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(decodeRecord(stored, untold).status).not.toBe('found')
    }),
  )
})

test('a new id is unlike the one before, and fit for a record', () => {
  const id = newId()
  expect(newId()).not.toBe(id)
  expect(
    decodeRecord(
      changed((record) => Object.assign(record, { id })),
      untold,
    ).status,
  ).toBe('found')
})
