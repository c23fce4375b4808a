import type { FamilyCommand } from '../features/navigating/keys.ts'
import { families, type Family } from '../view-model/kinds.ts'
import { soloFamily } from '../view-model/view-options.ts'

/** What the number keys do: only differences of one family, and all again. */
export function soloCommands(
  hidden: readonly Family[],
  onHidden: (hidden: readonly Family[]) => void,
): Readonly<Record<FamilyCommand, () => void>> {
  const solo = (index: number) => () => {
    const family = families[index]?.family
    if (family !== undefined) onHidden(soloFamily(hidden, family))
  }
  return {
    'family-1': solo(0),
    'family-2': solo(1),
    'family-3': solo(2),
    'family-4': solo(3),
    'family-5': solo(4),
    'family-6': solo(5),
    'family-7': solo(6),
  }
}
