/** What a key asks for in class view. */
export type ClassCommand =
  | 'next'
  | 'previous'
  | 'reveal'
  | 'outlets'
  | 'full-screen'
  | 'leave'
  | 'undo'
  | 'redo'
  | 'count-1'
  | 'count-2'
  | 'count-3'

/** What matters of a key press. */
export interface ClassKeyPress {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** Two buttons of every clicker send Page Up and Page Down; the one that blackens the screen sends a full stop or a B. */
const commands: Readonly<Record<string, ClassCommand>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ' ': 'reveal',
  Escape: 'leave',
}

/** Characters that can be switched off with all single keys. */
const singleCommands: Readonly<Record<string, ClassCommand>> = {
  '.': 'reveal',
  b: 'reveal',
  r: 'outlets',
  f: 'full-screen',
  1: 'count-1',
  2: 'count-2',
  3: 'count-3',
}

/** The command of a key press; null where it has none, or single characters are switched off. */
export function classCommandOf(press: ClassKeyPress, singleKeys: boolean): ClassCommand | null {
  if (press.altKey) return null
  const key = press.key.toLowerCase()
  if (press.ctrlKey || press.metaKey) {
    if (key === 'z') return press.shiftKey ? 'redo' : 'undo'
    return key === 'y' && !press.shiftKey ? 'redo' : null
  }
  return commands[press.key] ?? (singleKeys && !press.shiftKey ? (singleCommands[key] ?? null) : null)
}
