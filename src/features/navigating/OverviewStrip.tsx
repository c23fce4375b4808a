import { memo, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { t } from '@lingui/core/macro'
import type { Side } from '../../engine/article.ts'
import { useLocale } from '../../locales/use-locale.ts'
import { toOverview, type Extent, type OverviewMark } from '../../view-model/overview.ts'
import type { Row } from '../../view-model/row.ts'
import { useViewport, type PlaceAt } from './use-viewport.ts'

/** Height of the drawing's own coordinates; it is stretched to the strip. */
const HEIGHT = 1000

/** Lowest mark that is still seen, in the drawing's coordinates: about two pixels. */
const LOWEST = 3

interface OverviewStripProps {
  readonly rows: readonly Row[]
  /** What scrolls the texts; null until it is there. */
  readonly scroller: HTMLElement | null
  /** What stands where on the screen; null until that is known. */
  readonly placeAt: PlaceAt | null
  readonly onShow: (row: number, part: number) => void
}

/** The whole story at a glance: A's marks left, B's right, and the part on the screen. Click, drag or use the arrow keys to go there. */
export const OverviewStrip = memo(function OverviewStrip({ rows, scroller, placeAt, onShow }: OverviewStripProps) {
  // Its words are drawn anew in another language.
  useLocale()
  const strip = useRef<HTMLDivElement>(null)
  const overview = useMemo(() => toOverview(rows), [rows])
  const viewport = useViewport(scroller, placeAt, overview.extents)
  const [top, bottom] = [viewport?.top ?? 0, viewport?.bottom ?? 0]

  const goTo = (place: number) => {
    const row = overview.extents.findIndex((extent) => extent.bottom >= place)
    const extent = overview.extents[row]
    if (extent !== undefined) onShow(row, (place - extent.top) / (extent.bottom - extent.top || 1))
  }
  const drag = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect()
    if (box === undefined || event.buttons !== 1) return
    const place = (event.clientY - box.top) / box.height - (bottom - top) / 2
    goTo(Math.min(Math.max(place, 0), 1))
  }
  const press = (event: KeyboardEvent) => {
    const place = placeAfter(event.key, top, bottom - top)
    if (place === null || event.altKey) return
    event.preventDefault()
    goTo(place)
  }
  return (
    <div
      ref={strip}
      className="strip"
      role="scrollbar"
      aria-label={t`Overview of both texts`}
      aria-controls="reading"
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(top * 100)}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        drag(event)
      }}
      onPointerMove={drag}
    >
      <StripMarks marks={overview.marks} />
      <div className="strip-view" style={{ top: `${top * 100}%`, height: `${(bottom - top) * 100}%` }} />
    </div>
  )
})

/** One path a side and weight: thousands of marks cost four elements. */
function StripMarks({ marks }: { readonly marks: readonly OverviewMark[] }) {
  const paths = useMemo(
    () =>
      (['a', 'b'] as const).flatMap((side) =>
        (['words', 'whole'] as const).map((weight) => ({ side, weight, path: pathOf(marks, side, weight) })),
      ),
    [marks],
  )
  return (
    <svg viewBox={`0 0 12 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {paths.map(({ side, weight, path }) => (
        <path key={side + weight} className={`strip-${side}`} d={path} />
      ))}
    </svg>
  )
}

function pathOf(marks: readonly OverviewMark[], side: Side, weight: OverviewMark['weight']): string {
  const left = { a: { words: 1, whole: 1 }, b: { words: 7, whole: 7 } }[side][weight]
  const width = weight === 'whole' ? 4 : 3
  return marks
    .filter((mark) => mark.side === side && mark.weight === weight)
    .map((mark) => box(mark, side === 'a' && weight === 'words' ? left + 1 : left, width))
    .join('')
}

function box({ top, bottom }: Extent, left: number, width: number): string {
  const height = Math.max((bottom - top) * HEIGHT, LOWEST)
  return `M${left} ${(top * HEIGHT).toFixed(1)}h${width}v${height.toFixed(1)}h-${width}z`
}

/** Where a key of a scroll bar leads, 0…1; null for other keys. */
function placeAfter(key: string, top: number, page: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: top - page / 8,
    ArrowDown: top + page / 8,
    PageUp: top - page,
    PageDown: top + page,
    Home: 0,
    End: 1,
  }
  const place = steps[key]
  return place === undefined ? null : Math.min(Math.max(place, 0), 1)
}
