import type { Side } from '../engine/article.ts'
import type { FactFinding, Finding, QuotationFinding } from '../engine/find/finding.ts'
import { slice, type Span } from '../engine/text/span.ts'
import { cardOf } from './class-card.ts'
import { loneSide, wordsAt, type Difference } from './differences.ts'
import { kindGroups, kindWords, type DifferenceKind } from './kinds.ts'
import type { LessonCard } from './lesson.ts'
import { openingCard } from './openings.ts'
import type { Reading } from './reading.ts'

/** Fewest and most cards that fill a lesson of 20 to 40 minutes, at three to five minutes a card. */
const LEAST = 7
const MOST = 10

/** How many of each, at most: what stands for many of its like needs no repeating. */
const QUOTATIONS = 3
const SHARED_QUOTATIONS = 4
const FACTS = 2
const LEFT_OUT = 2
const MEANINGS = 2
const ALONE = 2

/** Shorter passages, in characters, are seldom what readers miss. */
const TELLING = 60
/** From this length on, in characters, a longer passage says no more for being chosen. */
const LONG = 400
/** Longest reading, in characters, of a harmless difference: a class shall see at once that it is one. */
const HARMLESS = 24

/** So many of these cards, the first that fit. */
type Wish = readonly [count: number, cards: readonly LessonCard[]]

/**
 * A choice that tells the story of two articles: headline and lead, altered quotations, facts, what was left out, how sure it is and who says
 * it, one sign of machine handling, and one harmless difference at the end. Of separate reports: what both quote, facts, what one alone
 * says. No words are shown twice. Fewer than seven where there are fewer; empty where nothing differs.
 */
export function chooseCards(reading: Reading): LessonCard[] {
  const { kind } = reading.comparison.relation
  const wishes = kind === 'same-event' || kind === 'unrelated' ? reportWishes(reading) : storyWishes(reading)
  const chosen = wishes.reduce<LessonCard[]>((cards, [count, wished]) => add(cards, wished, count), [])
  const missing = Math.max(0, LEAST - chosen.length)
  return add(chosen, bySeriousness(substance(reading)).map(cardOf), missing).slice(0, MOST)
}

function storyWishes(reading: Reading): Wish[] {
  const all = substance(reading)
  const of = (...kinds: readonly DifferenceKind[]) => all.filter(({ kind }) => kinds.includes(kind))
  const meanings = bothSidesFirst(of('negation', 'certainty', 'attribution', 'label'))
  return [
    ...openingWishes(reading),
    [QUOTATIONS, mostAltered(of('quotation')).map(cardOf)],
    [FACTS, of('fact').map(cardOf)],
    [LEFT_OUT, leftOut(reading, of('sentence-only')).map(cardOf)],
    [MEANINGS, oneOfEach(meanings).map(cardOf)],
    [1, of('artefact').map(cardOf)],
    [1, of('reworded', 'spelling').filter(isHarmless(reading)).map(cardOf)],
  ]
}

function reportWishes(reading: Reading): Wish[] {
  const { findings } = reading.comparison
  const shared = findings.filter(isQuotedTwice)
  const only = substance(reading).filter(({ kind }) => kind === 'sentence-only')
  const alone = (side: Side) => only.filter((difference) => loneSide(difference) === side)
  return [
    ...openingWishes(reading),
    [
      SHARED_QUOTATIONS,
      [...shared.filter((one) => !one.verbatim), ...shared.filter((one) => one.verbatim)].map(placed),
    ],
    [FACTS, findings.filter(isConflict).map(placed)],
    [ALONE, leftOut(reading, alone('a')).map(cardOf)],
    [ALONE, leftOut(reading, alone('b')).map(cardOf)],
  ]
}

function openingWishes({ comparison }: Reading): Wish[] {
  return (['headline', 'lead'] as const).map((opening) => {
    const card = openingCard(comparison, opening)
    return [1, card === null ? [] : [card]]
  })
}

/** Everything that a reader of both would notice, in reading order. */
function substance({ differences }: Reading): Difference[] {
  return differences.filter(({ kind }) => kind !== 'typography')
}

/** The quotations of whose words most were changed first. */
function mostAltered(differences: readonly Difference[]): Difference[] {
  return differences.toSorted((x, y) => alteredShare(y.finding) - alteredShare(x.finding))
}

function alteredShare(finding: Finding | null): number {
  if (finding?.kind !== 'quotation') return 0
  const altered = finding.altered.reduce((sum, { a, b }) => sum + lengthOf(a) + lengthOf(b), 0)
  return altered / Math.max(1, lengthOf(finding.a) + lengthOf(finding.b))
}

/** Passages of one article alone: what holds a quotation or a figure first, then the longer; nothing that is short, or a headline. */
function leftOut({ comparison }: Reading, differences: readonly Difference[]): Difference[] {
  const weight = (difference: Difference) => {
    const side = loneSide(difference) ?? 'a'
    const span = difference[side] ?? { start: 0, end: 0 }
    const { text, blocks } = comparison[side].article
    const words = slice(text, span)
    const block = blocks.findLast((one) => one.span.start <= span.start)
    if (block?.part !== 'body' || words.length < TELLING) return 0
    return (/[“"„«‘]/u.test(words) ? 2 : 0) + (/\d/u.test(words) ? 1 : 0) + Math.min(1, words.length / LONG)
  }
  return differences.filter((one) => weight(one) > 0).toSorted((x, y) => weight(y) - weight(x))
}

/** Whether a few words stand for a few others. */
function isHarmless({ comparison }: Reading): (difference: Difference) => boolean {
  return ({ a, b }) =>
    [wordsAt(comparison, 'a', a), wordsAt(comparison, 'b', b)].every(
      (words) => words.length <= HARMLESS && /^[\p{L}\s]{4,}$/u.test(words),
    )
}

function bothSidesFirst(differences: readonly Difference[]): Difference[] {
  return differences.toSorted((x, y) => Number(loneSide(x) !== null) - Number(loneSide(y) !== null))
}

function oneOfEach(differences: readonly Difference[]): Difference[] {
  return differences.filter(({ kind }, index) => differences.findIndex((other) => other.kind === kind) === index)
}

/** As the panel groups them; within a group, the longer first. */
function bySeriousness(differences: readonly Difference[]): Difference[] {
  const rank = ({ kind }: Difference) => kindGroups.findIndex(({ group }) => group === kindWords[kind].group)
  const size = ({ a, b }: Difference) => lengthOf(a) + lengthOf(b)
  return differences.toSorted((x, y) => rank(x) - rank(y) || size(y) - size(x))
}

/** The cards with the first `count` that show no place that is shown already. */
function add(cards: readonly LessonCard[], wished: readonly LessonCard[], count: number): LessonCard[] {
  const kept = [...cards]
  for (const card of wished) {
    if (kept.length === cards.length + count) break
    if (!kept.some((other) => isTouching(card.a, other.a) || isTouching(card.b, other.b))) kept.push(card)
  }
  return kept
}

function isTouching(x: Span | null, y: Span | null): boolean {
  return x !== null && y !== null && x.start < y.end && y.start < x.end
}

function lengthOf(span: Span | null): number {
  return span === null ? 0 : span.end - span.start
}

function isQuotedTwice(finding: Finding): finding is QuotationFinding {
  return finding.kind === 'quotation' && finding.a !== null && finding.b !== null
}

function isConflict(finding: Finding): finding is FactFinding {
  return finding.kind === 'fact' && !finding.sameValue && finding.a !== null && finding.b !== null
}

/** A finding as a card: of separate reports, most are no difference that is marked. */
function placed({ a, b, kind }: QuotationFinding | FactFinding): LessonCard {
  return { a, b, kind, question: null }
}
