import { cleanText, folded } from './clean-text.ts'

/** What begins markup wherever it stands: emphasis, code, links, HTML, entities, struck-out words, tables, formulas. */
const ANYWHERE = /[\\`*_{}[\]<>&~|$]/g

/** What begins a heading, a list, a rule or an underlined heading at the head of a line. */
const AT_HEAD = /^(?:[#+\-=:]|\d+(?=[.)]))/

/** A text as one line of Markdown that reads as the text itself (CommonMark 0.31, 2.4, and what GitHub adds). */
export function markdownText(text: string): string {
  return folded(cleanText(text))
    .replace(ANYWHERE, (sign) => `\\${sign}`)
    .replace(AT_HEAD, (sign) => (/\d/.test(sign) ? sign : `\\${sign}`))
    .replace(/^(\d+)([.)])/, '$1\\$2')
}
