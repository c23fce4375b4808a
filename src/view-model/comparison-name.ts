import { t } from '@lingui/core/macro'
import type { Side } from '../engine/article.ts'

/** What a comparison is called after, where its reader gave it no name. */
export interface Named {
  readonly name: string | null
  readonly titles: Readonly<Record<Side, string | null>>
  readonly outlets: Readonly<Record<Side, string | null>>
}

/** "Meridian Wire and Skerrin Courier"; the first headline where the outlets do not tell, and never empty. */
export function comparisonName({ name, titles, outlets }: Named): string {
  if (name !== null) return name
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
