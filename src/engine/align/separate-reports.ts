import type { Group } from './group.ts'
import type { Link } from './link.ts'

/** Sentences that answer to each other, and the link that would be made of them. Made by `align`. */
export interface Found {
  readonly group: Group
  readonly link: Link
}

/**
 * One story that was cut, rewritten or retranslated links at least so much of one of the two texts, in sentences counted by their
 * certainty; reports of one event seldom link more.
 */
const MIN_REACH = 0.5
/** Where less than this is linked, the two texts have hardly more than their topic in common. */
const HARDLY_ANY = 0.25
/** A story cut and retold keeps its order; two reporters order their facts each their own way. So a sentence out of order counts half. */
const MOVED_COUNTS = 0.5
/**
 * A free retelling shares few words even where it answers sentence by sentence, a fable in two books a third of them; between reports of
 * one event only sentences are found that share more than this: a mean over the groups, of the share of common words.
 */
const RETELLING_SHARE = 0.37
/** Stories of fewer sentences than this are never judged by how many of them found a partner. */
const MIN_STORY = 4

/** Between separate reports what is less likely than not is not one sentence. */
const MIN_CERTAINTY = 0.5
/** Between separate reports a link needs this share of common words to be called one sentence; below it, two sentences report one fact. */
const ONE_SENTENCE_SHARE = 0.57
/** Or this share, where nothing else comes into question: a sentence retold in its place. */
const RETOLD_SHARE = 0.4
const RETOLD_CERTAINTY = 0.97
/** What two reports have in common may be the quotation alone, set in a sentence of each reporter's own. */
const ONE_QUOTING_SENTENCE_SHARE = 0.8

/**
 * Whether two texts, given what was found in common, are two reporters' work rather than one story in two versions. `countA` and `countB`
 * are the sentences of the stories. The thresholds are tuned on the sets of src/learn.
 */
export function areSeparateReports(found: readonly Found[], countA: number, countB: number): boolean {
  if (Math.min(countA, countB) < MIN_STORY) return false
  const reachOf = (side: 'a' | 'b', count: number): number =>
    found.reduce(
      (sum, { group, link }) => sum + group[side].length * group.certainty * (link.moved ? MOVED_COUNTS : 1),
      0,
    ) / count
  const reach = Math.max(reachOf('a', countA), reachOf('b', countB))
  if (reach < HARDLY_ANY) return true
  return (
    reach < MIN_REACH && found.reduce((sum, { link }) => sum + link.similarity, 0) >= RETELLING_SHARE * found.length
  )
}

/** Whether a link between separate reports is one sentence in two versions; else the two only report the same, each in its own words. */
export function isOneSentence({ similarity }: Link, certainty: number, quotesTogether: boolean): boolean {
  if (certainty < MIN_CERTAINTY) return false
  if (quotesTogether) return similarity >= ONE_QUOTING_SENTENCE_SHARE
  return similarity >= (certainty >= RETOLD_CERTAINTY ? RETOLD_SHARE : ONE_SENTENCE_SHARE)
}
