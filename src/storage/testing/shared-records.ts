import fc, { type Arbitrary } from 'fast-check'
import { articleFromText, type Article, type Block } from '../../engine/article.ts'
import { identified } from '../../engine/correct-article.ts'
import { anyText } from '../../engine/testing/any-text.ts'
import { hostilePair, type Pair } from '../../engine/testing/hostile.ts'
import { RECORD_VERSION, type StoredRecord, type Untold } from '../record.ts'

/** Who reads a link in tests. */
export const untold: Untold = { id: 'reader', now: '2026-04-01T10:00:00.000Z' }

const nullable = <Of>(of: Arbitrary<Of>) => fc.option(of, { nil: null, freq: 2 })
const place = fc.nat(300)
const span = fc.tuple(place, place).map(([start, length]) => ({ start, end: start + length }))
const places = { a: nullable(span), b: nullable(span) }
const pairs = fc.array(fc.record({ a: place, b: place }), { maxLength: 2 })
const kind = fc.constantFrom('quotation', 'fact', 'words-only', 'typography')

const judgement = fc.record({
  corrections: fc.record({ pinned: pairs, parted: pairs }),
  dismissed: fc.array(fc.record({ ...places, reason: anyText }), { maxLength: 2 }),
  reclassified: fc.array(fc.record({ ...places, was: kind, kind, reason: anyText }), { maxLength: 2 }),
  equalWords: fc.array(fc.array(anyText, { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
  notes: fc.array(fc.record({ ...places, text: anyText, inClass: fc.boolean() }), { maxLength: 2 }),
})

const lesson = fc.record({
  title: anyText,
  aim: anyText,
  age: anyText,
  minutes: place,
  cards: fc.array(fc.record({ ...places, kind, question: nullable(anyText) }), { maxLength: 2 }),
  isMasked: fc.boolean(),
  reveal: fc.constantFrom('open' as const, 'locked' as const),
})

const untouched = fc.constant({
  corrections: { pinned: [], parted: [] },
  dismissed: [],
  reclassified: [],
  equalWords: [],
  notes: [],
})

const facts = fc.record({
  title: nullable(anyText),
  outlet: nullable(anyText),
  date: nullable(fc.constantFrom('2026-03-11', '1999-12-31', '2026-02-31')),
  address: nullable(fc.constantFrom('https://wire.example/quay', 'HTTP://x')),
  language: fc.constantFrom('en', 'de', 'zh-Hant', 'und'),
})

const blockKind = fc.constantFrom<Block['kind'][]>(
  'headline',
  'heading',
  'paragraph',
  'list-item',
  'quotation',
  'caption',
)
const part = fc.constantFrom<Block['part'][]>('headline', 'body', 'boilerplate', 'metadata')
const anyBlock = fc.record({ kind: blockKind, part, reason: nullable(anyText) })

/** Blocks that no importer would make: anywhere in the text, of any part. */
function scattered(text: string, edges: readonly number[], blocks: readonly Omit<Block, 'span'>[]): Block[] {
  const sorted = edges.map((edge) => edge % (text.length + 1)).toSorted((x, y) => x - y)
  return blocks.map((block, i) => {
    const start = sorted[2 * i] ?? text.length
    return { ...block, span: { start, end: sorted[2 * i + 1] ?? text.length } }
  })
}

/** A text as an article: as it is imported, with any facts about it; or cut into blocks anywhere. */
function articleOf(text: string): Arbitrary<Article> {
  const imported = facts.map((told) => identified({ ...articleFromText({ text }), ...told }))
  const plain = fc.constant(articleFromText({ text }))
  const cut = fc
    .tuple(facts, fc.array(fc.nat(), { maxLength: 8 }), fc.array(anyBlock, { maxLength: 4 }))
    .map(([told, edges, blocks]) => identified({ ...told, text, blocks: scattered(text, edges, blocks) }))
  return fc.oneof(plain, imported, cut)
}

/** Records as links hold them: all of what may be in one, and nothing that stays with the reader. */
export function sharedRecords(texts: Arbitrary<Pair> = hostilePair): Arbitrary<StoredRecord> {
  return fc
    .tuple(
      texts.chain(([a, b]) => fc.tuple(articleOf(a), articleOf(b))),
      fc.record({
        layout: fc.constantFrom('side-by-side' as const, 'merged' as const),
        hidden: fc.subarray<StoredRecord['view']['hidden'][number]>(['quotation', 'fact', 'only', 'form']),
      }),
      nullable(place),
      fc.tuple(fc.oneof(untouched, judgement), nullable(lesson)),
      fc.tuple(fc.boolean(), fc.boolean()),
    )
    .map(([[a, b], view, at, [decided, prepared], [isExcerptA, isExcerptB]]) => ({
      version: RECORD_VERSION,
      id: untold.id,
      name: null,
      made: untold.now,
      changed: untold.now,
      slots: { a: slotOf(a, isExcerptA), b: slotOf(b, isExcerptB) },
      view: { ...view, theme: 'system', singleKeys: true },
      at,
      judgement: decided,
      lesson: prepared,
      history: { past: [], future: [] },
    }))
}

function slotOf(article: Article, isExcerpt: boolean): StoredRecord['slots']['a'] {
  const slot = {
    article: { ...article, blocks: [...article.blocks] },
    draft: null,
    version: null,
    notes: [],
    beneath: null,
  }
  return isExcerpt ? { ...slot, isExcerpt } : slot
}

const letter = fc.constantFrom(...'ABCMXYZabcmxyz0189-_.=%+/ s'.split(''), '\u{1f642}')

/** Ways in which a link is damaged on its way: cut, letters changed, left out, put in, doubled; or nothing of it is left. */
export function damagedFrom(fragment: string): Arbitrary<string> {
  const at = fc.nat(fragment.length)
  return fc.oneof(
    at.map((end) => fragment.slice(0, end)),
    at.map((start) => fragment.slice(start)),
    fc.tuple(at, letter).map(([i, other]) => fragment.slice(0, i) + other + fragment.slice(i + 1)),
    fc.tuple(at, letter).map(([i, more]) => fragment.slice(0, i) + more + fragment.slice(i)),
    fc.tuple(at, fc.nat(20)).map(([i, length]) => fragment.slice(0, i) + fragment.slice(i + length)),
    fc.tuple(at, at).map(([i, j]) => fragment.slice(i) + fragment.slice(j)),
    fc.string({ unit: letter, maxLength: 60 }).map((letters) => `s=2.${letters}`),
    fc.nat(99).map((version) => fragment.replace(/^s=\d+/, `s=${version}`)),
  )
}
