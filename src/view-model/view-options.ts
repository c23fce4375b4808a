import type { Side } from '../engine/article.ts'
import { families, type Family } from './kinds.ts'

/** One text beside the other, one text with both readings in it, or one of the two alone with its marks. */
export type Layout = 'side-by-side' | 'merged' | Side

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

/** The layouts in the order in which one key goes through them. */
export const layouts: readonly Layout[] = ['side-by-side', 'merged', 'a', 'b']

/** The layout after this one; after the last the first. */
export function nextLayout(layout: Layout): Layout {
  return layouts[(layouts.indexOf(layout) + 1) % layouts.length] ?? defaultView.layout
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
