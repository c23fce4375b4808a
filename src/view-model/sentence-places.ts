import { isTextLink } from '../engine/align/link.ts'
import type { Side } from '../engine/article.ts'
import type { SentenceIndex } from '../engine/text/segment.ts'
import type { Span } from '../engine/text/span.ts'
import type { RowIndex } from './differences.ts'
import { rowsOfSentences } from './echoes.ts'
import type { Reading } from './reading.ts'

/** A sentence of the story and what answers to it, whether or not they differ: what a note can be about, and what is stepped through. */
export interface SentencePlace {
  /** Null where the side has nothing that answers; at least one of them is there. */
  readonly a: Span | null
  readonly b: Span | null
  /** Where it is drawn; of two places, the one in `a`. */
  readonly row: RowIndex
}

/** All sentences of both stories in reading order, linked ones together; nothing of what is set aside. */
export function toSentencePlaces({ comparison, rows }: Pick<Reading, 'comparison' | 'rows'>): SentencePlace[] {
  const rowOf = { a: rowsOfSentences(comparison, rows, 'a'), b: rowsOfSentences(comparison, rows, 'b') }
  const links = comparison.changes.filter(isTextLink)
  const linked = { a: new Set(links.flatMap(({ a }) => a)), b: new Set(links.flatMap(({ b }) => b)) }
  const place = (a: readonly SentenceIndex[], b: readonly SentenceIndex[]): SentencePlace[] => {
    const row = rowOf.a.get(a[0] ?? -1) ?? rowOf.b.get(b[0] ?? -1)
    if (row === undefined || rows[row]?.kind === 'aside') return []
    return [{ a: hullOf('a', a), b: hullOf('b', b), row }]
  }
  const hullOf = (side: Side, members: readonly SentenceIndex[]): Span | null => {
    const { sentences } = comparison[side]
    const [first, last] = [sentences[members[0] ?? -1], sentences[members.at(-1) ?? -1]]
    return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end }
  }
  const lone = (side: Side) =>
    [...comparison[side].sentences.keys()]
      .filter((index) => !linked[side].has(index))
      .flatMap((index) => (side === 'a' ? place([index], []) : place([], [index])))
  return [...links.flatMap(({ a, b }) => place(a, b)), ...lone('a'), ...lone('b')].toSorted(inReadingOrder)
}

/** The sentence at a place of a text, an offset in UTF-16 code units; between two, the one that follows. Null outside the story. */
export function sentencePlaceAt(places: readonly SentencePlace[], side: Side, offset: number): SentencePlace | null {
  const own = places.filter((place) => place[side] !== null)
  const endOf = (place: SentencePlace) => place[side]?.end ?? 0
  return own.filter((place) => endOf(place) > offset).toSorted((x, y) => endOf(x) - endOf(y))[0] ?? null
}

/** The sentence that a step leads to, from a place of a row on; stays at either end. Null where there is none. */
export function stepSentence(
  places: readonly SentencePlace[],
  from: SentencePlace | RowIndex,
  by: 1 | -1,
): SentencePlace | null {
  if (typeof from === 'number') {
    const first = places.findIndex(({ row }) => row >= from)
    return places[first === -1 ? places.length - 1 : first] ?? null
  }
  const at = places.findIndex((place) => place.a?.start === from.a?.start && place.b?.start === from.b?.start)
  return places[Math.min(Math.max(at + by, 0), places.length - 1)] ?? null
}

function inReadingOrder(x: SentencePlace, y: SentencePlace): number {
  if (x.row !== y.row) return x.row - y.row
  const startOf = ({ a, b }: SentencePlace): number => a?.start ?? b?.start ?? 0
  // What only `b` has stands below what `a` has.
  if ((x.a === null) !== (y.a === null)) return x.a === null ? 1 : -1
  return startOf(x) - startOf(y)
}
