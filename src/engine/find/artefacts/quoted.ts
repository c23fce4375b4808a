import type { Article } from '../../article.ts'
import { findQuotations } from '../../text/quotations.ts'
import { lazily } from '../../text/lazily.ts'
import type { Span } from '../../text/span.ts'

/** Tells whether a place of the story stands inside quotation marks. */
export function quotedIn(article: Article): (place: number) => boolean {
  const quotations = lazily(() => findQuotations(article).map(({ span }) => span))
  return (place) => {
    const span = lastFrom(quotations(), place)
    return span !== undefined && place < span.end
  }
}

/** The last of spans in order that starts at a place or before it. */
function lastFrom(spans: readonly Span[], place: number): Span | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? Infinity) <= place) low = middle + 1
    else high = middle
  }
  return spans[low - 1]
}
