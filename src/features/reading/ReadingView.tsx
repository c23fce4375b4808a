import { useCallback, useEffect, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react'
import type { Side } from '../../engine/article.ts'
import { otherSide } from '../../engine/other-side.ts'
import type { BlockIndex } from '../../engine/text/segment.ts'
import type { Difference } from '../../view-model/differences.ts'
import type { Echo } from '../../view-model/echoes.ts'
import type { TextPlace } from '../../view-model/drawn-text.ts'
import type { FoundWords } from '../../view-model/find-words.ts'
import type { Note } from '../../view-model/judgement.ts'
import type { Reading } from '../../view-model/reading.ts'
import type { DifferenceKey } from '../../view-model/row.ts'
import type { SentencePlace } from '../../view-model/sentence-places.ts'
import type { Layout } from '../../view-model/view-options.ts'
import { afterPaint } from '../../ui/after-paint.ts'
import { among, RowSlice } from './RowSlice.tsx'
import { clearHighlight, highlightWords } from './highlight-words.ts'
import { bringIntoView, bringPartToTop, elementOfRow, HEADS_HEIGHT, placeAt, type Place } from './show-row.ts'
import { ROWS_IN_SLICE } from './slices.ts'
import { SelectionNote } from './SelectionNote.tsx'
import { placeOfPoint } from './text-places.ts'
import { useCounterpartLight } from './use-counterpart-light.ts'
import { useSentenceLight } from './use-sentence-light.ts'
import { useSlices } from './use-slices.ts'
import { useUnfoldedOnPaper } from './use-unfolded-on-paper.ts'
import './reading.css'
import './facing.css'
import './filling.css'
import './gutter.css'
import './layouts.css'
import './alone.css'
import './marks.css'
import './notes.css'
import './print.css'

/** What the strip needs of the view: what scrolls, which part of it is where, and a way to jump. */
export interface ReadingHandle {
  readonly scroller: HTMLElement | null
  /** Index of the row at the top of the screen. */
  readonly rowAtTop: () => number
  /** What stands at a height of the screen, in pixels; null where nothing does. */
  readonly placeAt: (y: number) => Place | null
  /** Shows a row, from the given part of its height, 0…1, on. */
  readonly showRow: (row: number, part: number) => void
  /** Shows and lights words that were found; null for none any more. */
  readonly showWords: (found: FoundWords | null, words: string) => void
  /** Where the words begin that the reader has selected; null where none are that belong to a story. */
  readonly placeOfSelection: () => TextPlace | null
}

interface ReadingViewProps {
  readonly reading: Reading
  readonly layout: Layout
  /** The other text is shown in the place of this one. */
  readonly isBlinking: boolean
  /** The row it opens at. */
  readonly startRow: number
  readonly at: number | null
  readonly onAt: (index: number | null) => void
  /** The sentence the reader stands in; null for none. */
  readonly sentence: SentencePlace | null
  readonly notes: readonly Note[]
  /** The reader wants to write a note on the sentence at this place. */
  readonly onNote: (place: TextPlace) => void
  /** The reader wants to see this note. */
  readonly onNoted: (note: Note) => void
  /** Makes a block that was set aside part of the story. */
  readonly onPutBack: (side: Side, block: BlockIndex) => void
  /** The heads of the columns and anything above the rows. */
  readonly head: ReactNode
  readonly ref: Ref<ReadingHandle>
}

/** Both texts in one grid and one scroll. */
export function ReadingView({
  reading,
  layout,
  isBlinking,
  startRow,
  at,
  onAt,
  sentence,
  notes,
  onNote,
  onNoted,
  onPutBack,
  head,
  ref,
}: ReadingViewProps) {
  const scroller = useRef<HTMLElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  const { drawn, drawNow } = useSlices(reading, grid)
  useUnfoldedOnPaper(grid)
  useSentenceLight(grid, drawn, notes, sentence)

  const rowElement = useCallback(
    (row: number) => {
      drawNow(row)
      return grid.current === null ? null : elementOfRow(grid.current, row)
    },
    [drawNow],
  )
  // One function for good, so that a new callback from above does not draw every row again.
  const latest = useRef({ reading, onAt, onNoted, onPutBack })
  useEffect(() => {
    latest.current = { reading, onAt, onNoted, onPutBack }
  }, [reading, onAt, onNoted, onPutBack])
  const select = useCallback(
    (key: DifferenceKey) => latest.current.onAt(latest.current.reading.indexOf.get(key) ?? null),
    [],
  )
  const putBack = useCallback((side: Side, block: BlockIndex) => latest.current.onPutBack(side, block), [])
  const showNote = useCallback((note: Note) => latest.current.onNoted(note), [])
  const placeOfSelection = useCallback(() => {
    const selection = getSelection()
    if (selection === null || selection.isCollapsed || !selection.toString().trim()) return null
    const { startContainer, startOffset } = selection.getRangeAt(0)
    if (grid.current?.contains(startContainer) !== true) return null
    return placeOfPoint(latest.current.reading, startContainer, startOffset)
  }, [])
  useImperativeHandle(ref, () => {
    const placeAtHeight = (y: number) => (grid.current === null ? null : placeAt(grid.current, y))
    return {
      scroller: scroller.current,
      placeAt: placeAtHeight,
      placeOfSelection,
      rowAtTop: () =>
        placeAtHeight(Math.max(scroller.current?.getBoundingClientRect().top ?? 0, 0) + HEADS_HEIGHT)?.row ?? 0,
      showRow: (row, part) => {
        const element = rowElement(row)
        if (element !== null && scroller.current !== null) bringPartToTop(element, part, scroller.current)
      },
      showWords: (found, words) => {
        const row = found === null ? null : rowElement(found.row)
        if (found === null || row === null) return clearHighlight()
        const element = highlightWords(row, found, words)
        if (scroller.current !== null) bringIntoView(element, scroller.current)
      },
    }
  }, [rowElement, placeOfSelection])
  useCounterpartLight(grid, select)

  const show = useCallback(
    (difference: Difference, side: Side) => {
      const element = rowElement(difference.rows[side] ?? difference.row)
      if (element !== null && scroller.current !== null) bringIntoView(element, scroller.current)
    },
    [rowElement],
  )
  const follow = useCallback(
    ({ row, side, change }: Echo) => {
      const there = rowElement(row)?.querySelector<HTMLElement>(`[data-echo="${otherSide(side)}${change}"]`)
      if (!there || scroller.current === null) return
      bringIntoView(there, scroller.current)
      // From there the same link leads back.
      there.focus({ preventScroll: true })
    },
    [rowElement],
  )

  useEffect(
    () =>
      afterPaint(() => {
        // So that the arrow keys and the space bar scroll the texts at once; whoever has the focus keeps it.
        if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
      }),
    [],
  )

  const openedAt = useRef(startRow)
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const row = openedAt.current === 0 ? null : rowElement(openedAt.current)
      if (row !== null && scroller.current !== null) bringPartToTop(row, 0, scroller.current)
    })
    return () => cancelAnimationFrame(frame)
  }, [rowElement])

  const selected = at === null ? undefined : reading.differences[at]
  const [selectedKey, selectedRow] = [selected?.key, selected?.row]
  useEffect(() => {
    if (selectedKey === undefined || selectedRow === undefined) return
    // In the next frame: rows that are not there yet cannot be drawn while React is drawing.
    const frame = requestAnimationFrame(() => {
      const row = rowElement(selectedRow)
      const mark = row?.querySelector(`[data-key="${CSS.escape(selectedKey)}"]`) ?? row
      if (mark && scroller.current !== null) bringIntoView(mark, scroller.current)
    })
    return () => cancelAnimationFrame(frame)
  }, [selectedKey, selectedRow, rowElement])

  const sentenceRow = sentence?.row
  useEffect(() => {
    if (sentenceRow === undefined) return
    const frame = requestAnimationFrame(() => {
      const row = rowElement(sentenceRow)
      if (row !== null && scroller.current !== null) bringIntoView(row, scroller.current)
    })
    return () => cancelAnimationFrame(frame)
  }, [sentenceRow, rowElement])

  const selectable = reading.differences.length > 0
  return (
    // Without a difference there is nothing in it that takes the focus, and the keyboard must still scroll it.
    <main
      className={`reading ${classOf(layout, isBlinking)}`}
      ref={scroller}
      id="reading"
      tabIndex={selectable ? -1 : 0}
    >
      {head}
      <div className="rows" ref={grid}>
        {drawn.map((rows, slice) => (
          <RowSlice
            key={slice}
            rows={rows}
            layout={layout}
            first={slice * ROWS_IN_SLICE}
            selected={among(reading, selectedKey ?? null, slice * ROWS_IN_SLICE, (slice + 1) * ROWS_IN_SLICE)}
            onSelect={select}
            onShow={show}
            onEcho={follow}
            onPutBack={putBack}
            onNoted={showNote}
          />
        ))}
      </div>
      <SelectionNote scroller={scroller} placeOfSelection={placeOfSelection} onNote={onNote} />
    </main>
  )
}

/** Which text stands where. */
function classOf(layout: Layout, isBlinking: boolean): string {
  switch (layout) {
    case 'merged':
      return 'reading-merged'
    case 'side-by-side':
      return isBlinking ? 'reading-side-by-side reading-exchanged' : 'reading-side-by-side'
    case 'a':
    case 'b':
      return `reading-alone reading-shows-${isBlinking ? otherSide(layout) : layout}`
  }
}
