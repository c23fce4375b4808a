import { useKeyPresses } from '../../ui/use-key-presses.ts'
import { classCommandOf } from './class-keys.ts'

/** In a dialog, which has all other keys to itself: the keys that take back and do again, as in class view. */
export function useUndoKeys(onUndo: () => void, onRedo: () => void): void {
  useKeyPresses((event) => {
    const command = classCommandOf(event, false)
    if (command === 'undo') onUndo()
    if (command === 'redo') onRedo()
    return command === 'undo' || command === 'redo'
  }, 'dialog')
}
