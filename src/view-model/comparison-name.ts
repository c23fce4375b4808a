import { t } from '@lingui/core/macro'
import type { Side } from '../engine/article.ts'
import { outletLetters } from './names.ts'

/** What a comparison is called after, where its reader gave it no name. */
export interface Named {
  readonly name: string | null
  /** Whether it is hidden whose the articles are. */
  readonly isMasked: boolean
  readonly titles: Readonly<Record<Side, string | null>>
  readonly outlets: Readonly<Record<Side, string | null>>
}

/** "Meridian Wire and Skerrin Courier"; the first headline where the outlets do not tell, letters where they are hidden, and never empty. */
export function comparisonName({ name, isMasked, titles, outlets }: Named): string {
  if (name !== null) return name
  if (isMasked) return bothNames(outletLetters.a, outletLetters.b)
  const { a, b } = outlets
  if (a !== null && b !== null && a !== b) return bothNames(a, b)
  return titles.a ?? titles.b ?? a ?? b ?? t`Nothing yet`
}

/** Two outlets, or what stands for them. */
export function bothNames(a: string, b: string): string {
  return t`${a} and ${b}`
}

/** The same for a file on any system: without what some of them forbid. */
export function fileNameOf(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
  return plain.slice(0, MAX_FILE_NAME) || 'comparison'
}

/** Longest name of a file without its ending, in characters; systems allow 255 bytes, a letter may take four. */
const MAX_FILE_NAME = 60
