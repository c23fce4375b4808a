import { t } from '@lingui/core/macro'
import type { Difference } from '../../view-model/differences.ts'
import { families, type Family } from '../../view-model/kinds.ts'

/** What a key asks for on the compare screen. */
export type Command =
  | 'next'
  | 'previous'
  | 'next-sentence'
  | 'previous-sentence'
  | 'note'
  | 'layout'
  | 'swap'
  | 'blink'
  | 'find'
  | 'typography'
  | 'class'
  | 'outlets'
  | 'keys'
  | 'clear'
  | 'undo'
  | 'redo'
  | FamilyCommand

/** Only differences of the family with this number, or all again. */
export type FamilyCommand = `family-${FamilyNumber}`
type FamilyNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** What matters of a key press. */
export interface KeyPress {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** One command with its keys as the list of keys shows them. `single`: letters that can be switched off. */
export interface KeyBinding {
  readonly command: Command
  readonly label: () => string
  readonly keys: readonly (readonly string[])[]
  readonly single: readonly string[]
}

const soloWords: Readonly<Record<Family, () => string>> = {
  quotation: () => t`Only quotations, or everything again`,
  fact: () => t`Only facts, or everything again`,
  only: () => t`Only what stands in one text, or everything again`,
  place: () => t`Only what moved, or everything again`,
  artefact: () => t`Only signs of machine handling, or everything again`,
  wording: () => t`Only wording, or everything again`,
  form: () => t`Only typography, or everything again`,
}

/** A key as the reader's keyboard names it. */
export function keyName(key: string): string {
  if (key === 'Ctrl') return t({ message: 'Ctrl', context: 'key' })
  if (key === 'Shift') return t({ message: 'Shift', context: 'key' })
  return key.length === 1 ? key.toUpperCase() : key
}

/** In the order of the list. */
export const keyBindings: readonly KeyBinding[] = [
  { command: 'next', label: () => t`Next difference`, keys: [['Alt', '↓'], ['F7']], single: ['n', 'j'] },
  {
    command: 'previous',
    label: () => t`Previous difference`,
    keys: [
      ['Alt', '↑'],
      ['Shift', 'F7'],
    ],
    single: ['p', 'k'],
  },
  { command: 'next-sentence', label: () => t`Next sentence, whether or not it differs`, keys: [['F8']], single: ['.'] },
  { command: 'previous-sentence', label: () => t`Previous sentence`, keys: [['Shift', 'F8']], single: [','] },
  { command: 'note', label: () => t`Write a note here`, keys: [['F2']], single: ['w'] },
  { command: 'layout', label: () => t`Side by side, merged, only A, only B`, keys: [], single: ['v'] },
  { command: 'blink', label: () => t`The other text in its place, while held`, keys: [], single: ['b'] },
  { command: 'find', label: () => t`Find words in both texts`, keys: [], single: ['/'] },
  { command: 'swap', label: () => t`Swap the two sides`, keys: [], single: ['s'] },
  { command: 'typography', label: () => t`Mark typography, or fold it away`, keys: [], single: ['t'] },
  ...familyBindings(),
  { command: 'class', label: () => t`Class view`, keys: [], single: ['c'] },
  { command: 'outlets', label: () => t`Reveal hidden outlets`, keys: [], single: ['r'] },
  { command: 'keys', label: () => t`The list of keys`, keys: [], single: ['?'] },
  { command: 'undo', label: () => t`Take back the last decision`, keys: [['Ctrl', 'Z']], single: [] },
  {
    command: 'redo',
    label: () => t`Make it again`,
    keys: [
      ['Ctrl', 'Shift', 'Z'],
      ['Ctrl', 'Y'],
    ],
    single: [],
  },
  { command: 'clear', label: () => t`Select nothing`, keys: [['Esc']], single: [] },
]

/** The same with the names of keys as the reader's keyboard has them, for a table elsewhere. */
export function keyRows(): KeyBinding[] {
  return keyBindings.map((binding) => ({ ...binding, keys: binding.keys.map((parts) => parts.map(keyName)) }))
}

function familyBindings(): KeyBinding[] {
  const numbers: readonly FamilyNumber[] = [1, 2, 3, 4, 5, 6, 7]
  return numbers.map((number) => ({
    command: `family-${number}`,
    label: soloWords[families[number - 1]?.family ?? 'wording'],
    keys: [],
    single: [String(number)],
  }))
}

/** The command of a key press; null where it has none or single letters are switched off. */
export function commandOf(press: KeyPress, singleKeys: boolean): Command | null {
  if (press.ctrlKey || press.metaKey) return commandOfHistory(press)
  if (press.altKey) return press.key === 'ArrowDown' ? 'next' : press.key === 'ArrowUp' ? 'previous' : null
  if (press.key === 'F7') return press.shiftKey ? 'previous' : 'next'
  if (press.key === 'F8') return press.shiftKey ? 'previous-sentence' : 'next-sentence'
  if (press.key === 'F2') return 'note'
  if (press.key === 'Escape') return 'clear'
  // By the letter typed, not by the place of the key: a reader of another keyboard presses what the list says.
  const letter = press.key.toLowerCase()
  if (!singleKeys || (press.shiftKey && /^\p{L}$/u.test(letter))) return null
  return keyBindings.find(({ single }) => single.includes(letter))?.command ?? null
}

function commandOfHistory({ key, shiftKey, altKey }: KeyPress): Command | null {
  const letter = key.toLowerCase()
  if (altKey) return null
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : null
}

/** The difference a step leads to; stays at either end. Null before the first step and in a list without differences. */
export function stepFrom(at: number | null, by: 1 | -1, count: number): number | null {
  if (count === 0) return null
  if (at === null) return by === 1 ? 0 : count - 1
  return Math.min(Math.max(at + by, 0), count - 1)
}

/** The difference a step leads to from a row: the first in it or below, or the last above; at either end the last there is. Null without differences. */
export function stepFromRow(differences: readonly Pick<Difference, 'row'>[], row: number, by: 1 | -1): number | null {
  if (differences.length === 0) return null
  const below = differences.findIndex((difference) => difference.row >= row)
  if (by === 1) return below === -1 ? differences.length - 1 : below
  return Math.max(0, (below === -1 ? differences.length : below) - 1)
}
