import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatComparisonFile, parseComparisonFile } from './comparison-file.ts'
import { SIGN_LENGTH, signOf } from './comparison-sign.ts'
import { toShareable } from './shareable.ts'
import { sharedRecords, untold } from './testing/shared-records.ts'

const RUNS = 100

test('a file holds the comparison exactly as it was, whichever way an editor laid it out', () => {
  fc.assert(
    fc.property(sharedRecords(), fc.constantFrom(0, 2, '\t'), fc.constantFrom('', '\ufeff'), (record, space, mark) => {
      const file = formatComparisonFile(record)
      expect(parseComparisonFile(file, untold)).toEqual({ status: 'found', record })
      const laidOut = mark + JSON.stringify(JSON.parse(file), null, space)
      expect(parseComparisonFile(laidOut, untold)).toEqual({ status: 'found', record })
    }),
    { numRuns: RUNS },
  )
})

test('a file that was cut says so', () => {
  fc.assert(
    fc.property(sharedRecords(), fc.double({ min: 0.1, max: 0.999, noNaN: true }), (record, share) => {
      const file = formatComparisonFile(record).trimEnd()
      expect(parseComparisonFile(file.slice(0, share * file.length), untold)).toEqual({ status: 'damaged' })
    }),
    { numRuns: RUNS },
  )
})

test.each([
  ['another file of JSON', '{"format":"another"}', 'other'],
  ['an article about the format', 'The line "format": "same-story/comparison" begins a file.', 'other'],
  ['nothing', '', 'other'],
  ['no record', '{"format":"same-story/comparison","version":1}', 'damaged'],
  ['a later file', '{"format":"same-story/comparison","version":2}', 'newer'],
  ['a later record', '{"format":"same-story/comparison","version":1,"record":{"version":99}}', 'newer'],
])('%s is told', (_, text, status) => {
  expect(parseComparisonFile(text, untold)).toEqual({ status })
})

test('the beginning of a file is enough to tell it', () => {
  const [record] = fc.sample(sharedRecords(), { numRuns: 1, seed: 1 })
  if (record === undefined) throw new Error('nothing was drawn; this is a bug')
  expect(signOf(formatComparisonFile(record).slice(0, SIGN_LENGTH))).toBe('comparison')
})

test('what is shared holds the articles and no more of what is the reader’s own', () => {
  const [record] = fc.sample(sharedRecords(), { numRuns: 1, seed: 1 })
  if (record === undefined) throw new Error('nothing was drawn; this is a bug')
  const own = { article: record.slots.b.article, draft: 'secret', notes: [] }
  const kept = {
    ...record,
    name: 'secret',
    slots: { ...record.slots, a: { ...record.slots.a, draft: 'secret', beneath: own } },
    view: { ...record.view, theme: 'dark' as const },
    history: { past: [{ kind: 'judged' as const, judgement: record.judgement }], future: [] },
  }
  expect(toShareable(kept)).toEqual(record)
  expect(toShareable({ ...record, slots: { ...record.slots, a: { ...record.slots.a, article: null } } })).toBeNull()
})
