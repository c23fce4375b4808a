import { placeOfRow, ROWS_IN_PIECE, ROWS_IN_SLICE } from './slices.ts'

/** Farther than this many screens the page jumps: scrolling through would take longer than reading. */
const FARTHEST_GLIDE = 1.5

/** Part of the screen that must stay free above and below what is shown, so that it is read in its context. */
const MARGIN = 0.15

/** What the heads of the columns cover at the top of the screen, in pixels, where they take two lines. */
export const HEADS_HEIGHT = 80

/** Brings an element near the middle of the screen unless it is well in view. */
export function bringIntoView(element: Element, scroller: Element): void {
  const screen = scroller.getBoundingClientRect()
  const height = Math.min(screen.height, innerHeight)
  const top = Math.max(screen.top, 0)
  const place = element.getBoundingClientRect()
  const inView = place.top >= top + height * MARGIN && place.bottom <= top + height * (1 - MARGIN)
  if (inView) return
  const far = Math.abs(place.top - top) > height * FARTHEST_GLIDE
  const block = place.height > height * (1 - 2 * MARGIN) ? 'start' : 'center'
  if (far || isStill()) settle(scroller, () => element.scrollIntoView({ block, behavior: 'instant' }))
  else element.scrollIntoView({ block, behavior: 'smooth' })
}

/** Frames in which a jump is made again: rows that were never in view have only been guessed at, and shift the place once they are drawn. */
const SETTLING = 3

/** Jumps, and again until all is drawn, unless another jump has begun: someone who drags along the strip makes many. */
function settle(scroller: Element, jump: () => void): void {
  const name = String(Number(scroller.getAttribute('data-jump') ?? 0) + 1)
  scroller.setAttribute('data-jump', name)
  const again = (frames: number) => {
    if (scroller.getAttribute('data-jump') !== name) return
    jump()
    if (frames > 1) requestAnimationFrame(() => again(frames - 1))
  }
  again(SETTLING)
}

/** A row and how much of its height, 0…1, lies above a line. */
export interface Place {
  readonly row: number
  readonly part: number
}

/**
 * What stands at a height of the screen, in pixels; the nearest where nothing does. Slices, their pieces and rows lie in order, so all are
 * found by halving.
 */
export function placeAt(grid: Element, y: number): Place | null {
  const slice = firstBelow(grid.children, y)
  const pieces = grid.children[slice]?.children
  if (pieces === undefined) return null
  const index = firstBelow(pieces, y)
  const rows = pieces[index]?.children
  if (rows === undefined) return null
  const row = firstBelow(rows, y)
  const element = rows[row]
  const first = slice * ROWS_IN_SLICE + index * ROWS_IN_PIECE
  return element === undefined ? null : { row: first + row, part: partAbove(element, y) }
}

/** The element of a row, or the empty space where it will be drawn; null where there is no such row. */
export function elementOfRow(grid: Element, row: number): Element | null {
  const { slice, piece, index } = placeOfRow(row)
  return grid.children[slice]?.children[piece]?.children[index] ?? null
}

/** The first element that ends below a height; the last one where none does. */
function firstBelow(elements: HTMLCollection, y: number): number {
  let [first, last] = [0, elements.length - 1]
  while (first < last) {
    const middle = (first + last) >> 1
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) > y) last = middle
    else first = middle + 1
  }
  return first
}

function partAbove(element: Element, y: number): number {
  const { top, height } = element.getBoundingClientRect()
  return Math.min(Math.max((y - top) / (height || 1), 0), 1)
}

/** Shows a part of a row, 0…1 of its height, a little below the top of the screen. */
export function bringPartToTop(row: Element, part: number, scroller: Element): void {
  settle(scroller, () => {
    row.scrollIntoView({ block: 'start', behavior: 'instant' })
    const by = row.getBoundingClientRect().height * part
    if (scroller.scrollHeight > scroller.clientHeight) scroller.scrollTop += by
    else scrollBy(0, by)
  })
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
