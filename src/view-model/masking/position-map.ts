import type { Span } from '../../engine/text/span.ts'

/** A stretch of a text and what stands in its place. */
export interface Replacement {
  readonly span: Span
  /** Never empty, so that what had characters keeps some. */
  readonly text: string
}

/** A text with stretches of it replaced, and how places in the one become places in the other. */
export interface PositionMap {
  readonly original: string
  readonly text: string
  /** What was replaced, in the original text; in order and disjoint. */
  readonly from: readonly Span[]
  /** Where the same stretches stand in the new text. */
  readonly to: readonly Span[]
}

/** Replaces stretches that are in order and disjoint. */
export function replace(original: string, replaced: readonly Replacement[]): PositionMap {
  const to: Span[] = []
  let [text, done] = ['', 0]
  for (const { span, text: standIn } of replaced) {
    text += original.slice(done, span.start)
    to.push({ start: text.length, end: text.length + standIn.length })
    text += standIn
    done = span.end
  }
  return { original, text: text + original.slice(done), from: replaced.map(({ span }) => span), to }
}

/** A span of the original in the new text. One that begins or ends inside a replaced stretch takes in all that stands in its place. */
export function moveSpan({ from, to }: PositionMap, span: Span): Span {
  return moveBetween(from, to, span)
}

/** A span of the new text in the original. The way back of `moveSpan` for spans whose ends are not inside a replaced stretch. */
export function moveSpanBack({ from, to }: PositionMap, span: Span): Span {
  return moveBetween(to, from, span)
}

function moveBetween(from: readonly Span[], to: readonly Span[], { start, end }: Span): Span {
  const moved = movePlace(from, to, start, 'start')
  // An empty span stays one: it says where something would stand.
  return { start: moved, end: start === end ? moved : movePlace(from, to, end, 'end') }
}

function movePlace(from: readonly Span[], to: readonly Span[], place: number, edge: keyof Span): number {
  const before = lastStartingBefore(from, place)
  const [there, here] = [from[before], to[before]]
  if (there === undefined || here === undefined) return place
  return place < there.end ? here[edge] : here.end + place - there.end
}

/** Index of the last span that starts before a place; -1 where none does. */
function lastStartingBefore(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The stretches cut at places inside them, each piece with the same stand-in. `edges` in ascending order. */
export function cutAt(replaced: readonly Replacement[], edges: readonly number[]): Replacement[] {
  let next = 0
  return replaced.flatMap(({ span: { start, end }, text }) => {
    const pieces: Replacement[] = []
    let from = start
    while ((edges[next] ?? Infinity) <= start) next++
    for (let k = next; (edges[k] ?? Infinity) < end; k++) {
      const edge = edges[k] ?? end
      if (edge > from) pieces.push({ span: { start: from, end: edge }, text })
      from = edge
    }
    return [...pieces, { span: { start: from, end }, text }]
  })
}
