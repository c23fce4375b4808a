import { useLayoutEffect, useRef } from 'react'

/**
 * Listens for key presses, wherever the focus is; never while typing, and on the page never while a dialog or a menu is open above it.
 * `onPress` says whether the key was for it; the browser then does nothing else with it.
 */
export function useKeyPresses(onPress: (event: KeyboardEvent) => boolean, on: 'page' | 'dialog' = 'page'): void {
  const latest = useRef(onPress)
  // With the page that is seen, not a frame after it: whoever sees class view may press a key at once.
  useLayoutEffect(() => {
    latest.current = onPress
  })
  useLayoutEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return
      const isBeneath = on === 'page' && isAnythingAbove()
      if (isBeneath) return
      if (latest.current(event)) event.preventDefault()
    }
    document.addEventListener('keydown', down)
    return () => document.removeEventListener('keydown', down)
  }, [on])
}

/** Whether a dialog or a menu is open; menus have that class. By lists that browsers keep: each key press asks, and a query would walk through the whole page. */
function isAnythingAbove(): boolean {
  const above = [...document.getElementsByTagName('dialog'), ...document.getElementsByClassName('menu')]
  return above.some((element) => element.matches('[open], :popover-open'))
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox'
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
