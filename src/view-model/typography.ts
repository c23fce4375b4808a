import type { Comparison } from '../engine/compare.ts'
import type { Edit } from '../engine/diff/diff-links.ts'
import { slice, type Span } from '../engine/text/span.ts'

/** One place where two equal stretches look different. */
export interface FormPair {
  readonly a: Span
  readonly b: Span
}

/**
 * Where the two sides of an equal edit differ in form, word by word as white space divides them; in order.
 * Where white space divides them differently (`non-binding`, `non binding`), what differs is one pair.
 */
export function differingForms(comparison: Comparison, edit: Edit): FormPair[] {
  const [textA, textB] = [comparison.a.article.text, comparison.b.article.text]
  if (slice(textA, edit.a) === slice(textB, edit.b)) return []
  const [a, b] = [chunks(textA, edit.a), chunks(textB, edit.b)]
  const differs = (x: Span | undefined, y: Span | undefined) =>
    x === undefined || y === undefined || slice(textA, x) !== slice(textB, y)
  if (a.length === b.length) {
    return a.flatMap((chunk, index) => {
      const partner = b[index]
      return partner !== undefined && differs(chunk, partner) ? [{ a: chunk, b: partner }] : []
    })
  }
  let start = 0
  while (!differs(a[start], b[start])) start++
  let end = 0
  while (start + end < Math.min(a.length, b.length) && !differs(a.at(-1 - end), b.at(-1 - end))) end++
  const [pairA, pairB] = [hull(a.slice(start, a.length - end)), hull(b.slice(start, b.length - end))]
  return pairA !== null && pairB !== null ? [{ a: pairA, b: pairB }] : []
}

function chunks(text: string, span: Span): Span[] {
  return Array.from(slice(text, span).matchAll(/\S+/gu), (match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }))
}

function hull(spans: readonly Span[]): Span | null {
  const [first, last] = [spans[0], spans.at(-1)]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}
