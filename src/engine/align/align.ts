import type { Segmented, SentenceIndex } from '../text/segment.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import type { Corrections } from './corrections.ts'
import { findCandidates } from './candidates.ts'
import { gatherEvidence, storySentences, type Evidence } from './evidence.ts'
import { groupPairs, type Group } from './group.ts'
import { isTextLink, type Link, type LinkKind } from './link.ts'
import { findMoved } from './moves.ts'
import { areSeparateReports, isOneSentence, type Found } from './separate-reports.ts'
import { LEARNED, scorePairs, type Models } from './score-pairs.ts'
import { CERTAIN } from './settled.ts'
import { logistic } from './trees.ts'
import { findSharedQuotes, type SharedQuote } from './shared-quotes.ts'

/** From this share of common words on, a reader calls a sentence edited; below it, reworded. */
export const EDITED_SHARE = 0.6

/** A fact has a name or a number: sentences that share the story's topic words alone may say anything of it. */
const MIN_SHARED_MARKS = 1
/** Certainty of a pair that the reader pinned, or that is the same word for word; nothing scored comes near it. */
const SETTLED = logistic(CERTAIN)
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

function toLink(group: Group, { a, b }: Evidence, moved: boolean): Link {
  const x = wordsOf(a, group.a)
  const y = wordsOf(b, group.b)
  const same = areEqual(x, y)
  const similarity = same ? 1 : commonShare(x, y)
  const kind: LinkKind = same ? 'same' : similarity >= EDITED_SHARE ? 'edited' : 'reworded'
  const sentences = (side: Evidence['a'], members: readonly number[]): SentenceIndex[] => {
    const all: SentenceIndex[] = []
    for (const member of members) {
      const sentence = side[member]?.sentence
      if (sentence !== undefined) all.push(sentence)
    }
    return all
  }
  return { a: sentences(a, group.a), b: sentences(b, group.b), kind, moved, similarity }
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

function movedOf(groups: readonly Group[], evidence: Evidence): boolean[] {
  return findMoved(
    groups.map((group) => ({ a: group.a[0] ?? 0, b: group.b[0] ?? 0, weight: lengthOf(group, evidence) })),
  )
}

/** The text links and, between separate reports, the links of one fact. */
function linkGroups(groups: readonly Group[], evidence: Evidence, quotes: readonly SharedQuote[]): Link[] {
  const moved = movedOf(groups, evidence)
  const found = groups.map((group, index) => ({ group, link: toLink(group, evidence, moved[index] ?? false) }))
  if (!areSeparateReports(found, evidence.a.length, evidence.b.length)) return found.map(({ link }) => link)
  const isText = ({ group, link }: Found): boolean =>
    group.certainty >= SETTLED || isOneSentence(link, group.certainty, quoteTogether(link, quotes))
  const texts = found.filter(isText)
  const movedTexts = movedOf(
    texts.map(({ group }) => group),
    evidence,
  )
  const facts = found.filter((pair) => !isText(pair) && sharesFact(pair.group, evidence))
  return [
    ...texts.map(({ link }, index) => ({ ...link, moved: movedTexts[index] ?? false })),
    ...facts.map(({ link }): Link => ({ ...link, kind: 'same-fact', moved: false })),
  ]
}

/** Links of quotations on top of the others, where neither sentence has found its counterpart already. */
function linkQuotes(links: readonly Link[], quotes: readonly SharedQuote[]): Link[] {
  if (quotes.length === 0) return []
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
  if (quotes.length === 0) return links.sort(byPlace)
  // Who quotes the same words reports more than one fact in common: the stronger link stands.
  const quoted = new Set(quotes.map((quote) => `${quote.a.join()}:${quote.b.join()}`))
  return [...links.filter((link) => !quoted.has(`${link.a.join()}:${link.b.join()}`)), ...quotes].sort(byPlace)
}
