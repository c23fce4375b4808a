import type { SentencePair } from '../engine/align/corrections.ts'
import type { Side } from '../engine/article.ts'
import { slice, type Span } from '../engine/text/span.ts'
import type { SentenceIndex, Sentenced } from '../engine/text/segment.ts'
import type { Dismissal, Judgement } from './judgement.ts'
import type { LessonCard } from './lesson.ts'

type Places = Pick<Dismissal, 'a' | 'b'>

/** What became of the decisions about a pair of articles when one of them was replaced. */
export interface CarriedOver {
  /** Those that still fit, at their new places. */
  readonly judgement: Judgement
  /** Those that do not, at their old places; nothing else than places. */
  readonly left: Judgement
}

/**
 * Carries the decisions about one side over from an article to a newer version of it. A decision fits where every sentence it is about
 * stands in the new version, too, with the same characters. All others are left: whether they still hold, the reader must say.
 */
export function carryOver(judgement: Judgement, side: Side, before: Sentenced, after: Sentenced): CarriedOver {
  const moved = movedSentences(before, after)
  const pair = (old: SentencePair): SentencePair | null => {
    const index = moved.get(old[side])
    return index === undefined ? null : { ...old, [side]: index }
  }
  const places = <Of extends Places>(old: Of) => movedPlaces(old, side, before, after, moved)
  const { corrections, dismissed, reclassified, notes, equalWords } = judgement
  return {
    judgement: {
      corrections: { pinned: fitting(corrections.pinned, pair), parted: fitting(corrections.parted, pair) },
      dismissed: fitting(dismissed, places),
      reclassified: fitting(reclassified, places),
      notes: fitting(notes, places),
      equalWords,
    },
    left: {
      corrections: { pinned: unfitting(corrections.pinned, pair), parted: unfitting(corrections.parted, pair) },
      dismissed: unfitting(dismissed, places),
      reclassified: unfitting(reclassified, places),
      notes: unfitting(notes, places),
      equalWords: [],
    },
  }
}

/** The same for the cards of a lesson. */
export function carryCards(
  cards: readonly LessonCard[],
  side: Side,
  before: Sentenced,
  after: Sentenced,
): { readonly fitting: readonly LessonCard[]; readonly left: readonly LessonCard[] } {
  const moved = movedSentences(before, after)
  const places = (card: LessonCard) => movedPlaces(card, side, before, after, moved)
  return { fitting: fitting(cards, places), left: unfitting(cards, places) }
}

function movedPlaces<Of extends Places>(
  old: Of,
  side: Side,
  before: Sentenced,
  after: Sentenced,
  moved: ReadonlyMap<SentenceIndex, SentenceIndex>,
): Of | null {
  const span = old[side]
  if (span === null) return old
  const next = movedSpan(span, before, after, moved)
  return next === null ? null : { ...old, [side]: next }
}

function fitting<Of>(all: readonly Of[], carry: (one: Of) => Of | null): Of[] {
  return all.flatMap((one) => carry(one) ?? [])
}

function unfitting<Of>(all: readonly Of[], carry: (one: Of) => Of | null): Of[] {
  return all.filter((one) => carry(one) === null)
}

/** Where each sentence of `before` stands in `after`: the first with these words to the first, the second to the second. */
function movedSentences(before: Sentenced, after: Sentenced): ReadonlyMap<SentenceIndex, SentenceIndex> {
  const places = new Map<string, SentenceIndex[]>()
  for (const [index, { span }] of after.sentences.entries()) {
    const text = slice(after.article.text, span)
    places.set(text, [...(places.get(text) ?? []), index])
  }
  const moved = new Map<SentenceIndex, SentenceIndex>()
  for (const [index, { span }] of before.sentences.entries()) {
    const [next, ...rest] = places.get(slice(before.article.text, span)) ?? []
    if (next === undefined) continue
    moved.set(index, next)
    places.set(slice(before.article.text, span), rest)
  }
  return moved
}

/** A stretch of several sentences fits where these still follow each other, with the same white space between them. */
function movedSpan(
  span: Span,
  before: Sentenced,
  after: Sentenced,
  moved: ReadonlyMap<SentenceIndex, SentenceIndex>,
): Span | null {
  const first = before.sentences.findIndex((sentence) => sentence.span.end > span.start)
  const start = before.sentences[first]?.span.start
  const target = after.sentences[moved.get(first) ?? -1]?.span.start
  if (start === undefined || target === undefined || start > span.start) return null
  const next = { start: span.start - start + target, end: span.end - start + target }
  return slice(after.article.text, next) === slice(before.article.text, span) ? next : null
}
