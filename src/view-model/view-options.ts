import { families, type Family } from './kinds.ts'

/** One text beside the other, or one text with both readings in it. */
export type Layout = 'side-by-side' | 'merged'

export type Theme = 'system' | 'light' | 'dark'

/** What the compare screen shows, and how; never sent to the worker, so that toggling is instant. */
export interface ViewOptions {
  readonly layout: Layout
  /** Kinds of difference that leave no trace in the texts. */
  readonly hidden: readonly Family[]
  readonly theme: Theme
  /** Single letters act as keys; readers of some screen readers and speech input switch them off. */
  readonly singleKeys: boolean
}

/** What a reader sees before choosing anything. */
export const defaultView: ViewOptions = {
  layout: 'side-by-side',
  hidden: ['form'],
  theme: 'system',
  singleKeys: true,
}

/** Hides what is shown, shows what is hidden. */
export function toggleFamily(hidden: readonly Family[], family: Family): readonly Family[] {
  return hidden.includes(family) ? hidden.filter((other) => other !== family) : [...hidden, family]
}

/** Only this family; where it is alone already, what is shown to begin with. */
export function soloFamily(hidden: readonly Family[], family: Family): readonly Family[] {
  const others = families.map((other) => other.family).filter((other) => other !== family)
  const isAlone = !hidden.includes(family) && others.every((other) => hidden.includes(other))
  return isAlone ? defaultView.hidden : others
}
