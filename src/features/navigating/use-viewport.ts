import { useEffect, useState } from 'react'
import type { Extent } from '../../view-model/overview.ts'

/** Which part of the whole, 0…1, a scroller shows; told from the first and the last row in view. Null until it is known. */
export function useViewport(scroller: HTMLElement | null, extents: readonly Extent[]): Extent | null {
  const [viewport, setViewport] = useState<Extent | null>(null)
  useEffect(() => {
    if (scroller === null) return
    let frame = 0
    const measure = () => {
      frame = 0
      setViewport(visiblePart(scroller, extents))
    }
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(measure)
    }
    later()
    scroller.addEventListener('scroll', later, { passive: true })
    const sizes = new ResizeObserver(later)
    sizes.observe(scroller)
    return () => {
      cancelAnimationFrame(frame)
      scroller.removeEventListener('scroll', later)
      sizes.disconnect()
    }
  }, [scroller, extents])
  return viewport
}

function visiblePart(scroller: HTMLElement, extents: readonly Extent[]): Extent | null {
  const rows = scroller.querySelectorAll('[data-row]')
  if (rows.length === 0) return null
  const { top, bottom } = scroller.getBoundingClientRect()
  return { top: placeOf(rows, top, extents), bottom: placeOf(rows, bottom, extents) }
}

/** The place in the whole, 0…1, of a height on the screen: rows lie in order, so the one there is found by halving. */
function placeOf(rows: NodeListOf<Element>, y: number, extents: readonly Extent[]): number {
  let [first, last] = [0, rows.length - 1]
  while (first < last) {
    const middle = (first + last) >> 1
    const row = rows[middle]
    if (row !== undefined && row.getBoundingClientRect().bottom > y) last = middle
    else first = middle + 1
  }
  const [box, extent] = [rows[first]?.getBoundingClientRect(), extents[first]]
  if (box === undefined || extent === undefined) return 0
  const part = Math.min(Math.max((y - box.top) / (box.height || 1), 0), 1)
  return extent.top + (extent.bottom - extent.top) * part
}
