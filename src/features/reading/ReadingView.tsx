import { useCallback, useEffect, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react'
import type { Side } from '../../engine/article.ts'
import type { Difference } from '../../view-model/differences.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { Layout } from '../../view-model/view-options.ts'
import { bringIntoView, bringPartToTop, rowAtTop } from './show-row.ts'
import { useCounterpartLight } from './use-counterpart-light.ts'
import { isBetween, ROWS_IN_SLICE, RowSlice } from './RowSlice.tsx'
import { useMountedSlices } from './use-mounted-slices.ts'
import './reading.css'
import './facing.css'
import './gutter.css'
import './layouts.css'
import './marks.css'
import './print.css'

/** What the strip needs of the view: where to scroll, and a way to jump. */
export interface ReadingHandle {
  readonly scroller: HTMLElement | null
  /** Index of the row at the top of the screen. */
  readonly rowAtTop: () => number
  /** Shows a row, from the given part of its height, 0…1, on. */
  readonly showRow: (row: number, part: number) => void
}

interface ReadingViewProps {
  readonly reading: Reading
  readonly layout: Layout
  /** The row it opens at. */
  readonly startRow: number
  readonly at: number | null
  readonly onAt: (index: number | null) => void
  /** The heads of the columns and anything above the rows. */
  readonly head: ReactNode
  readonly ref: Ref<ReadingHandle>
}

/** Both texts in one grid and one scroll. */
export function ReadingView({ reading, layout, startRow, at, onAt, head, ref }: ReadingViewProps) {
  const scroller = useRef<HTMLElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const { mounted, mountUpTo } = useMountedSlices(Math.ceil(reading.rows.length / ROWS_IN_SLICE))

  const rowElement = useCallback(
    (row: number) => {
      mountUpTo(Math.floor(row / ROWS_IN_SLICE))
      return grid.current?.querySelector(`[data-row="${row}"]`) ?? null
    },
    [mountUpTo],
  )
  useImperativeHandle(
    ref,
    () => ({
      scroller: scroller.current,
      rowAtTop: () => (scroller.current === null ? 0 : rowAtTop(scroller.current)),
      showRow: (row, part) => {
        const element = rowElement(row)
        if (element !== null && scroller.current !== null) bringPartToTop(element, part, scroller.current)
      },
    }),
    [rowElement],
  )

  // One function for good, so that a new callback from above does not draw every row again.
  const latestOnAt = useRef(onAt)
  useEffect(() => {
    latestOnAt.current = onAt
  }, [onAt])
  const select = useCallback((index: number | null) => latestOnAt.current(index), [])
  const press = useCallback((key: string) => select(reading.indexOf.get(key) ?? null), [select, reading])
  useCounterpartLight(grid, press)

  const show = useCallback(
    (difference: Difference, side: Side) => {
      const element = rowElement(difference.rows[side] ?? difference.row)
      if (element !== null && scroller.current !== null) bringIntoView(element, scroller.current)
    },
    [rowElement],
  )

  useEffect(() => {
    // So that the arrow keys and the space bar scroll the texts at once; whoever has the focus keeps it.
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
  }, [])

  const openedAt = useRef(startRow)
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const row = openedAt.current === 0 ? null : rowElement(openedAt.current)
      if (row !== null && scroller.current !== null) bringPartToTop(row, 0, scroller.current)
    })
    return () => cancelAnimationFrame(frame)
  }, [rowElement])

  const selected = at === null ? undefined : reading.differences[at]
  useEffect(() => {
    if (selected === undefined) return
    // In the next frame: rows that are not there yet cannot be drawn while React is drawing.
    const frame = requestAnimationFrame(() => {
      const row = rowElement(selected.row)
      const mark = row?.querySelector(`[data-key="${CSS.escape(selected.key)}"]`) ?? row
      if (mark && scroller.current !== null) bringIntoView(mark, scroller.current)
    })
    return () => cancelAnimationFrame(frame)
  }, [selected, rowElement])

  const slices = Array.from({ length: mounted }, (_, index) => index * ROWS_IN_SLICE)
  return (
    <main className={`reading reading-${layout}`} ref={scroller} id="reading" tabIndex={-1}>
      {head}
      <div className="rows" ref={grid}>
        {slices.map((first) => (
          <RowSlice
            key={first}
            reading={reading}
            layout={layout}
            first={first}
            at={isBetween(reading, at, first, first + ROWS_IN_SLICE - 1) ? at : null}
            onAt={select}
            onShow={show}
          />
        ))}
      </div>
    </main>
  )
}
