import { isTextLink } from '../engine/align/link.ts'
import type { Comparison } from '../engine/compare.ts'
import type { Passage, SentenceRange } from './row.ts'

/**
 * The moved links, those that follow each other on both sides taken together; in the order of `a`. What goes before a link is looked for
 * among all of them, not only in the one just before: another may stand between on one side, and swapping must change nothing.
 */
export function toPassages(comparison: Comparison): Passage[] {
  const passages: Passage[] = []
  const endingAt = new Map<string, number>()
  comparison.changes.forEach((change, index) => {
    if (!change.moved || !isTextLink(change)) return
    const single = { key: `m${index}`, changes: [index], a: rangeOf(change.a), b: rangeOf(change.b) }
    const before = endingAt.get(`${single.a.first}:${single.b.first}`) ?? passages.length
    const last = passages[before]
    passages[before] =
      last === undefined
        ? single
        : {
            key: last.key,
            changes: [...last.changes, index],
            a: { first: last.a.first, end: single.a.end },
            b: { first: last.b.first, end: single.b.end },
          }
    endingAt.set(`${single.a.end}:${single.b.end}`, before)
  })
  return passages
}

/** From the first of the sentences to behind the last. */
export function rangeOf(sentences: readonly number[]): SentenceRange {
  return { first: Math.min(...sentences), end: Math.max(...sentences) + 1 }
}
