import { isTextLink } from '../engine/align/link.ts'
import type { Comparison } from '../engine/compare.ts'
import type { Passage, SentenceRange } from './row.ts'

/** The moved links, those that follow each other on both sides taken together; in the order of `a`. */
export function toPassages(comparison: Comparison): Passage[] {
  const passages: Passage[] = []
  comparison.changes.forEach((change, index) => {
    if (!change.moved || !isTextLink(change)) return
    const single = { key: `m${index}`, changes: [index], a: rangeOf(change.a), b: rangeOf(change.b) }
    const last = passages.at(-1)
    if (last !== undefined && last.a.end === single.a.first && last.b.end === single.b.first) {
      passages[passages.length - 1] = {
        key: last.key,
        changes: [...last.changes, index],
        a: { first: last.a.first, end: single.a.end },
        b: { first: last.b.first, end: single.b.end },
      }
    } else passages.push(single)
  })
  return passages
}

/** From the first of the sentences to behind the last. */
export function rangeOf(sentences: readonly number[]): SentenceRange {
  return { first: Math.min(...sentences), end: Math.max(...sentences) + 1 }
}
