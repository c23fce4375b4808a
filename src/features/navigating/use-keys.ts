import { useKeyPresses } from '../../ui/use-key-presses.ts'
import { commandOf, type Command } from './keys.ts'

/** The keys of the compare screen. */
export function useKeys(singleKeys: boolean, onCommand: (command: Command) => void): void {
  useKeyPresses((event) => {
    const command = commandOf(event, singleKeys)
    if (command !== null) onCommand(command)
    return command !== null
  })
}
