import { useEffect, useRef, useState } from 'react'

/** What is dragged names its place in the list under a type of its own: nothing else can be let go of here. */
const DRAGGED = 'application/x-same-story-card'

/**
 * Lets the entries of a list be dragged to another place in it. Each is `draggable` and says its place as `data-index`. Gives the place that
 * something is being dragged over, null for none.
 */
export function useDragOrder(list: HTMLElement | null, onMove: (from: number, to: number) => void): number | null {
  const [target, setTarget] = useState<number | null>(null)
  const latest = useRef(onMove)
  useEffect(() => {
    latest.current = onMove
  })
  useEffect(() => {
    if (list === null) return undefined
    const start = (event: DragEvent) => {
      const index = indexOf(event)
      if (index !== null) event.dataTransfer?.setData(DRAGGED, String(index))
    }
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes(DRAGGED)) return
      event.preventDefault()
      event.stopPropagation()
      setTarget(indexOf(event))
    }
    const end = () => setTarget(null)
    const drop = (event: DragEvent) => {
      end()
      const [from, to] = [event.dataTransfer?.getData(DRAGGED) ?? '', indexOf(event)]
      if (from === '' || to === null) return
      event.preventDefault()
      event.stopPropagation()
      latest.current(Number(from), to)
    }
    list.addEventListener('dragstart', start)
    list.addEventListener('dragenter', over)
    list.addEventListener('dragover', over)
    list.addEventListener('dragend', end)
    list.addEventListener('drop', drop)
    return () => {
      list.removeEventListener('dragstart', start)
      list.removeEventListener('dragenter', over)
      list.removeEventListener('dragover', over)
      list.removeEventListener('dragend', end)
      list.removeEventListener('drop', drop)
    }
  }, [list])
  return target
}

function indexOf({ target }: Event): number | null {
  // Firefox says over which piece of text something is dragged.
  const element = target instanceof Text ? target.parentElement : target instanceof Element ? target : null
  const entry = element?.closest<HTMLElement>('[data-index]') ?? null
  const index = entry?.dataset['index']
  return index === undefined ? null : Number(index)
}
