import { slice, type Span } from '../../text/span.ts'
import { normalize } from '../../text/normalize.ts'
import type { Finding } from '../finding.ts'

/** Longer stretches are rewordings of a passage, not a house's word for a thing; in words. */
const MOST_WORDS = 4

/** This outlet's word, and the word that the other has in its place. */
export interface WordingSwap {
  readonly a: string
  readonly b: string
  /** How often. */
  readonly count: number
  /** Indices into the findings, in their order: where to jump. */
  readonly findings: readonly number[]
}

/** The words that stand for each other in two articles, most frequent first, then in the order of the findings. Capitals and marks around them do not count. */
export function wordingSwaps(findings: readonly Finding[], textA: string, textB: string): WordingSwap[] {
  const swaps = new Map<string, { a: string; b: string; findings: number[] }>()
  findings.forEach((finding, index) => {
    if (finding.kind !== 'wording' || finding.tier === 'typography') return
    const [a, b] = [bare(textA, finding.a), bare(textB, finding.b)]
    if (a === null || b === null) return
    const key = `${normalize(a)}\n${normalize(b)}`
    const known = swaps.get(key)
    if (known === undefined) swaps.set(key, { a, b, findings: [index] })
    else {
      known.findings.push(index)
      // A capital may be the beginning of a sentence; a small letter is the word's own.
      if (isSmaller(a, known.a)) known.a = a
      if (isSmaller(b, known.b)) known.b = b
    }
  })
  // Array sort is stable: equally frequent ones keep the order of the findings.
  return [...swaps.values()].map((swap) => ({ ...swap, count: swap.findings.length })).sort((x, y) => y.count - x.count)
}

function bare(text: string, span: Span): string | null {
  const words = slice(text, span)
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}$€£%]+/u, '')
    .replace(/[^\p{L}\p{M}\p{N}$€£%.]+$/u, '')
  return words === '' || words.split(' ').length > MOST_WORDS ? null : words
}

function isSmaller(one: string, other: string): boolean {
  return one !== other && one.toLowerCase() === one
}
