import type { Difference } from './differences.ts'
import { familyOf, type Family } from './kinds.ts'
import type { DifferenceKey, Row } from './row.ts'

/** What the gutter says about a row: one tag per kind of difference in it. */
export interface Tag {
  readonly family: Family
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
  const artefacts = artefactsByRow(differences)
  return rows.map((row, rowIndex) => {
    const tags: Tag[] = []
    for (const index of [...indicesIn(row, indexOf), ...(artefacts.get(rowIndex) ?? [])]) {
      const difference = differences[index]
      if (difference === undefined) continue
      const { glyph, kind } = difference
      const at = tags.findIndex((known) => known.glyph === glyph)
      const tag = tags[at]
      if (tag === undefined) tags.push({ family: familyOf(kind), glyph, count: 1, first: index, last: index })
      else tags[at] = { ...tag, count: tag.count + 1, last: index }
    }
    return tags
  })
}

/** Artefacts lie on top of the runs, and no run has their keys. */
function artefactsByRow(differences: readonly Difference[]): ReadonlyMap<number, readonly number[]> {
  const byRow = new Map<number, number[]>()
  differences.forEach(({ finding, row }, index) => {
    if (finding?.kind === 'artefact') byRow.set(row, [...(byRow.get(row) ?? []), index])
  })
  return byRow
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
