import type { StoredRecord } from './record.ts'

interface Text {
  readonly article: object | null
  readonly draft: string | null
}

interface Side extends Text {
  readonly version: string | null
  readonly beneath: Text | null
}

/** What of a comparison tells whether anything in it is the reader's. A record has it, and so has the app's state. */
export interface Touchable {
  readonly name: string | null
  readonly slots: { readonly a: Side; readonly b: Side }
  readonly judgement: Omit<StoredRecord['judgement'], 'equalWords'>
  readonly lesson: object | null
  readonly history: { readonly past: readonly object[] }
}

/** Nothing but samples, or nothing at all: it can be had again at one press, and is not worth an entry in any list. */
export function isUntouched({ name, slots, judgement, lesson, history }: Touchable): boolean {
  const sides = [slots.a, slots.b]
  const hasOwn = sides.some((side) => (side.version === null && hasText(side)) || side.beneath !== null)
  const isEdited = sides.some(({ article, draft }) => article !== null && draft !== null)
  const isDecided = history.past.length > 0 || lesson !== null || hasDecisions(judgement)
  return name === null && !hasOwn && !isEdited && !isDecided
}

function hasText({ article, draft }: Text): boolean {
  return article !== null || (draft ?? '').trim() !== ''
}

function hasDecisions({ corrections, dismissed, reclassified, notes }: Touchable['judgement']): boolean {
  return [corrections.pinned, corrections.parted, dismissed, reclassified, notes].some((list) => list.length > 0)
}
