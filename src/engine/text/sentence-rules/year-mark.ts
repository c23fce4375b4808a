import type { SentenceRule } from './possible-end.ts'

/** How far back the year before the mark is looked for, in code units. */
const REACH = 6

/** `г.` is a year after a figure and a town before a name: `в 2020 г. Орлов ушёл` are two sentences, `в г. Орлове` is none. */
export const yearMark: SentenceRule = ({ text, start, mark, before }) => {
  if (!/^(?:г|р)$/u.test(before)) return null
  const lead = text.slice(Math.max(start, mark - REACH), mark - before.length)
  return /\p{Nd}\s*$/u.test(lead) ? 'break' : null
}
