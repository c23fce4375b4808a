import type { Difference } from './differences.ts'
import { kindWords, type KindGroup } from './kinds.ts'
import type { DifferenceKey, Row } from './row.ts'

/** What the gutter says about a row: one tag per kind of difference in it. */
export interface Tag {
  readonly group: KindGroup
  readonly glyph: string
  readonly count: number
  /** Index of the first of them in the list of differences. */
  readonly first: number
  /** Index of the last of them. */
  readonly last: number
}

/** The tags of every row, in the order in which its differences begin. A moved passage is counted at both its places. */
export function toTags(
  rows: readonly Row[],
  differences: readonly Difference[],
  indexOf: ReadonlyMap<DifferenceKey, number>,
): Tag[][] {
  return rows.map((row) => {
    const tags: Tag[] = []
    for (const index of indicesIn(row, indexOf)) {
      const difference = differences[index]
      if (difference === undefined) continue
      const { glyph, kind } = difference
      const at = tags.findIndex((known) => known.glyph === glyph)
      const tag = tags[at]
      if (tag === undefined) tags.push({ group: kindWords[kind].group, glyph, count: 1, first: index, last: index })
      else tags[at] = { ...tag, count: tag.count + 1, last: index }
    }
    return tags
  })
}

function indicesIn({ a, b }: Row, indexOf: ReadonlyMap<DifferenceKey, number>): number[] {
  const indices = new Set<number>()
  const add = (key: DifferenceKey | null | undefined): void => {
    const index = key === null || key === undefined ? undefined : indexOf.get(key)
    if (index !== undefined) indices.add(index)
  }
  for (const cell of [a, b]) {
    add(cell?.whole?.key)
    for (const { runs } of cell?.paragraphs ?? []) for (const { key } of runs) add(key)
  }
  return [...indices].sort((x, y) => x - y)
}
