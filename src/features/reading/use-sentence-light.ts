import { useEffect, type RefObject } from 'react'
import type { Note } from '../../view-model/judgement.ts'
import { rowsOfPlaces } from '../../view-model/noted-rows.ts'
import { elementOfRow } from './show-row.ts'
import { drawnFrom, type Slice } from './slices.ts'
import { rangeOf } from './text-places.ts'

type Places = Pick<Note, 'a' | 'b'>

/** The browser's names for the sentence a reader stands in, and for those with a note; `notes.css` says how they look. */
const AT = 'sentence-at'
const NOTED = 'sentence-noted'

/**
 * Lights a sentence and lines those with a note, without drawing any row again. Older browsers light nothing: there the panel alone says
 * which sentence it is, and the tag in the gutter where a note stands.
 */
export function useSentenceLight(
  grid: RefObject<HTMLElement | null>,
  drawn: readonly Slice[],
  notes: readonly Note[],
  sentence: Places | null,
): void {
  useEffect(() => {
    const rows = grid.current
    if (typeof Highlight === 'undefined' || rows === null) return undefined
    const light = (name: string, all: readonly Places[]) =>
      CSS.highlights.set(name, new Highlight(...all.flatMap((places) => rangesOf(rows, drawn, places))))
    light(NOTED, notes)
    light(AT, sentence === null ? [] : [sentence])
    return () => {
      CSS.highlights.delete(NOTED)
      CSS.highlights.delete(AT)
    }
  }, [grid, drawn, notes, sentence])
}

/** Where both places are drawn; empty while their rows are not. */
function rangesOf(grid: Element, drawn: readonly Slice[], places: Places): Range[] {
  const known = drawn.flat().find((own) => own !== null)
  if (!known) return []
  return rowsOfPlaces(known.rows, places).flatMap((row) => {
    const [own, element] = [drawnFrom(drawn, row), elementOfRow(grid, row)]
    if (own === null || element === null) return []
    return (['a', 'b'] as const).flatMap((side) => {
      const span = places[side]
      return (span === null ? null : rangeOf(own, row, element, side, span)) ?? []
    })
  })
}
