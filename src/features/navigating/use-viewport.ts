import { useEffect, useState } from 'react'
import { afterPaint } from '../../ui/after-paint.ts'
import type { Extent } from '../../view-model/overview.ts'

/** What stands at a height of the screen, in pixels: a row, and how much of it, 0…1, lies above. */
export type PlaceAt = (y: number) => { readonly row: number; readonly part: number } | null

/** Which part of the whole, 0…1, a scroller shows; told from what stands at its upper and its lower edge. Null until it is known. */
export function useViewport(
  scroller: HTMLElement | null,
  placeAt: PlaceAt | null,
  extents: readonly Extent[],
): Extent | null {
  const [viewport, setViewport] = useState<Extent | null>(null)
  useEffect(() => {
    if (scroller === null || placeAt === null) return
    let cancel: (() => void) | null = null
    const measure = () => {
      cancel = null
      const { top, bottom } = scroller.getBoundingClientRect()
      const edges = [placeAt(top), placeAt(bottom)].map((place) => (place === null ? null : partOf(extents, place)))
      const [from = null, to = null] = edges
      setViewport(from === null || to === null ? null : { top: from, bottom: to })
    }
    // Where everything is laid out already: to ask sooner would make the browser lay out new rows once more.
    const later = () => {
      if (cancel === null) cancel = afterPaint(measure)
    }
    later()
    scroller.addEventListener('scroll', later, { passive: true })
    const sizes = new ResizeObserver(later)
    sizes.observe(scroller)
    return () => {
      cancel?.()
      scroller.removeEventListener('scroll', later)
      sizes.disconnect()
    }
  }, [scroller, placeAt, extents])
  return viewport
}

function partOf(
  extents: readonly Extent[],
  { row, part }: { readonly row: number; readonly part: number },
): number | null {
  const extent = extents[row]
  return extent === undefined ? null : extent.top + (extent.bottom - extent.top) * part
}
