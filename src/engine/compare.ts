import { alignAcrossLanguages } from './align/across-languages.ts'
import { align } from './align/align.ts'
import { mirrorCorrections, NO_CORRECTIONS, type Corrections } from './align/corrections.ts'
import type { Article } from './article.ts'
import { diffLinks, type Change } from './diff/diff-links.ts'
import { findAll } from './find/find-all.ts'
import type { Finding } from './find/finding.ts'
import { judge, type Relation } from './find/relation.ts'
import { inCanonicalOrder, mirrorChanges } from './mirror.ts'
import { segment, type Segmented, type Sentenced } from './text/segment.ts'
import { inTwoLanguages } from './text/two-languages.ts'
import { buildVocabulary } from './text/vocabulary.ts'

/** Everything a comparison found, as plain data that crosses a worker's border as it is. Made by `compare`, read by the view model and the report. */
export interface Comparison {
  readonly a: Sentenced
  readonly b: Sentenced
  /** One per link, in the order of `a` (by first sentence; then of `b`). Sentences in no change stand only in their article. */
  readonly changes: readonly Change[]
  /** Most serious first. */
  readonly findings: readonly Finding[]
  readonly relation: Relation
  /** Null, or which work limit was hit and what was left out, in plain words. */
  readonly limited: string | null
}

/** Said where words cannot be compared; the first where sentences still can. */
const TWO_LANGUAGES =
  'The articles are in two languages. Sentences are matched by names, numbers, quotation marks, order and length; words are not compared.'
const INCOMPARABLE =
  'The articles are in two languages and share too few names and numbers to say which sentence answers to which; they cannot be compared.'

type Outcome = Pick<Comparison, 'changes' | 'limited'>

function changesBetween(a: Segmented, b: Segmented, corrections: Corrections): Outcome {
  const vocabulary = buildVocabulary(a, b)
  if (inTwoLanguages(a, b, vocabulary)) {
    const changes = alignAcrossLanguages(a, b, vocabulary).map((link) => ({ ...link, edits: [], words: [] }))
    return { changes, limited: changes.length === 0 ? INCOMPARABLE : TWO_LANGUAGES }
  }
  return { changes: diffLinks(align(a, b, vocabulary, corrections), a, b, vocabulary), limited: null }
}

function mirrored({ changes, limited }: Outcome): Outcome {
  return { changes: mirrorChanges(changes), limited }
}

/**
 * Compares two articles; the reader's corrections are kept and the rest follows them. `compare(b, a)` with mirrored corrections is the
 * mirror image of `compare(a, b)`; the same articles give the same result everywhere.
 */
export function compare(articleA: Article, articleB: Article, corrections: Corrections = NO_CORRECTIONS): Comparison {
  const a = segment(articleA)
  const b = segment(articleB)
  const { changes, limited } = inCanonicalOrder(articleA.text, articleB.text)
    ? changesBetween(a, b, corrections)
    : mirrored(changesBetween(b, a, mirrorCorrections(corrections)))
  const findings = findAll(a, b, changes)
  return {
    a: withoutTokens(a),
    b: withoutTokens(b),
    changes,
    findings,
    relation: judge(a, b, changes, limited),
    limited,
  }
}

// Tokens stay behind: nobody draws them, and a hundred thousand of them would be copied to the page.
function withoutTokens({ article, sentences, wordCount }: Segmented): Sentenced {
  return { article, sentences, wordCount }
}
