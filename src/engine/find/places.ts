import type { Change } from '../diff/diff-links.ts'
import type { Segmented, SentenceIndex } from '../text/segment.ts'
import type { Span } from '../text/span.ts'
import { told, type Told } from '../told.ts'
import type { PlaceFinding } from './finding.ts'

function spanOf(side: Segmented, sentences: readonly SentenceIndex[]): Span {
  const first = side.sentences[sentences[0] ?? -1]
  const last = side.sentences[sentences.at(-1) ?? -1]
  if (first === undefined || last === undefined) throw new RangeError('a link without sentences; this is a bug')
  return { start: first.span.start, end: last.span.end }
}

/** Passages that stand elsewhere, and sentences that were split or merged on the way from `a` to `b`. */
export function findPlaces(a: Segmented, b: Segmented, changes: readonly Change[]): PlaceFinding[] {
  const found: PlaceFinding[] = []
  for (const change of changes) {
    if (!change.moved && change.a.length === change.b.length) continue
    const spans = { a: spanOf(a, change.a), b: spanOf(b, change.b) }
    if (change.moved) {
      const explanation = told(/*i18n*/ 'This passage stands at another place in the other article.')
      found.push({ kind: 'moved', severity: 3, code: 'place/moved', explanation, ...spans })
    }
    if (change.a.length === change.b.length) continue
    const explanation = howMany(change)
    if (change.a.length < change.b.length) {
      found.push({ kind: 'split', severity: 3, code: 'place/split', explanation, ...spans })
    } else {
      found.push({ kind: 'merged', severity: 3, code: 'place/merged', explanation, ...spans })
    }
  }
  return found
}

/** The same from either side. */
function howMany({ a, b }: Change): Told {
  const [fewer, more] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  if (fewer === 1) return told(/*i18n*/ 'One sentence in one article, {more} in the other.', { more })
  return told(/*i18n*/ '{fewer} sentences in one article, {more} in the other.', { fewer, more })
}
