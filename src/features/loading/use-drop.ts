import { useEffect, useState } from 'react'
import type { Side } from '../../engine/article.ts'
import { readTransfer } from './read-transfer.ts'
import type { Brought } from './read-transfer.ts'

/** Where a drag is above: a side, the page around them, or not here. */
export type DropTarget = Side | 'page' | null

/** Longest pause between two events of one drag; browsers send one every 350 ms at the latest, and none when it leaves the window. */
const DRAG_ENDS_MS = 500

/** Lets go of files and text anywhere in the window, so that a near miss never makes the browser leave the page. */
export function useDrop(onBrought: (brought: Brought, target: Side | null) => void): DropTarget {
  const [target, setTarget] = useState<DropTarget>(null)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = () => setTarget(null)
    const over = (event: DragEvent) => {
      if (!carriesText(event)) return
      event.preventDefault()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
      setTarget(sideUnder(event.target) ?? 'page')
      clearTimeout(timer)
      timer = setTimeout(end, DRAG_ENDS_MS)
    }
    const drop = (event: DragEvent) => {
      if (event.dataTransfer === null || !carriesText(event)) return
      event.preventDefault()
      clearTimeout(timer)
      end()
      onBrought(readTransfer(event.dataTransfer, true), sideUnder(event.target))
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [onBrought])

  return target
}

/** A reader who drags a word inside a text that is being written moves it there, and nothing is loaded. */
function carriesText({ dataTransfer, target }: DragEvent): boolean {
  const types = dataTransfer?.types ?? []
  if (types.includes('Files')) return true
  return (types.includes('text/plain') || types.includes('text/html')) && !isWritten(target)
}

function isWritten(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
}

function sideUnder(target: EventTarget | null): Side | null {
  const side = target instanceof Element ? target.closest('[data-side]')?.getAttribute('data-side') : null
  return side === 'a' || side === 'b' ? side : null
}
