import type { Side } from '../../engine/article.ts'
import type { RowIndex } from '../../view-model/differences.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { DifferenceKey } from '../../view-model/row.ts'
import { markup, type Markup } from '../markup.ts'

/** The ids of places in the texts. Made by `createAnchors`, which remembers what it has named: an id stands in a page once. */
export interface Anchors {
  /** ` id="t4b"`, fit for a start tag; null where a place is not the first of its difference. */
  readonly name: (side: Side, key: DifferenceKey | null | undefined) => Markup | null
  /** Where a link to a difference leads: its first place on a side, else its row. For links behind the texts. */
  readonly find: (side: Side, index: number) => string
}

/** The id of a difference in the list; its marks in the texts have the same number. */
export function listId(index: number): string {
  return `d${index + 1}`
}

export function rowId(row: RowIndex): string {
  return `r${row + 1}`
}

/** The id of the first place of a difference in a text. */
export function placeId(index: number, side: Side): string {
  return `t${index + 1}${side}`
}

export function createAnchors({ indexOf, differences }: Pick<Reading, 'indexOf' | 'differences'>): Anchors {
  const named = new Set<string>()
  return {
    name: (side, key) => {
      const index = key === null || key === undefined ? undefined : indexOf.get(key)
      if (index === undefined || named.has(placeId(index, side))) return null
      named.add(placeId(index, side))
      return markup` id="${placeId(index, side)}"`
    },
    find: (side, index) => {
      const difference = differences[index]
      // What a sign of machine handling should read like has no mark.
      return named.has(placeId(index, side))
        ? placeId(index, side)
        : rowId(difference?.rows[side] ?? difference?.row ?? 0)
    },
  }
}
