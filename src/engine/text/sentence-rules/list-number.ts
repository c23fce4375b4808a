import type { SentenceRule } from './possible-end.ts'

const numbering = /(?:^|:\s+)\(?(?:\p{Nd}{1,3}|\p{L}|[ivx]{1,5}|[IVX]{1,5})$/u
/** No numbering with the colon before it is longer, in code units. */
const REACH = 10

/** A figure or a letter that opens the sentence, or follows a colon, numbers it: `1. Dry the rope.`, `b. The pilot's log`. */
export const listNumber: SentenceRule = ({ text, start, mark, end, markEnd, after }) => {
  if (after === '' || end !== markEnd || text.charAt(mark) !== '.') return null
  const isShort = mark - start <= REACH
  const lead = text.slice(isShort ? start : mark - REACH, mark)
  return numbering.test(isShort ? lead : ` ${lead}`) ? 'join' : null
}
