import type { Side } from '../../article.ts'
import type { Change } from '../../diff/diff-links.ts'
import { toWordPairs } from '../../diff/word-pairs.ts'
import { lazily } from '../../text/lazily.ts'
import type { SentenceIndex } from '../../text/segment.ts'
import { slice, type Span } from '../../text/span.ts'
import type { Reading } from './reading.ts'

/** A counterpart may be so many times as long as the damaged words, and so many code units longer; beyond, it is other words. */
const MOST_TIMES = 2
const MOST_MORE = 30

/**
 * The words of the other article that answer to a stretch of this one: from the first to the last that pairs with a word in
 * it. Null where there are none, where they lie too far apart, or where they read the same and so show nothing.
 */
export function counterparts({ text, side, segmented, changes, other }: Reading): (span: Span) => Span | null {
  const beyond = side === 'a' ? 'b' : 'a'
  const bySentence = lazily(() => changesBySentence(side, changes))
  return (span) => {
    if (other === null) return null
    let start = Infinity
    let end = 0
    const { sentences } = segmented
    for (
      let index = firstAfter(sentences, span.start);
      (sentences[index]?.span.start ?? Infinity) < span.end;
      index++
    ) {
      for (const { words } of bySentence().get(index) ?? []) {
        for (const pair of toWordPairs(words)) {
          if (pair[side].end <= span.start || pair[side].start >= span.end) continue
          start = Math.min(start, pair[beyond].start)
          end = Math.max(end, pair[beyond].end)
        }
      }
    }
    if (end <= start || end - start > MOST_TIMES * (span.end - span.start) + MOST_MORE) return null
    return slice(other.article.text, { start, end }) === slice(text, span) ? null : { start, end }
  }
}

/** The links of each sentence. Sentences that are the same show nothing. */
function changesBySentence(side: Side, changes: readonly Change[]): ReadonlyMap<SentenceIndex, readonly Change[]> {
  const bySentence = new Map<SentenceIndex, Change[]>()
  for (const change of changes) {
    if (change.kind === 'same') continue
    for (const index of change[side]) {
      const known = bySentence.get(index)
      if (known === undefined) bySentence.set(index, [change])
      else known.push(change)
    }
  }
  return bySentence
}

/** Index of the first sentence that ends after a place; they stand in order and apart. */
function firstAfter(sentences: readonly { readonly span: Span }[], place: number): SentenceIndex {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.span.end ?? Infinity) <= place) low = middle + 1
    else high = middle
  }
  return low
}
