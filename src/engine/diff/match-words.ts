import { scoreWords } from './score-words.ts'
import { findWordCandidates } from './word-candidates.ts'
import type { Words } from './words.ts'

/** A word of `a` and a word of `b` that answer to each other; `same` where their normal forms are equal. */
export interface WordMatch {
  /** Places among the link's words, not in the article. */
  readonly a: number
  readonly b: number
  readonly same: boolean
}

/** Log-odds above which two words are said to answer to each other. */
const EVEN = 0

/**
 * Finds which words of a link answer to each other, crossings allowed; a word may answer to several. Ordered by `a`, then `b`.
 * Work: one test for each pair of words, a score for the few that may match.
 */
export function matchWords(a: Words, b: Words): WordMatch[] {
  const candidates = findWordCandidates(a, b)
  const scores = scoreWords(a, b, candidates)
  const matches: WordMatch[] = []
  const { rows, columns, certain } = candidates
  let c = 0
  certain.forEach((column, row) => {
    if (column >= 0) matches.push({ a: row, b: column, same: true })
    for (; c < rows.length && rows[c] === row; c++) {
      const j = columns[c] ?? 0
      if ((scores[c] ?? 0) > EVEN) matches.push({ a: row, b: j, same: a.types[row] === b.types[j] })
    }
  })
  return matches
}
