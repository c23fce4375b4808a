import type { StoredRecord } from './record.ts'

/**
 * What a reader hands on of a comparison: both articles, what was decided and noted, and how it is looked at. Drafts, what lies beneath a
 * sample, the history, a pupil's answers, the name and the theme stay with the reader. Null where an article is missing.
 */
export function toShareable(record: StoredRecord): StoredRecord | null {
  const { answers: _, ...shared } = record
  const { slots, view } = shared
  if (slots.a.article === null || slots.b.article === null) return null
  return {
    ...shared,
    name: null,
    slots: { a: withoutOwn(slots.a), b: withoutOwn(slots.b) },
    view: { ...view, theme: 'system', singleKeys: true },
    history: { past: [], future: [] },
  }
}

function withoutOwn(slot: StoredRecord['slots']['a']): StoredRecord['slots']['a'] {
  return { ...slot, draft: null, beneath: null }
}
