import type { Change } from '../diff/diff-links.ts'
import type { Segmented, SentenceIndex } from '../text/segment.ts'
import type { Span } from '../text/span.ts'
import { told } from '../told.ts'
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
    const sentences = { a: change.a.length, b: change.b.length }
    const spans = { a: spanOf(a, change.a), b: spanOf(b, change.b) }
    if (change.moved) {
      const explanation = told(/*i18n*/ 'This passage stands at another place in the other article.')
      found.push({ kind: 'moved', severity: 3, code: 'place/moved', explanation, ...spans })
    }
    if (change.a.length < change.b.length) {
      const explanation = told(/*i18n*/ 'One article says in {b} sentences what the other says in {a}.', sentences)
      found.push({ kind: 'split', severity: 3, code: 'place/split', explanation, ...spans })
    }
    if (change.a.length > change.b.length) {
      const explanation = told(/*i18n*/ 'One article says in {b} what the other says in {a} sentences.', sentences)
      found.push({ kind: 'merged', severity: 3, code: 'place/merged', explanation, ...spans })
    }
  }
  return found
}
