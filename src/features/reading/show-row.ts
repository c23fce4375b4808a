/** Farther than this many screens the page jumps: scrolling through would take longer than reading. */
const FARTHEST_GLIDE = 1.5

/** Part of the screen that must stay free above and below what is shown, so that it is read in its context. */
const MARGIN = 0.15

/** What the heads of the columns cover at the top of the screen, in pixels. */
const TOP_MARGIN = 60

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
  element.scrollIntoView({ block, behavior: far || isStill() ? 'instant' : 'smooth' })
  // Rows that were never in view have only been guessed at: once they are drawn, the place has shifted.
  if (far) requestAnimationFrame(() => element.scrollIntoView({ block, behavior: 'instant' }))
}

/** The row at the top of the screen; 0 where there is none. */
export function rowAtTop(scroller: Element): number {
  const top = Math.max(scroller.getBoundingClientRect().top, 0)
  const rows = Array.from(scroller.querySelectorAll('[data-row]'))
  return Math.max(
    0,
    rows.findIndex((row) => row.getBoundingClientRect().bottom > top + TOP_MARGIN),
  )
}

/** Shows a part of a row, 0…1 of its height, a little below the top of the screen. */
export function bringPartToTop(row: Element, part: number, scroller: Element): void {
  row.scrollIntoView({ block: 'start', behavior: 'instant' })
  const by = row.getBoundingClientRect().height * part
  if (scroller.scrollHeight > scroller.clientHeight) scroller.scrollTop += by
  else scrollBy(0, by)
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
