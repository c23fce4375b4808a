import { cleanText, folded } from './clean-text.ts'

/** What begins markup wherever it stands: emphasis, code, links, HTML, entities, struck-out words, tables, formulas. */
const ANYWHERE = /[\\`*_{}[\]<>&~|$]/g

/** What begins a heading, a list, a rule or an underlined heading at the head of a line; `1.` and `1)` begin a list, too. */
const AT_HEAD = /^(\d*)([#+\-=:]|(?<=\d)[.)])/

/** A text as one line of Markdown that reads as the text itself (CommonMark 0.31, 2.4, and what GitHub adds). */
export function markdownText(text: string): string {
  return escapeHead(escapeInside(folded(cleanText(text))))
}

/** A stretch inside a line, white space and all. */
export function escapeInside(text: string): string {
  return text.replace(ANYWHERE, (sign) => `\\${sign}`)
}

/** The head of a line whose stretches are escaped already. */
export function escapeHead(line: string): string {
  return line.replace(AT_HEAD, (_, digits: string, sign: string) => `${digits}\\${sign}`)
}
