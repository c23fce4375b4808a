import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeRecord, RECORD_VERSION } from './record.ts'
import type { StoredRecord } from './record.ts'

const record: StoredRecord = {
  version: RECORD_VERSION,
  slots: {
    a: {
      article: {
        id: 'quay',
        title: 'The quay',
        outlet: null,
        date: '2026-03-11',
        language: 'en',
        text: 'The quay\n\nIt opened.',
        blocks: [
          { kind: 'headline', part: 'headline', span: { start: 0, end: 8 }, reason: null },
          { kind: 'paragraph', part: 'body', span: { start: 10, end: 20 }, reason: null },
        ],
      },
      draft: null,
      version: 'quay-wire',
      notes: ['Read as windows-1252.'],
      beneath: { article: null, draft: 'my own', notes: [] },
    },
    b: { article: null, draft: 'half a sent', version: null, notes: [], beneath: null },
  },
  view: { layout: 'merged', hidden: ['form', 'wording'], theme: 'dark', singleKeys: false },
  at: 4,
  judgement: {
    corrections: { pinned: [{ a: 0, b: 1 }], parted: [{ a: 2, b: 2 }] },
    dismissed: [{ a: { start: 0, end: 3 }, b: null, reason: 'House style.' }],
    reclassified: [{ a: null, b: { start: 2, end: 5 }, was: 'words-only', kind: 'fact', reason: '' }],
    equalWords: [['quay', 'wharf', 'pier']],
  },
  history: {
    past: [
      {
        kind: 'judged',
        judgement: { corrections: { pinned: [], parted: [] }, dismissed: [], reclassified: [], equalWords: [] },
      },
    ],
    future: [{ kind: 'part', side: 'a', block: 1, part: 'boilerplate', reason: 'a caption with its credit' }],
  },
}

test('a record is read as it was written', () => {
  expect(decodeRecord(structuredClone(record))).toEqual({ status: 'found', record })
})

test('a record of the first version opens with what it knew', () => {
  const { judgement: _, history: __, ...kept } = record
  const { hidden: ___, ...view } = record.view
  const first = { ...kept, version: 1, view: { ...view, typography: true } }
  expect(decodeRecord(first)).toEqual({
    status: 'found',
    record: {
      ...record,
      view: { ...view, hidden: [] },
      judgement: { corrections: { pinned: [], parted: [] }, dismissed: [], reclassified: [], equalWords: [] },
      history: { past: [], future: [] },
    },
  })
})

test('a record of the second version opens with what was decided, and nothing to take back', () => {
  const { history: _, ...kept } = record
  const { equalWords: __, reclassified: ___, ...judgement } = record.judgement
  expect(decodeRecord({ ...kept, version: 2, judgement })).toEqual({
    status: 'found',
    record: {
      ...record,
      judgement: { ...judgement, reclassified: [], equalWords: [] },
      history: { past: [], future: [] },
    },
  })
})

test('nothing stored is no damage', () => {
  expect(decodeRecord(undefined)).toEqual({ status: 'none' })
})

test('a record of a later release is told from a damaged one', () => {
  expect(decodeRecord({ version: RECORD_VERSION + 1, anything: 'else' })).toEqual({ status: 'newer' })
  expect(decodeRecord({ ...record, view: { ...record.view, layout: 'spiral' } })).toEqual({ status: 'corrupt' })
})

test.each([
  ['blocks out of order', [10, 20, 0, 8]],
  ['blocks that overlap', [0, 12, 10, 20]],
  ['a block beyond the end of the text', [0, 8, 10, 21]],
])('%s are damage', (_, [a = 0, b = 0, c = 0, d = 0]) => {
  const { article } = record.slots.a
  const spans = [
    { start: a, end: b },
    { start: c, end: d },
  ]
  const blocks = article?.blocks.map((block, i) => ({ ...block, span: spans[i] }))
  const damaged = { ...record, slots: { ...record.slots, a: { ...record.slots.a, article: { ...article, blocks } } } }
  expect(decodeRecord(damaged)).toEqual({ status: 'corrupt' })
})

test('no stored value whatever makes reading fail', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(decodeRecord(stored).status).not.toBe('found')
    }),
  )
})
