import type { SentenceRule } from './possible-end.ts'

/** Marks set apart by spaces belong together, and the last of them decides: `best before . . .`, `Really ... ?` */
export const furtherMark: SentenceRule = ({ opening, after }) =>
  opening === '' && /^[.!?…][.!?…"”“»]*$/u.test(after) ? 'join' : null
