import type { Side } from '../../engine/article.ts'
import type { Span } from '../../engine/text/span.ts'
import { countBefore, drawnAsOne, drawnOnSide, placeAfter, type DrawnStretch } from '../../view-model/drawn-text.ts'
import { isReadAsOne } from '../../view-model/interleave.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { TextPlace } from '../../view-model/drawn-text.ts'

// Between the page's elements and places in the articles. What is said in a cell besides its text, for screen readers or beneath it, does not count.

const NOT_TEXT = '.sr-only, .echo, .row-note, button, summary, small'

/** Where a point of the page stands in its article; null where no story is drawn. Of two readings in one text, that of the one it is in. */
export function placeOfPoint(reading: Reading, node: Node, offset: number): TextPlace | null {
  const element = node instanceof Element ? node : node.parentElement
  const cell = element?.closest('.row:not(.row-aside) .cell') ?? null
  const row = Number(cell?.closest('[data-row]')?.getAttribute('data-row') ?? -1)
  if (cell === null || cell.closest('.ghost') !== null) return null
  return placeAfter(drawnIn(reading, row, cell), charactersBefore(cell, node, offset))
}

/** What is drawn of a stretch of a side's text in an element with one or more rows; null where nothing is. */
export function rangeOf(reading: Reading, row: number, rowElement: Element, side: Side, span: Span): Range | null {
  for (const cell of rowElement.querySelectorAll('.cell')) {
    if (cell.closest('.ghost') !== null) continue
    const stretches = drawnIn(reading, row, cell)
    const first = countBefore(stretches, { side, offset: span.start })
    const last = countBefore(stretches, { side, offset: span.end - 1 }) ?? lengthOf(stretches) - 1
    if (first !== null && last >= first) return rangeBetween(cell, first, last)
  }
  return null
}

function drawnIn(reading: Reading, index: number, cell: Element): DrawnStretch[] {
  const row = reading.rows[index]
  if (row === undefined) return []
  const isMerged = cell.closest('.row-merged') !== null
  if (isMerged && isReadAsOne(row)) return drawnAsOne(reading.comparison, row)
  return drawnOnSide(row, cell.classList.contains('cell-b') ? 'b' : 'a')
}

function charactersBefore(cell: Element, node: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(cell, 0)
  before.setEnd(node, offset)
  let count = 0
  for (const text of textsIn(cell)) {
    if (text === node) return count + offset
    if (before.comparePoint(text, text.length) > 0) return count
    count += text.length
  }
  return count
}

/** From one drawn character to another, both of them in it. */
function rangeBetween(cell: Element, first: number, last: number): Range | null {
  const range = document.createRange()
  let count = 0
  let isBegun = false
  for (const text of textsIn(cell)) {
    const end = count + text.length
    if (!isBegun && first < end) {
      range.setStart(text, first - count)
      isBegun = true
    }
    if (isBegun && last < end) {
      range.setEnd(text, last - count + 1)
      return range
    }
    count = end
  }
  return null
}

function* textsIn(cell: Element): Generator<Text> {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest(NOT_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) yield node
}

function lengthOf(stretches: readonly DrawnStretch[]): number {
  return stretches.reduce((sum, { length }) => sum + length, 0)
}
