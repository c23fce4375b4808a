import { useEffect, useState, type PointerEvent, type RefObject } from 'react'
import { t } from '@lingui/core/macro'
import { Button } from '../../ui/Button.tsx'
import type { TextPlace } from '../../view-model/drawn-text.ts'

interface SelectionNoteProps {
  readonly scroller: RefObject<HTMLElement | null>
  /** Where the selected words begin; null where they are not part of a story. */
  readonly placeOfSelection: () => TextPlace | null
  readonly onNote: (place: TextPlace) => void
}

/** Where the button stands, in pixels from the corner of what scrolls. */
interface Corner {
  readonly top: number
  readonly left: number
}

/** Below the words that a reader has selected: the way to a note on their sentence. Nothing while no words are selected. */
export function SelectionNote({ scroller, placeOfSelection, onNote }: SelectionNoteProps) {
  const [corner, setCorner] = useState<Corner | null>(null)
  useEffect(() => {
    const follow = () => setCorner(placeOfSelection() === null ? null : cornerOf(scroller.current))
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [scroller, placeOfSelection])
  if (corner === null) return null
  const note = () => {
    const place = placeOfSelection()
    getSelection()?.removeAllRanges()
    if (place !== null) onNote(place)
  }
  return (
    <Button className="selection-note" style={corner} onPointerDown={keepSelection} onClick={note}>
      <span aria-hidden="true">✎ </span>
      {t`Write a note on this sentence`}
    </Button>
  )
}

/** Pressing a button would take the selection away before the click tells what it is for. */
function keepSelection(event: PointerEvent): void {
  event.preventDefault()
}

function cornerOf(scroller: HTMLElement | null): Corner | null {
  const words = getSelection()?.getRangeAt(0).getClientRects()
  const last = words?.[words.length - 1]
  if (scroller === null || last === undefined) return null
  const { top, left, width } = scroller.getBoundingClientRect()
  const inside = Math.min(last.left - left, width - BUTTON_WIDTH)
  return { top: last.bottom - top + scroller.scrollTop + GAP, left: Math.max(inside, 0) + scroller.scrollLeft }
}

/** In pixels: room for the button in the longest language, so that it does not stick out, and air above it. */
const BUTTON_WIDTH = 260
const GAP = 6
