import type { Side } from '../engine/article.ts'
import type { Comparison } from '../engine/compare.ts'
import { indexByKey, toDifferences, type Difference } from './differences.ts'
import { comparedBy, type Compared } from './compared.ts'
import { toEchoes, type Echo } from './echoes.ts'
import { sideNames } from './names.ts'
import type { Cell, DifferenceKey, Row } from './row.ts'
import { toRows } from './rows.ts'
import { toTags, type Tag } from './tags.ts'
import type { ViewOptions } from './view-options.ts'

/** Everything the compare screen draws, derived from a comparison and what shall be marked. */
export interface Reading {
  readonly comparison: Comparison
  readonly compared: Compared
  readonly rows: readonly Row[]
  readonly differences: readonly Difference[]
  readonly indexOf: ReadonlyMap<DifferenceKey, number>
  /** By row. */
  readonly tags: readonly (readonly Tag[])[]
  /** By row. */
  readonly echoes: readonly (readonly Echo[])[]
  /** What each side is called. */
  readonly names: Readonly<Record<Side, string>>
  /** The cells in which each moved passage stands, by its key. */
  readonly passages: ReadonlyMap<DifferenceKey, Readonly<Record<Side, readonly Cell[]>>>
}

export function toReading(comparison: Comparison, view: Pick<ViewOptions, 'typography'>): Reading {
  const rows = toRows(comparison, view)
  const differences = toDifferences(rows)
  const indexOf = indexByKey(differences)
  return {
    comparison,
    compared: comparedBy(comparison),
    rows,
    differences,
    indexOf,
    tags: toTags(rows, differences, indexOf),
    echoes: toEchoes(comparison, rows),
    names: sideNames(comparison.a.article, comparison.b.article),
    passages: passageCells(rows),
  }
}

function passageCells(rows: readonly Row[]): Map<DifferenceKey, Record<Side, Cell[]>> {
  const cells = new Map<DifferenceKey, Record<Side, Cell[]>>()
  for (const { passage, a, b } of rows) {
    if (passage === null) continue
    const known = cells.get(passage.key) ?? { a: [], b: [] }
    if (a !== null) known.a.push(a)
    if (b !== null) known.b.push(b)
    cells.set(passage.key, known)
  }
  return cells
}
