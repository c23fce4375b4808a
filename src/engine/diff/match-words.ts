import type { TokenIndex } from '../text/tokens.ts'
import type { TypeIndex, Vocabulary, WordClass } from '../text/vocabulary.ts'

/** A word of `a` and a word of `b` that answer to each other; `same` where their normal forms are equal. */
export interface WordMatch {
  /** Place in the given stretch of `a`, not in the article. */
  readonly a: TokenIndex
  readonly b: TokenIndex
  readonly same: boolean
}

/** What it is worth to match a word with itself, by class: content words hold a sentence together, punctuation hardly. */
const WORTH: Readonly<Record<WordClass, number>> = { content: 1, number: 1, function: 0.4, mark: 0.15 }
/** Share of a word's worth that another form of it keeps: `policy`/`policies`. */
const OTHER_FORM = 0.75
/** Added for each match that continues a run: phrases read better than scattered words. */
const RUN_BONUS = 0.2
/** Cost of each interruption. Above a lone function word's worth, so that one never stands as an island for its own sake. */
const BREAK_COST = 0.45

/** How much a match of two word forms is worth; 0 where they do not match. */
function worth(x: TypeIndex, y: TypeIndex, { classOf, stemOf }: Vocabulary): number {
  if (x === y) return WORTH[classOf(x)]
  const classX = classOf(x)
  if (classX === 'mark' || classX === 'number' || classOf(y) !== classX) return 0
  return stemOf(x) === stemOf(y) ? WORTH[classX] * OTHER_FORM : 0
}

/** Numbers of the traceback: where the best path into a state came from. */
const FROM_START = 0
const FROM_MATCH = 1
const FROM_GAP = 2

/**
 * Finds the order-keeping matches of two stretches of words (types) that together are worth most: global alignment with affine
 * interruptions (Gotoh 1982), in which words weigh by class and a run earns a bonus. Against the longest common subsequence it
 * gives up stray function words to keep phrases whole. Work: one step for each pair of words.
 */
export function matchWords(a: Int32Array, b: Int32Array, vocabulary: Vocabulary): WordMatch[] {
  const width = b.length + 1
  const cells = (a.length + 1) * width
  // Best value of a path that ends in a match at (i, j), and of one that has reached (i, j) any other way.
  const match = new Float64Array(cells).fill(-Infinity)
  const gap = new Float64Array(cells)
  const matchFrom = new Uint8Array(cells)
  // 0: start; 1: a step over a word of a after a match; 2: after a gap; 3 and 4: the same over a word of b.
  const gapFrom = new Uint8Array(cells)
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const at = i * width + j
      if (i > 0 && j > 0) {
        const value = worth(a[i - 1] ?? -1, b[j - 1] ?? -1, vocabulary)
        if (value > 0) {
          const run = (match[at - width - 1] ?? 0) + RUN_BONUS
          const fresh = gap[at - width - 1] ?? 0
          match[at] = value + Math.max(run, fresh)
          matchFrom[at] = run >= fresh ? FROM_MATCH : i === 1 && j === 1 ? FROM_START : FROM_GAP
        }
      }
      if (i === 0 && j === 0) continue
      let bestGap = -Infinity
      const consider = (value: number, from: number): void => {
        if (value > bestGap) {
          bestGap = value
          gapFrom[at] = from
        }
      }
      if (i > 0) {
        consider((match[at - width] ?? 0) - BREAK_COST, 1)
        consider(gap[at - width] ?? 0, 2)
      }
      if (j > 0) {
        consider((match[at - 1] ?? 0) - BREAK_COST, 3)
        consider(gap[at - 1] ?? 0, 4)
      }
      gap[at] = bestGap
    }
  }
  return trace(a, b, { match, gap, matchFrom, gapFrom })
}

interface Table {
  readonly match: Float64Array
  readonly gap: Float64Array
  readonly matchFrom: Uint8Array
  readonly gapFrom: Uint8Array
}

function trace(a: Int32Array, b: Int32Array, { match, gap, matchFrom, gapFrom }: Table): WordMatch[] {
  const width = b.length + 1
  const matches: WordMatch[] = []
  let i = a.length
  let j = b.length
  // Ending right after a match costs no interruption.
  let inMatch = (match[i * width + j] ?? 0) >= (gap[i * width + j] ?? 0)
  while (i > 0 || j > 0) {
    const at = i * width + j
    if (inMatch) {
      matches.push({ a: i - 1, b: j - 1, same: a[i - 1] === b[j - 1] })
      inMatch = matchFrom[at] === FROM_MATCH
      i--
      j--
    } else {
      const from = gapFrom[at] ?? 0
      inMatch = from === 1 || from === 3
      if (from <= 2) i--
      else j--
    }
  }
  return matches.reverse()
}
