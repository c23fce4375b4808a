import type { Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import { placeOf, type Finding } from '../engine/find/finding.ts'
import { prominenceOf, type Prominence } from '../engine/find/prominence.ts'
import { otherSide } from '../engine/other-side.ts'
import { overlap, type Span } from '../engine/text/span.ts'
import { toExcerpt, type Excerpt } from './class-excerpt.ts'
import { wordsAt, type Difference } from './differences.ts'
import { changeAt } from './judge.ts'
import { isSamePlaces } from './judgement.ts'
import type { DifferenceKind } from './kinds.ts'
import type { LessonCard } from './lesson.ts'
import { openingAt, type Opening } from './openings.ts'
import type { Reading } from './reading.ts'

/** What a card asks about. Besides differences: both headlines, both first sentences, a quotation or a sentence that both have word for word. */
export type Subject = DifferenceKind | Opening | 'shared-quotation' | 'same-sentence'

/** What a card turns out to be in a reading. Made by `findCard`. */
export interface FoundCard {
  readonly card: LessonCard
  readonly subject: Subject
  /** Null where the places are no difference that is marked. */
  readonly difference: Difference | null
  readonly finding: Finding | null
}

/** One card of a lesson with its words. Made by `toClassCard`, drawn by the class view and printed on worksheets. */
export interface ClassCard extends FoundCard {
  /** The sentences around it; null where the side has none that answers to it. */
  readonly texts: Readonly<Record<Side, Excerpt | null>>
  /** Where it begins in each story, told by `placeInStory`; null where a side has nothing. */
  readonly places: Readonly<Record<Side, Prominence | null>>
}

/** The card with its words. Always something to show: places that no difference fits any more are shown as they are. */
export function toClassCard(reading: Reading, card: LessonCard): ClassCard {
  const { comparison } = reading
  const found = findCard(reading, card)
  const { difference, finding } = found
  const text = (side: Side): Excerpt | null => {
    const area = areaOf(comparison, card, difference, side)
    if (area === null) return null
    return toExcerpt(reading, side, area, { key: difference?.key ?? null, places: placesOf(card, finding, side) })
  }
  const [a, b] = [text('a'), text('b')]
  const places = { a: placeIn(comparison, 'a', a), b: placeIn(comparison, 'b', b) }
  return { ...found, texts: { a, b }, places }
}

/** What a card is about, without its words: enough for a list. */
export function findCard(reading: Reading, card: LessonCard): FoundCard {
  const difference = findDifference(reading, card)
  const finding = difference?.finding ?? findFinding(reading.comparison, card)
  return { card, subject: difference?.kind ?? subjectOf(reading.comparison, card, finding), difference, finding }
}

/** A difference under the name it was found by, as a card names one. */
export function cardOf({ a, b, kind, called }: Difference): LessonCard {
  return { a, b, kind: called?.was ?? kind, question: null }
}

/** The difference that a card is about: the one at its very places, else the first of its kind that lies on them; null for none. */
function findDifference({ comparison, differences }: Reading, card: LessonCard): Difference | null {
  if (openingAt(comparison, card) !== null) return null
  const ofKind = differences.filter((difference) => cardOf(difference).kind === card.kind)
  return (
    ofKind.find((difference) => isSamePlaces(difference, card)) ??
    ofKind.find((difference) => liesOn(difference, card)) ??
    null
  )
}

function findFinding({ findings }: Comparison, card: LessonCard): Finding | null {
  const placesOf = (one: Finding) => ({ a: placeOf(one, 'a'), b: placeOf(one, 'b') })
  const ofKind = findings.filter(({ kind }) => kind === card.kind)
  return (
    findings.find((one) => isSamePlaces(placesOf(one), card)) ??
    ofKind.find((one) => liesOn(placesOf(one), card)) ??
    null
  )
}

/** Whether places share words with a card's on some side, and on each side where both have any. */
function liesOn(places: Pick<LessonCard, 'a' | 'b'>, card: LessonCard): boolean {
  const shared = (['a', 'b'] as const).flatMap((side) => {
    const [own, other] = [places[side], card[side]]
    return own === null || other === null ? [] : [overlap(own, other) > 0]
  })
  return shared.length > 0 && shared.every(Boolean)
}

function subjectOf(comparison: Comparison, card: LessonCard, finding: Finding | null): Subject {
  const isShared = finding?.kind === 'quotation' && finding.verbatim && finding.a !== null && finding.b !== null
  const opening = openingAt(comparison, card)
  if (isShared && opening === null) return 'shared-quotation'
  return isKept(comparison, card) ? 'same-sentence' : (opening ?? card.kind)
}

/** Whether both sides have the same words at a card's places. */
function isKept(comparison: Comparison, { a, b }: LessonCard): boolean {
  return a !== null && b !== null && wordsAt(comparison, 'a', a) === wordsAt(comparison, 'b', b)
}

/** What is marked where no difference says it: what was altered inside a quotation, else the place itself. */
function placesOf(card: LessonCard, finding: Finding | null, side: Side): readonly Span[] {
  if (finding?.kind === 'quotation' && !finding.verbatim) return finding.altered.map((piece) => piece[side])
  const place = card[side]
  return place === null ? [] : [place]
}

/** The whole sentences that a card shows of a side: those it lies in, else those that answer to them. */
function areaOf(comparison: Comparison, card: LessonCard, difference: Difference | null, side: Side): Span | null {
  const [own, whole] = [card[side], difference?.[side] ?? null]
  // Of a long passage, the sentences that the card names.
  const isInside = own !== null && whole !== null && own.start >= whole.start && own.end <= whole.end
  const place = isInside || difference === null ? own : whole
  const { sentences } = comparison[side]
  if (place !== null) {
    const touched = sentences.filter(({ span }) => overlap(span, place) > 0 || span.start === place.start)
    return hullOf(touched.map(({ span }) => span)) ?? place
  }
  const change = difference === null ? null : changeAt(comparison, difference)
  if (change === null || difference?.[otherSide(side)] === null) return null
  return hullOf(change[side].flatMap((index) => sentences[index]?.span ?? []))
}

function placeIn(comparison: Comparison, side: Side, excerpt: Excerpt | null): Prominence | null {
  const span = excerpt?.runs[0]?.span
  return span === undefined ? null : prominenceOf(comparison[side].article, span)
}

/** Longest text of a card, in characters, that is called short or usual: about two and four lines of the largest type. */
const SHORT = 90
const USUAL = 180

/** How much there is to read on the longer side: what is short can be shown larger. */
export function lengthOf({ texts: { a, b } }: ClassCard): 'short' | 'usual' | 'long' {
  const [length = 0] = [a, b].map(characterCount).toSorted((x, y) => y - x)
  return length <= SHORT ? 'short' : length <= USUAL ? 'usual' : 'long'
}

function characterCount(excerpt: Excerpt | null): number {
  const [first, last] = [excerpt?.runs[0], excerpt?.runs.at(-1)]
  return first === undefined || last === undefined ? 0 : last.span.end - first.span.start
}

function hullOf(spans: readonly Span[]): Span | null {
  const [first, last] = [spans[0], spans.at(-1)]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}
