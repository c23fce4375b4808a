import type { Side } from '../engine/article.ts'
import type { Span } from '../engine/text/span.ts'
import { hullOf, type RowIndex } from './differences.ts'
import type { Reading } from './reading.ts'

/** A place where words that were looked for stand. */
export interface FoundWords {
  readonly side: Side
  readonly span: Span
  readonly row: RowIndex
  /** How many other places of the same cell come before it. */
  readonly before: number
}

/** Places that are counted at most: who looks for a letter gets an answer at once. */
const MOST_FOUND = 2_000

/**
 * Where words stand in the texts, in the order of the rows, A before B. Upper and lower case are alike, and so is white space of any
 * length; everything else is taken as it is written. Empty for no words.
 */
export function findWords(
  { comparison, rows }: Pick<Reading, 'comparison' | 'rows'>,
  words: string,
  sides: readonly Side[],
): readonly FoundWords[] {
  const found: FoundWords[] = []
  if (words.trim() === '') return found
  const pattern = patternOf(words)
  for (const [row, cells] of rows.entries()) {
    for (const side of sides) {
      const { start, end } = hullOf(cells[side])
      const matches = comparison[side].article.text.slice(start, end).matchAll(pattern)
      let before = 0
      for (const match of matches) {
        const at = start + match.index
        found.push({ side, span: { start: at, end: at + match[0].length }, row, before: before++ })
        if (found.length === MOST_FOUND) return found
      }
    }
  }
  return found
}

/** What finds the words: as they are typed, whatever their case and the white space between them. */
export function patternOf(words: string): RegExp {
  const parts = words.trim().split(/\s+/u)
  return new RegExp(parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('\\s+'), 'giu')
}
