import { alignAcrossLanguages } from './align/across-languages.ts'
import { align } from './align/align.ts'
import { mirrorCorrections, NO_CORRECTIONS, type Corrections } from './align/corrections.ts'
import type { Article } from './article.ts'
import type { Link } from './align/link.ts'
import { diffLinks, type Change, type Diffed } from './diff/diff-links.ts'
import { FINE, grainOf, type Grain } from './diff/grain.ts'
import { findAll } from './find/find-all.ts'
import type { Finding } from './find/finding.ts'
import { judge, type Relation } from './find/relation.ts'
import { inCanonicalOrder, mirrorChanges, mirrorVocabulary } from './mirror.ts'
import { toStretches } from './stretches.ts'
import { segment, type Segmented, type Sentenced } from './text/segment.ts'
import { inTwoLanguages } from './text/two-languages.ts'
import { buildVocabulary, type Vocabulary } from './text/vocabulary.ts'
import { told, type Told } from './told.ts'

/** Everything a comparison found, as plain data. Made by `compare`, read by the view model and the report. */
export interface Comparison {
  readonly a: Sentenced
  readonly b: Sentenced
  /** One per link, in the order of `a` (by first sentence; then of `b`). Sentences in no change stand only in their article. */
  readonly changes: readonly Change[]
  /** Most serious first. */
  readonly findings: readonly Finding[]
  readonly relation: Relation
  /** Null, or which work limit was hit and what was left out, in plain words. */
  readonly limited: Told | null
  /** Links, counted, whose words are still to be compared and whose edits are therefore empty; 0 in a finished comparison. */
  readonly pending: number
}

/** Said where words cannot be compared; the first where sentences still can. */
const TWO_LANGUAGES = told(
  /*i18n*/ 'The articles are in two languages. Sentences are matched by names, numbers, quotation marks, order and length; words are not compared.',
)
const INCOMPARABLE = told(
  /*i18n*/ 'The articles are in two languages and share too few names and numbers to say which sentence answers to which; they cannot be compared.',
)

const tooLong = (count: number): Told =>
  told(
    /*i18n*/ 'Some sentences are too long to be compared in full: {count} of their words are marked as changed without a closer look.',
    { count },
  )

/** Two articles with their links, before words are compared, in the canonical direction. */
interface Aligned {
  readonly a: Segmented
  readonly b: Segmented
  readonly vocabulary: Vocabulary
  readonly links: readonly Link[]
  readonly grain: Grain
  readonly limited: Told | null
  /** The reader's `a` is this `b`. */
  readonly isTurned: boolean
  /** False where the articles are in two languages. */
  readonly hasWords: boolean
}

function alignArticles(articleA: Article, articleB: Article, corrections: Corrections): Aligned {
  const isTurned = !inCanonicalOrder(articleA.text, articleB.text)
  const a = segment(isTurned ? articleB : articleA)
  const b = segment(isTurned ? articleA : articleB, a)
  const vocabulary = buildVocabulary(a, b)
  if (inTwoLanguages(a, b, vocabulary)) {
    const links = alignAcrossLanguages(a, b, vocabulary)
    const limited = links.length === 0 ? INCOMPARABLE : TWO_LANGUAGES
    return { a, b, vocabulary, links, grain: FINE, limited, isTurned, hasWords: false }
  }
  const links = align(a, b, vocabulary, isTurned ? mirrorCorrections(corrections) : corrections)
  return { a, b, vocabulary, links, grain: grainOf(links, a, b), limited: null, isTurned, hasWords: true }
}

function compareWords({ a, b, vocabulary, grain, hasWords }: Aligned, links: readonly Link[]): Diffed {
  return hasWords ? diffLinks(links, a, b, vocabulary, grain) : { changes: links.map(withoutWords), leftOut: 0 }
}

function withoutWords(link: Link): Change {
  return { ...link, edits: [], words: [] }
}

/** What the changes come to, from the reader's side. */
function conclude(aligned: Aligned, { changes: canonical, leftOut }: Diffed, pending: number): Comparison {
  const { vocabulary, isTurned, hasWords } = aligned
  const [a, b] = isTurned ? [aligned.b, aligned.a] : [aligned.a, aligned.b]
  const changes = isTurned ? mirrorChanges(canonical) : canonical
  const findings = findAll(a, b, changes, hasWords && pending === 0)
  const limited = aligned.limited
  const relation = judge(a, b, isTurned ? mirrorVocabulary(vocabulary) : vocabulary, changes, findings, limited)
  return {
    a: withoutTokens(a),
    b: withoutTokens(b),
    changes,
    findings,
    relation: hasWords && pending === 0 ? relation : withoutWordReasons(relation),
    limited: limited ?? (leftOut > 0 ? tooLong(leftOut) : null),
    pending,
  }
}

/** How many words were kept cannot be said before all are compared, nor in two languages. */
function withoutWordReasons(relation: Relation): Relation {
  const reasons = relation.reasons.filter(
    ({ measure }) => measure !== 'words-kept' && measure !== 'sentences-unchanged',
  )
  return { ...relation, reasons }
}

/**
 * Compares two articles; the reader's corrections are kept and the rest follows them. `compare(b, a)` with mirrored corrections is the
 * mirror image of `compare(a, b)`; the same articles give the same result everywhere.
 */
export function compare(articleA: Article, articleB: Article, corrections: Corrections = NO_CORRECTIONS): Comparison {
  const aligned = alignArticles(articleA, articleB, corrections)
  return conclude(aligned, compareWords(aligned, aligned.links), 0)
}

/** The changes alone, as `compare` finds them, without what they mean: alignment, moves and words. In the order of `a`. */
export function findChanges(articleA: Article, articleB: Article): readonly Change[] {
  const aligned = alignArticles(articleA, articleB, NO_CORRECTIONS)
  const { changes } = compareWords(aligned, aligned.links)
  return aligned.isTurned ? mirrorChanges(changes) : changes
}

/**
 * The same, handed over as it grows: each comparison has all links, and the words of the links that a reader meets first; the last one
 * is what `compare` gives. One piece for articles of usual length.
 */
export function* compareInStretches(
  articleA: Article,
  articleB: Article,
  corrections: Corrections = NO_CORRECTIONS,
): Generator<Comparison, void> {
  const aligned = alignArticles(articleA, articleB, corrections)
  const changes = aligned.links.map(withoutWords)
  let pending = changes.length
  let leftOut = 0
  for (const stretch of toStretches(aligned.links)) {
    const links = stretch.flatMap((index) => aligned.links[index] ?? [])
    const diffed = compareWords(aligned, links)
    diffed.changes.forEach((change, k) => (changes[stretch[k] ?? -1] = change))
    leftOut += diffed.leftOut
    pending -= stretch.length
    yield conclude(aligned, { changes: [...changes], leftOut }, pending)
  }
}

// Tokens stay behind: nobody draws them, and a hundred thousand of them would be copied to the page.
function withoutTokens({ article, sentences, wordCount }: Segmented): Sentenced {
  return { article, sentences, wordCount }
}
