import type { Change } from '../diff/diff-links.ts'
import { areMost, commonWeight, isOneWording, type Weigh } from './common-words.ts'
import { findMeetings, type Meeting } from './quotation-meetings.ts'
import type { Quoted, QuotedPiece } from './quoted-pieces.ts'

/** Two pieces that quote the same words. */
export interface PiecePair {
  readonly a: QuotedPiece
  readonly b: QuotedPiece
  /** The link both lie in, or the links of a quotation of several sentences; empty where they are not linked. */
  readonly changes: readonly Change[]
}

interface Candidate extends PiecePair {
  readonly score: number
}

/** Inside a link so many of the shorter one's words must answer to words of the other. */
const MIN_ANSWERED = 0.25
/** A piece that is paired already may hold another one beside it, of which so much must stand in what is left of it. */
const MIN_REST = 0.8
/** How many times longer one of two quotations may be of which only their link says that they are one. */
const MOST_LONGER = 2
/** What is added to the share of common words: for the same words throughout, a common link, a common speaker. */
const SAME_BONUS = 0.5
const LINK_BONUS = 0.5
const SPEAKER_BONUS = 0.1
/** And taken away for standing at the other end of the article. */
const PLACE_MALUS = 0.05
/** A word that more quotations hold than this says nothing about which two belong together. */
const MOST_HOLDERS = 24
/** Of pieces of more words than this, two content words have to be common before they are looked at. */
const SHORT = 4

/** By last names: `Brook` is `Ada Brook`. */
function isOneSpeaker(p: string | null, q: string | null): boolean {
  const last = (name: string): string => name.toLowerCase().slice(name.lastIndexOf(' ') + 1)
  return p !== null && q !== null && last(p) === last(q)
}

/** The pieces that a piece of the other article may answer to though no link says so: they share its rarer words, or are the same. */
function lookUp(pieces: readonly QuotedPiece[], weigh: Weigh): (piece: QuotedPiece) => number[] {
  const holders = new Map<string, number[]>()
  const add = (key: string, index: number): void => {
    const list = holders.get(key)
    if (list) list.push(index)
    else holders.set(key, [index])
  }
  pieces.forEach(({ stems, joined }, index) => {
    for (const stem of stems.keys()) if (weigh(stem) === 1) add(stem, index)
    // A space stands in no stem.
    add(` ${joined}`, index)
  })
  const common = new Uint16Array(pieces.length)
  return ({ stems, joined, tokens }) => {
    const met = (holders.get(` ${joined}`) ?? []).slice(0, MOST_HOLDERS)
    const found = new Set(met)
    const touched: number[] = []
    for (const stem of stems.keys()) {
      const list = holders.get(stem)
      if (list === undefined || list.length > MOST_HOLDERS) continue
      for (const index of list) {
        touched.push(index)
        const count = (common[index] = (common[index] ?? 0) + 1)
        if (count > 1 || Math.min(tokens.length, pieces[index]?.tokens.length ?? 0) <= SHORT) found.add(index)
      }
    }
    for (const index of touched) common[index] = 0
    return [...found]
  }
}

/** Whether words are the other ones said twice or more: `We made it, we made it!` */
function isRepeatedIn(once: string, often: string): boolean {
  const count = often.length / once.length
  return count > 1 && Number.isInteger(count) && often.startsWith(once) && once.repeat(count) === often
}

/** How much two pieces have in common; null where that may be chance. */
function score(p: QuotedPiece, q: QuotedPiece, meeting: Meeting | undefined, weigh: Weigh): number | null {
  const shared = commonWeight(p.stems, q.stems, weigh)
  const lighter = Math.min(p.weight, q.weight)
  const shorter = Math.min(p.tokens.length, q.tokens.length)
  const answered = Math.min(1, (meeting?.answers ?? 0) / shorter)
  const isSame = p.joined === q.joined || isRepeatedIn(p.joined, q.joined) || isRepeatedIn(q.joined, p.joined)
  const hasOneSpeaker = isOneSpeaker(p.speaker, q.speaker)
  const isLinked = meeting !== undefined && (answered >= MIN_ANSWERED || areMost(shared, lighter))
  const isRepeated = isSame && (shorter > 1 || hasOneSpeaker)
  if (!isLinked && !isOneWording(shared, lighter) && !isRepeated) return null
  const wholeShare = shared / Math.max(p.weight, q.weight)
  const bonus = (isSame ? SAME_BONUS : 0) + (meeting ? LINK_BONUS : 0) + (hasOneSpeaker ? SPEAKER_BONUS : 0)
  return Math.max(shared / lighter, answered) + wholeShare / 2 + bonus
}

/** Pairs the quotations of two articles, best first, wherever they stand. One may answer to several that divide its words. */
export function pairQuotations(quotedA: Quoted, quotedB: Quoted, changes: readonly Change[]): PiecePair[] {
  const inA = quotedA.pieces
  const inB = quotedB.pieces
  const weigh: Weigh = (stem) => Math.min(quotedA.weigh(stem), quotedB.weigh(stem))
  const { meetings, gatherings } = findMeetings(inA, inB, changes)
  const near = lookUp(inB, weigh)
  const candidates: Candidate[] = []
  inA.forEach((a, indexA) => {
    const met = meetings[indexA]
    for (const indexB of new Set([...near(a), ...(met?.keys() ?? [])])) {
      const b = inB[indexB]
      const meeting = met?.get(indexB)
      const common = b === undefined ? null : score(a, b, meeting, weigh)
      if (b === undefined || common === null) continue
      const distance = Math.abs(indexA / inA.length - indexB / inB.length)
      candidates.push({
        a,
        b,
        changes: meeting === undefined ? [] : [meeting.change],
        score: common - PLACE_MALUS * distance,
      })
    }
  })
  // The order of the lists breaks ties, so that the first of two equal quotations is paired with the first.
  candidates.sort((x, y) => y.score - x.score || x.a.span.start - y.a.span.start || x.b.span.start - y.b.span.start)
  const pairs = takeBest(candidates, weigh)
  const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]))
  // What is left alone on both sides of a link has changed beyond its words.
  for (const { a, b, change } of gatherings) {
    const [p, otherA] = a.filter((piece) => !paired.has(piece))
    const [q, otherB] = b.filter((piece) => !paired.has(piece))
    if (p === undefined || q === undefined || otherA !== undefined || otherB !== undefined) continue
    const [shorter = 0, longer = 0] = [p.tokens.length, q.tokens.length].sort((x, y) => x - y)
    if (longer > MOST_LONGER * shorter) continue
    pairs.push({ a: p, b: q, changes: [change] })
    paired.add(p).add(q)
  }
  return pairs
}

function takeBest(candidates: readonly Candidate[], weigh: Weigh): PiecePair[] {
  const pairs: PiecePair[] = []
  /** Of paired pieces, the words that no partner has taken. */
  const rests = new Map<QuotedPiece, ReadonlyMap<string, number>>()
  for (const { a, b, changes } of candidates) {
    const restA = rests.get(a)
    const restB = rests.get(b)
    if (restA !== undefined && restB !== undefined) continue
    const fresh = restA === undefined ? a : b
    const isTaken = restA !== undefined || restB !== undefined
    const shared = isTaken ? commonWeight(restA ?? a.stems, restB ?? b.stems, weigh) : Infinity
    if (shared < Math.max(1, MIN_REST * fresh.weight)) continue
    pairs.push({ a, b, changes })
    rests.set(a, without(restA ?? a.stems, b.stems))
    rests.set(b, without(restB ?? b.stems, a.stems))
  }
  return pairs
}

function without(stems: ReadonlyMap<string, number>, taken: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const rest = new Map<string, number>()
  for (const [stem, count] of stems) {
    const left = count - (taken.get(stem) ?? 0)
    if (left > 0) rest.set(stem, left)
  }
  return rest
}
