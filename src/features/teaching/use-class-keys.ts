import { useEffect } from 'react'
import { useKeyPresses } from '../../ui/use-key-presses.ts'
import { classCommandOf, type ClassCommand } from './class-keys.ts'

/** The keys of class view. A button that was reached by keyboard keeps the space bar to itself. */
export function useClassKeys(singleKeys: boolean, onCommand: (command: ClassCommand) => void): void {
  useKeyPresses((event) => {
    const isOnButton = event.target instanceof Element && event.target.closest('button, summary') !== null
    if (event.key === ' ' && isOnButton) return false
    const command = classCommandOf(event, singleKeys)
    if (command !== null) onCommand(command)
    return command !== null
  })
  useEffect(() => {
    document.addEventListener('click', giveKeysBack)
    return () => document.removeEventListener('click', giveKeysBack)
  }, [])
}

/** A press with the mouse leaves no focus behind: the space bar belongs to the lesson, not to the button pressed last. */
function giveKeysBack({ detail, target }: MouseEvent): void {
  if (detail > 0 && target instanceof Element) target.closest<HTMLElement>('.class button')?.blur()
}
