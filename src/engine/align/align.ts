import type { Segmented, SentenceIndex } from '../text/segment.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import { findCandidates } from './candidates.ts'
import { gatherEvidence, storySentences, type Evidence } from './evidence.ts'
import { groupPairs, type Group } from './group.ts'
import type { Link, LinkKind } from './link.ts'
import { findMoved } from './moves.ts'
import { scorePairs } from './score-pairs.ts'

/** From this share of common words on, a reader calls a sentence edited; below it, reworded. */
const EDITED_SHARE = 0.6

/** The words of a group's sentences, one after the other. */
function wordsOf(side: Evidence['a'], members: readonly number[]): number[] {
  return members.flatMap((member) => [...(side[member]?.words ?? [])])
}

/** Share of words that both sides have, counted as often as both have them (Dice 1945); 1 for two sides without words. */
function commonShare(x: readonly number[], y: readonly number[]): number {
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

function toLink(group: Group, moved: boolean, { a, b }: Evidence): Link {
  const x = wordsOf(a, group.a)
  const y = wordsOf(b, group.b)
  const similarity = commonShare(x, y)
  const same = x.length === y.length && x.every((word, k) => word === y[k])
  const kind: LinkKind = same ? 'same' : similarity >= EDITED_SHARE ? 'edited' : 'reworded'
  const sentences = (side: Evidence['a'], members: readonly number[]): SentenceIndex[] =>
    members.flatMap((member) => side[member]?.sentence ?? [])
  return { a: sentences(a, group.a), b: sentences(b, group.b), kind, moved, similarity }
}

function lengthOf(group: Group, { a, b }: Evidence): number {
  const sum = (side: Evidence['a'], members: readonly number[]): number =>
    members.reduce((total, member) => total + (side[member]?.length ?? 0), 0)
  return sum(a, group.a) + sum(b, group.b)
}

function findGroups(evidence: Evidence): Group[] {
  const { a, b } = evidence
  if (a.length === 0 || b.length === 0) return []
  // Whoever compares two single sentences wants to see their words compared, however little they share.
  if (a.length === 1 && b.length === 1) return [{ a: [0], b: [0], certainty: 1 }]
  const candidates = findCandidates(evidence)
  return groupPairs(candidates, scorePairs(evidence, candidates), evidence)
}

/**
 * Finds which sentences of the story answer to each other. Each sentence is in at most one text link; the links that are not
 * moved do not cross. In the order of `a`. Empty where nothing answers to anything.
 */
export function align(a: Segmented, b: Segmented, vocabulary: Vocabulary): Link[] {
  const evidence = gatherEvidence(a, b, vocabulary, storySentences(a), storySentences(b))
  const groups = findGroups(evidence).sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0))
  const moved = findMoved(
    groups.map((group) => ({ a: group.a[0] ?? 0, b: group.b[0] ?? 0, weight: lengthOf(group, evidence) })),
  )
  return groups.map((group, index) => toLink(group, moved[index] ?? false, evidence))
}
