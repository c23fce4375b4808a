import { align } from './align/align.ts'
import type { Article } from './article.ts'
import { diffLinks, type Change } from './diff/diff-links.ts'
import { findAll } from './find/find-all.ts'
import type { Finding } from './find/finding.ts'
import { judge, type Relation } from './find/relation.ts'
import { inCanonicalOrder, mirrorChanges } from './mirror.ts'
import { segment, type Segmented, type Sentenced } from './text/segment.ts'
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

function changesBetween(a: Segmented, b: Segmented): Change[] {
  const vocabulary = buildVocabulary(a, b)
  return diffLinks(align(a, b, vocabulary), a, b, vocabulary)
}

/** Compares two articles. `compare(b, a)` is the mirror image of `compare(a, b)`; the same articles give the same result everywhere. */
export function compare(articleA: Article, articleB: Article): Comparison {
  const a = segment(articleA)
  const b = segment(articleB)
  const changes = inCanonicalOrder(articleA.text, articleB.text)
    ? changesBetween(a, b)
    : mirrorChanges(changesBetween(b, a))
  const findings = findAll(a, b, changes)
  return { a: withoutTokens(a), b: withoutTokens(b), changes, findings, relation: judge(a, b, changes), limited: null }
}

// Tokens stay behind: nobody draws them, and a hundred thousand of them would be copied to the page.
function withoutTokens({ article, sentences, wordCount }: Segmented): Sentenced {
  return { article, sentences, wordCount }
}
