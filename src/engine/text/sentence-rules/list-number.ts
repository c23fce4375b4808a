import type { SentenceRule } from './possible-end.ts'

/** A figure or a letter that opens the sentence numbers it: `1. Dry the rope.`, `b. The pilot's log`. */
export const listNumber: SentenceRule = ({ text, start, mark, end, markEnd, after }) => {
  if (after === '' || end !== markEnd) return null
  return /^\(?(?:\p{Nd}{1,3}|\p{L}|[ivx]{1,5}|[IVX]{1,5})$/u.test(text.slice(start, mark).trim()) ? 'join' : null
}
