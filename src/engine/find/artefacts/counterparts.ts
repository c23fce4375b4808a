import { lazily } from '../../text/lazily.ts'
import { slice, type Span } from '../../text/span.ts'
import { wordsFrom, type Reading, type WordPairing } from './reading.ts'

/** A counterpart may be so many times as long as the damaged words, and so many code units longer; beyond, it is other words. */
const MOST_TIMES = 2
const MOST_MORE = 30

/**
 * The words of the other article that answer to a stretch of this one: from the first to the last that pairs with a word in
 * it. Null where there are none, where they lie too far apart, or where they read the same and so show nothing.
 */
export function counterparts({ text, side, changes, other }: Reading): (span: Span) => Span | null {
  // Sentences that are the same show nothing.
  const ordered = lazily(() =>
    changes
      .filter(({ kind }) => kind !== 'same')
      .flatMap((change) => wordsFrom(side, change))
      .sort((x, y) => x.here.start - y.here.start),
  )
  return (span) => {
    if (other === null) return null
    const words = ordered()
    let start = Infinity
    let end = 0
    for (let k = firstAfter(words, span.start); k < words.length; k++) {
      const pair = words[k]
      if (pair === undefined || pair.here.start >= span.end) break
      start = Math.min(start, pair.there.start)
      end = Math.max(end, pair.there.end)
    }
    if (end <= start || end - start > MOST_TIMES * (span.end - span.start) + MOST_MORE) return null
    return slice(other.article.text, { start, end }) === slice(text, span) ? null : { start, end }
  }
}

/** Index of the first pairing whose word ends after a place; they stand in order and apart. */
function firstAfter(words: readonly WordPairing[], place: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.here.end ?? Infinity) <= place) low = middle + 1
    else high = middle
  }
  return low
}
