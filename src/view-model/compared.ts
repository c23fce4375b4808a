import { isTextLink } from '../engine/align/link.ts'
import type { Comparison } from '../engine/compare.ts'

/** How far two articles could be compared: word by word; sentence by sentence, as in two languages; or not at all. */
export type Compared = 'words' | 'sentences' | 'nothing'

export function comparedBy({ changes, limited }: Comparison): Compared {
  if (limited === null || changes.some(({ edits }) => edits.length > 0)) return 'words'
  return changes.some(isTextLink) ? 'sentences' : 'nothing'
}
