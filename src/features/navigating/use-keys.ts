import { useEffect, useRef } from 'react'
import { commandOf, type Command } from './keys.ts'

/** Listens for the keys of the compare screen, wherever the focus is; never while typing or while a dialog is open. */
export function useKeys(singleKeys: boolean, onCommand: (command: Command) => void): void {
  const latest = useRef(onCommand)
  useEffect(() => {
    latest.current = onCommand
  })
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return
      if (document.querySelector('dialog[open], [popover]:popover-open') !== null) return
      const command = commandOf(event, singleKeys)
      if (command === null) return
      event.preventDefault()
      latest.current(command)
    }
    document.addEventListener('keydown', down)
    return () => document.removeEventListener('keydown', down)
  }, [singleKeys])
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox'
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
