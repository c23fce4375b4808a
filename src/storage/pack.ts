import * as v from 'valibot'
import type { Article } from '../engine/article.ts'
import { Count } from './decisions.ts'
import { packArticle, PackedArticle, unpackArticle } from './pack-article.ts'
import type { StoredRecord, Untold } from './record.ts'

const PARAGRAPH = '\n\n'

/** What a link need not say, since most comparisons have it. It stays as it is for ever: links that say nothing mean just this. */
const untouched: Readonly<Record<string, unknown>> = {
  layout: 'side-by-side',
  hidden: ['form'],
  at: null,
  isExcerptA: null,
  isExcerptB: null,
  judgement: { corrections: { pinned: [], parted: [] }, dismissed: [], reclassified: [], equalWords: [], notes: [] },
  lesson: null,
}

const PackedComparison = v.tuple([
  /** The version of the record that it was made of. */
  Count,
  /** The paragraphs of both articles in turns, and then what is left of the longer one. */
  v.array(v.string()),
  /** How many of them are the first article's. */
  Count,
  PackedArticle,
  PackedArticle,
  /** What of the comparison is not untouched, by its name there. */
  v.record(v.string(), v.unknown()),
])

/**
 * What a link holds of a comparison, terse, as plain JSON; null where an article is missing. Two versions of one story stand close
 * together in it, because deflate pays for the distance to what it finds again: in turns, two articles of 900 words take 60 characters less.
 */
export function pack({ version, slots, view, at, judgement, lesson }: StoredRecord): unknown {
  const [a, b] = [slots.a.article, slots.b.article]
  if (a === null || b === null) return null
  const [own, other] = [a.text.split(PARAGRAPH), b.text.split(PARAGRAPH)]
  const { layout, hidden } = view
  return [
    version,
    inTurns(own, other),
    own.length,
    packArticle(a),
    packArticle(b),
    touched({
      layout,
      hidden,
      at,
      judgement,
      lesson,
      isExcerptA: slots.a.isExcerpt ?? null,
      isExcerptB: slots.b.isExcerpt ?? null,
    }),
  ]
}

/** The inverse of `pack`: a record to be checked like any other; null for what never was packed. */
export function unpack(packed: unknown, { id, now }: Untold): unknown {
  const parsed = v.safeParse(PackedComparison, packed)
  if (!parsed.success) return null
  const [version, paragraphs, ownCount, packedA, packedB, said] = parsed.output
  const [own, other] = apart(paragraphs, ownCount)
  const a = unpackArticle(own.join(PARAGRAPH), packedA)
  const b = unpackArticle(other.join(PARAGRAPH), packedB)
  if (a === null || b === null) return null
  const { layout, hidden, at, judgement, lesson, isExcerptA, isExcerptB } = { ...untouched, ...said }
  return {
    version,
    id,
    name: null,
    made: now,
    changed: now,
    slots: { a: slotOf(a, isExcerptA), b: slotOf(b, isExcerptB) },
    view: { layout, hidden, theme: 'system', singleKeys: true },
    at,
    judgement,
    lesson,
    history: { past: [], future: [] },
  }
}

function slotOf(article: Article, isExcerpt: unknown) {
  const slot = { article, draft: null, version: null, notes: [], beneath: null }
  return isExcerpt === null ? slot : { ...slot, isExcerpt }
}

/** Without what is untouched. */
function touched(said: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isTouched = ([name, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(untouched[name])
  return Object.fromEntries(Object.entries(said).filter(isTouched))
}

function inTurns(own: readonly string[], other: readonly string[]): string[] {
  const longer = own.length > other.length ? own : other
  return longer.flatMap((_, i) => [...own.slice(i, i + 1), ...other.slice(i, i + 1)])
}

function apart(paragraphs: readonly string[], ownCount: number): [own: string[], other: string[]] {
  const [own, other]: [string[], string[]] = [[], []]
  const otherCount = paragraphs.length - ownCount
  for (const paragraph of paragraphs) {
    const isOwnTurn = own.length <= other.length || other.length >= otherCount
    if (isOwnTurn && own.length < ownCount) own.push(paragraph)
    else other.push(paragraph)
  }
  return [own, other]
}
