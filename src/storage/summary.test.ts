import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeRecord } from './decode-record.ts'
import type { StoredRecord } from './record.ts'
import { decodeSummary, toSummary } from './summary.ts'
import { isUntouched } from './untouched.ts'

function golden(): StoredRecord {
  const text = readFileSync(join(import.meta.dirname, 'golden', 'version-4.json'), 'utf8')
  const decoded = decodeRecord(JSON.parse(text), { id: 'told', now: '2026-04-01T10:00:00.000Z' })
  if (decoded.status !== 'found') throw new Error('the golden file cannot be read: this is a bug')
  return decoded.record
}

const record = golden()
const empty = { article: null, draft: null, version: null, notes: [], beneath: null }
const sample = { ...record.slots.a, version: 'harbour-wire', beneath: null }
const judgement = {
  corrections: { pinned: [], parted: [] },
  dismissed: [],
  reclassified: [],
  equalWords: [['harbour', 'port']],
  notes: [],
}
const samples: StoredRecord = {
  ...record,
  name: null,
  slots: { a: sample, b: empty },
  judgement,
  history: { past: [], future: [] },
}

test('a summary tells what a list shows, and is read as it was written', () => {
  const summary = toSummary(record)
  expect(summary).toMatchObject({
    name: 'Harbour, for Monday',
    titles: { a: 'Harbour lights go dark', b: 'Lights out in the harbour' },
    outlets: { a: 'Meridian Wire', b: 'Skerrin Courier' },
    isUntouched: false,
  })
  expect(decodeSummary(structuredClone(summary))).toEqual(summary)
})

const lesson = { title: 'Lights', aim: '', age: '', minutes: 20, cards: [], isMasked: true, reveal: 'open' } as const

test('what a class may not know yet is not in the list', () => {
  const summary = toSummary({ ...record, name: null, lesson })
  expect(summary.name).toBe('Lights')
  expect(JSON.stringify(summary)).not.toMatch(/Meridian|Skerrin|harbour/iu)
  expect(summary.isMasked).toBe(true)
})

test.each([
  ['For Monday', 'For Monday'],
  ['Meridian against the Courier, 9b', '… against the …, 9b'],
])('while outlets are hidden, “%s” is called “%s”', (name, called) => {
  expect(toSummary({ ...record, name, lesson }).name).toBe(called)
  expect(toSummary({ ...record, name, lesson: { ...lesson, isMasked: false } }).name).toBe(name)
})

test.each([
  ['One two three.', 3],
  ['Skerrin’s north-east quay', 3],
  ['港の灯り', 4],
  ['', 0],
  ['word '.repeat(20_000), 20_000],
])('%.30s has %i words', (draft, words) => {
  expect(toSummary({ ...samples, slots: { a: { ...empty, draft }, b: empty } }).words).toBe(words)
})

test('a text without a headline is called by its beginning', () => {
  const draft = '\n  The council met.\nIt went home.'
  expect(toSummary({ ...samples, slots: { a: { ...empty, draft }, b: empty } }).titles).toEqual({
    a: 'The council met.',
    b: null,
  })
})

test('samples as they come, and nothing at all, are nothing of the reader’s', () => {
  expect(isUntouched(samples)).toBe(true)
  expect(isUntouched({ ...samples, slots: { a: empty, b: { ...empty, draft: ' \n' } } })).toBe(true)
})

test.each([
  ['a name', { name: 'For class' }],
  ['an own article', { slots: { a: sample, b: record.slots.b } }],
  ['a sample being edited', { slots: { a: { ...sample, draft: 'Edited' }, b: empty } }],
  ['an own text beneath a sample', { slots: { a: { ...sample, beneath: record.slots.a.beneath }, b: empty } }],
  ['a note', { judgement: { ...judgement, notes: record.judgement.notes } }],
  ['a pinned pair', { judgement: { ...judgement, corrections: record.judgement.corrections } }],
  ['a decision that can be taken back', { history: record.history }],
])('%s is the reader’s', (_, change) => {
  expect(isUntouched({ ...samples, ...change })).toBe(false)
})

test('no stored value whatever makes reading a summary fail', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(decodeSummary(stored)).toBe(null)
    }),
  )
})
