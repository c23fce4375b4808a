import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../engine/article.ts'
import { sharedArticles } from '../engine/testing/shared-texts.ts'
import { frame, MAX_FRAMED_BYTES, unframe } from './frame.ts'
import { formatLink, parseLink } from './link.ts'
import { RECORD_VERSION, type StoredRecord } from './record.ts'
import { damagedFrom, sharedRecords, untold } from './testing/shared-records.ts'

// The long run is `npm run soak`.
const RUNS = 150

test('a link holds the comparison exactly as it was', async () => {
  await fc.assert(
    fc.asyncProperty(sharedRecords(), async (record) => {
      const link = await formatLink(record)
      expect(await parseLink(link ?? '', untold)).toEqual({ status: 'found', record })
    }),
    { numRuns: RUNS },
  )
})

test('a link that was cut or changed is refused, or holds what it held: never something else', async () => {
  await fc.assert(
    fc.asyncProperty(sharedRecords(), fc.infiniteStream(fc.nat()), async (record, seeds) => {
      const link = (await formatLink(record)) ?? ''
      const [seed = 0] = seeds
      for (const damaged of fc.sample(damagedFrom(link), { numRuns: 5, seed })) {
        const parsed = await parseLink(damaged, untold)
        expect(parsed.status === 'found' ? parsed.record : record).toEqual(record)
      }
    }),
    { numRuns: RUNS },
  )
})

test('no string whatever makes reading a link fail', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (letters) => {
      expect(await parseLink(letters, untold)).toEqual({ status: 'damaged' })
      expect((await parseLink(`s=2.${letters}`, untold)).status).toBe('damaged')
    }),
  )
})

const plainSlot = {
  article: articleOf('The quay\n\nIt opened on Monday.'),
  draft: null,
  version: null,
  notes: [],
  beneath: null,
}
const plain: StoredRecord = {
  version: RECORD_VERSION,
  id: untold.id,
  name: null,
  made: untold.now,
  changed: untold.now,
  slots: { a: plainSlot, b: { ...plainSlot, article: articleOf('The pier\n\nIt closed on Monday.') } },
  view: { layout: 'side-by-side', hidden: ['form'], theme: 'system', singleKeys: true },
  at: 12,
  judgement: { corrections: { pinned: [], parted: [] }, dismissed: [], reclassified: [], equalWords: [], notes: [] },
  lesson: null,
  history: { past: [], future: [] },
}

test.each(['.', ')', ').', '?', '!', ']'])('the end of a sentence behind a link, %s, is no part of it', async (end) => {
  expect(await parseLink(`${await formatLink(plain)}${end}`, untold)).toEqual({ status: 'found', record: plain })
})

test('only ASCII letters, digits and signs that every messenger leaves alone are in a link', async () => {
  expect(await formatLink(plain)).toMatch(/^s=2\.[A-Za-z0-9_-]+$/)
})

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

test('a whole link of a later release is told from a damaged one', async () => {
  const later = await frame(3, bytes('whatever it holds'))
  expect(await parseLink(`s=${later}`, untold)).toEqual({ status: 'newer' })
  expect(await parseLink(`s=${later?.replace('3.', '4.')}`, untold)).toEqual({ status: 'damaged' })
})

// As the first release of each version wrote it; never changed.
test.each([1, 2])('a link of version %i opens for ever', async (version) => {
  const golden = join(import.meta.dirname, 'golden', `link-${version}.json`)
  const { link, ...parsed } = JSON.parse(readFileSync(golden, 'utf8'))
  expect(link).toMatch(new RegExp(`^s=${version}\\.`))
  const record = { ...parsed.record, version: RECORD_VERSION, lesson: null }
  expect(await parseLink(link, { id: 'abc', now: '2026-04-01T10:00:00.000Z' })).toEqual({ ...parsed, record })
})

test('what was framed well and packed badly is damaged', async () => {
  for (const value of [null, [], {}, [4, [''], 9, [], [], {}], 'text']) {
    for (const version of [1, 2]) {
      expect(await parseLink(`s=${await frame(version, bytes(value))}`, untold)).toEqual({ status: 'damaged' })
    }
  }
})

test('nothing longer than the limit is framed', async () => {
  expect(await frame(1, new Uint8Array(MAX_FRAMED_BYTES + 1))).toBeNull()
})

test('a bomb is refused before it goes off: no more is unpacked than the frame says', async () => {
  const whole = (await frame(2, new Uint8Array(MAX_FRAMED_BYTES))) ?? ''
  expect((await unframe(whole, 2)).status).toBe('whole')
  expect((await parseLink(`s=${whole}`, untold)).status).toBe('damaged')
})

test('drafts, history, names and what lies beneath a sample stay with the reader', async () => {
  const secret = articleFromText({ text: 'Nobody else shall read this.' })
  const own = { article: { ...secret, blocks: [...secret.blocks] }, draft: 'a secret draft', notes: [] }
  const slots = { ...plain.slots, a: { ...plainSlot, draft: 'a secret draft', beneath: own } }
  expect(await formatLink({ ...plain, slots, name: 'My secret list' })).toBe(await formatLink(plain))
})

/** Characters of an address of this page, such as `https://same-story.example.org/#`. */
const ADDRESS = 32

const pair = sharedArticles(['002_', '003_'])
test.skipIf(pair.length < 2)(
  'two articles of 900 words go into 5,000 characters (needs the shared folder)',
  async () => {
    const [a, b] = pair.map((text) => ({ ...plainSlot, article: articleOf(text) }))
    if (a === undefined || b === undefined) throw new Error('there are two; this is a bug')
    expect((await formatLink({ ...plain, slots: { a, b } }))?.length).toBeLessThanOrEqual(5_000 - ADDRESS)
  },
)

function articleOf(text: string) {
  const article = articleFromText({ text, outlet: 'The Lindholm Morning Post', date: '2026-03-25' })
  return { ...article, blocks: [...article.blocks] }
}

test('a comparison that lacks an article has no link', async () => {
  const slots = { ...plain.slots, b: { ...plainSlot, article: null } }
  expect(await formatLink({ ...plain, slots })).toBeNull()
})
