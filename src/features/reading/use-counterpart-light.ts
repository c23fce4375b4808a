import { useEffect, type RefObject } from 'react'

/**
 * Pointing at a mark lights everything that carries its key, and pressing it selects it. One listener for the whole grid,
 * and an attribute on the marks: React draws nothing again while the pointer moves.
 */
export function useCounterpartLight(grid: RefObject<HTMLElement | null>, onPress: (key: string) => void): void {
  useEffect(() => {
    const element = grid.current
    if (element === null) return
    let lit: string | null = null

    const light = (key: string | null) => {
      if (key === lit) return
      for (const mark of marksOf(element, lit)) mark.removeAttribute('data-lit')
      for (const mark of marksOf(element, key)) mark.setAttribute('data-lit', '')
      lit = key
    }
    const over = (event: PointerEvent) => light(keyAt(event.target))
    const leave = () => light(null)
    const press = (event: MouseEvent) => {
      if (isControl(event.target) || hasSelectedText()) return
      const key = keyAt(event.target)
      if (key !== null) onPress(key)
    }
    element.addEventListener('pointerover', over)
    element.addEventListener('pointerleave', leave)
    element.addEventListener('click', press)
    return () => {
      light(null)
      element.removeEventListener('pointerover', over)
      element.removeEventListener('pointerleave', leave)
      element.removeEventListener('click', press)
    }
  }, [grid, onPress])
}

function keyAt(target: EventTarget | null): string | null {
  const mark = target instanceof Element ? target.closest('[data-key]') : null
  return mark?.getAttribute('data-key') ?? null
}

function marksOf(element: HTMLElement, key: string | null): Iterable<Element> {
  return key === null ? [] : element.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary, select, input') !== null
}

/** Someone who marks words to copy them does not mean to select a difference. */
function hasSelectedText(): boolean {
  return getSelection()?.isCollapsed === false
}
