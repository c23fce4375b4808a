import type { Segmented, SentenceIndex } from '../text/segment.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import type { Corrections } from './corrections.ts'
import { findCandidates } from './candidates.ts'
import { gatherEvidence, storySentences, type Evidence } from './evidence.ts'
import { groupPairs, type Group } from './group.ts'
import { isTextLink, type Link, type LinkKind } from './link.ts'
import { findMoved } from './moves.ts'
import { LEARNED, scorePairs, type Models } from './score-pairs.ts'
import { CERTAIN } from './settled.ts'
import { logistic } from './trees.ts'
import { findSharedQuotes, type SharedQuote } from './shared-quotes.ts'

/** From this share of common words on, a reader calls a sentence edited; below it, reworded. */
const EDITED_SHARE = 0.6

/**
 * Two texts are taken for separate reports where on both sides less than this share of the story's sentences found a partner, each
 * counted by its certainty: one story that was cut, rewritten or retranslated links most of the shorter text, reports of one event at
 * most half of it, and few of those for certain.
 */
const SEPARATE_SHARE = 0.45
/** Between separate reports what is less likely than not is no link. */
const MIN_CERTAINTY = 0.5
/** Between separate reports a link needs this share of common words to be called one sentence; below it, two sentences report one fact. */
const ONE_SENTENCE_SHARE = 0.45
/** Or this share and certainty: a sentence retold in its place. */
const RETOLD_SHARE = 0.33
const RETOLD_CERTAINTY = 0.8
/** The same for sentences that quote the same words, which are in both anyway. */
const ONE_QUOTING_SENTENCE_SHARE = 0.8
/** A fact has a name or a number: sentences that share the story's topic words alone may say anything of it. */
const MIN_SHARED_MARKS = 1
/** Certainty of a pair that the reader pinned, or that is the same word for word; nothing scored comes near it. */
const SETTLED = logistic(CERTAIN)
/** Stories of fewer sentences than this are never judged by how many of them found a partner. */
const MIN_STORY = 4

/** The words of a group's sentences, one after the other. */
function wordsOf(side: Evidence['a'], members: readonly number[]): ArrayLike<number> & Iterable<number> {
  if (members.length === 1) return side[members[0] ?? -1]?.words ?? []
  return members.flatMap((member) => [...(side[member]?.words ?? [])])
}

function areEqual(x: ArrayLike<number>, y: ArrayLike<number>): boolean {
  if (x.length !== y.length) return false
  for (let k = 0; k < x.length; k++) if (x[k] !== y[k]) return false
  return true
}

/** Share of words that both sides have, counted as often as both have them (Dice 1945); 1 for two sides without words. */
function commonShare(x: ArrayLike<number> & Iterable<number>, y: ArrayLike<number> & Iterable<number>): number {
  const left = new Map<number, number>()
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of y) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  return x.length + y.length === 0 ? 1 : (2 * common) / (x.length + y.length)
}

function toLink(group: Group, { a, b }: Evidence): Link {
  const x = wordsOf(a, group.a)
  const y = wordsOf(b, group.b)
  const same = areEqual(x, y)
  const similarity = same ? 1 : commonShare(x, y)
  const kind: LinkKind = same ? 'same' : similarity >= EDITED_SHARE ? 'edited' : 'reworded'
  const sentences = (side: Evidence['a'], members: readonly number[]): SentenceIndex[] =>
    members.flatMap((member) => side[member]?.sentence ?? [])
  return { a: sentences(a, group.a), b: sentences(b, group.b), kind, moved: false, similarity }
}

function lengthOf(group: Group, { a, b }: Evidence): number {
  const sum = (side: Evidence['a'], members: readonly number[]): number =>
    members.reduce((total, member) => total + (side[member]?.length ?? 0), 0)
  return sum(a, group.a) + sum(b, group.b)
}

function findGroups(evidence: Evidence, models: Models): Group[] {
  const { a, b } = evidence
  if (a.length === 0 || b.length === 0) return []
  // Whoever compares two single sentences wants to see their words compared, however little they share.
  const parted = evidence.settled.partedFrom.has(0)
  if (a.length === 1 && b.length === 1 && !parted) return [{ a: [0], b: [0], certainty: 1 }]
  const candidates = findCandidates(evidence)
  return groupPairs(candidates, scorePairs(evidence, candidates, models), evidence)
}

function areSeparateReports(groups: readonly Group[], { a, b }: Evidence): boolean {
  if (Math.min(a.length, b.length) < MIN_STORY) return false
  const shareOf = (side: 'a' | 'b', all: number): number =>
    groups.reduce((sum, group) => sum + group[side].length * group.certainty, 0) / all
  return shareOf('a', a.length) < SEPARATE_SHARE && shareOf('b', b.length) < SEPARATE_SHARE
}

/** Whether the two sides of a group name so many of the same names and numbers that they report one fact. */
function sharesFact(group: Group, { a, b }: Evidence): boolean {
  const marks = (side: Evidence['a'], members: readonly number[]): Set<number> =>
    new Set(members.flatMap((member) => [...(side[member]?.names ?? []), ...(side[member]?.numbers ?? [])]))
  const inB = marks(b, group.b)
  return [...marks(a, group.a)].filter((mark) => inB.has(mark)).length >= MIN_SHARED_MARKS
}

function quoteTogether(link: Link, quotes: readonly SharedQuote[]): boolean {
  return quotes.some((quote) => link.a.includes(quote.a) && link.b.includes(quote.b))
}

/** The text links and, between separate reports, the links of one fact. */
function linkGroups(groups: readonly Group[], evidence: Evidence, quotes: readonly SharedQuote[]): Link[] {
  const separate = areSeparateReports(groups, evidence)
  const links = groups.map((group) => toLink(group, evidence))
  const isText = groups.map(({ certainty }, index) => {
    const link = links[index]
    if (!separate || certainty >= SETTLED || link === undefined) return true
    if (certainty < MIN_CERTAINTY) return false
    // What two reports have in common may be the quotation alone, set in a sentence of each reporter's own.
    if (quoteTogether(link, quotes)) return link.similarity >= ONE_QUOTING_SENTENCE_SHARE
    const retold = certainty >= RETOLD_CERTAINTY && link.similarity >= RETOLD_SHARE
    return retold || link.similarity >= ONE_SENTENCE_SHARE
  })
  const texts = groups.filter((_, index) => isText[index])
  const moved = findMoved(
    texts.map((group) => ({ a: group.a[0] ?? 0, b: group.b[0] ?? 0, weight: lengthOf(group, evidence) })),
  )
  const isMoved = new Map(texts.map((group, index) => [group, moved[index] ?? false]))
  return links.flatMap((link, index): Link[] => {
    const group = groups[index]
    if (group === undefined) return []
    if (isText[index]) return [{ ...link, moved: isMoved.get(group) ?? false }]
    return sharesFact(group, evidence) ? [{ ...link, kind: 'same-fact' }] : []
  })
}

/** Links of quotations on top of the others, where neither sentence has found its counterpart already. */
function linkQuotes(links: readonly Link[], quotes: readonly SharedQuote[]): Link[] {
  const texts = links.filter(isTextLink)
  const takenA = new Set(texts.flatMap((link) => link.a))
  const takenB = new Set(texts.flatMap((link) => link.b))
  return quotes
    .filter((quote) => !takenA.has(quote.a) && !takenB.has(quote.b))
    .map((quote) => ({ a: [quote.a], b: [quote.b], kind: 'shared-quote', moved: false, similarity: quote.share }))
}

const byPlace = (x: Link, y: Link): number => (x.a[0] ?? 0) - (y.a[0] ?? 0) || (x.b[0] ?? 0) - (y.b[0] ?? 0)

/**
 * Finds which sentences of the story answer to each other. Each sentence is in at most one text link; the text links that are not
 * moved do not cross. Sentences without a counterpart may share a quotation or, between separate reports, a fact. In the order
 * of `a`, then of `b`. Empty where nothing answers to anything.
 */
export function align(a: Segmented, b: Segmented, vocabulary: Vocabulary, corrections: Corrections): Link[] {
  const evidence = gatherEvidence(a, b, vocabulary, storySentences(a), storySentences(b), corrections)
  return linkSentences(evidence, findSharedQuotes(a, b, vocabulary), LEARNED)
}

/** The same, from what was gathered of the two articles and with any models: how `src/learn` tries models on articles they have not seen. */
export function linkSentences(evidence: Evidence, shared: readonly SharedQuote[], models: Models): Link[] {
  const links = linkGroups(findGroups(evidence, models), evidence, shared)
  const quotes = linkQuotes(links, shared)
  // Who quotes the same words reports more than one fact in common: the stronger link stands.
  const quoted = new Set(quotes.map((quote) => `${quote.a.join()}:${quote.b.join()}`))
  return [...links.filter((link) => !quoted.has(`${link.a.join()}:${link.b.join()}`)), ...quotes].sort(byPlace)
}
