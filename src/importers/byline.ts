import type { Judgement } from '../engine/text/furniture.ts'

const BYLINE: Judgement = { part: 'metadata', reason: /*i18n*/ 'who wrote it' }

/** Characters that a byline has beside the name: “By”, “and”, a role. */
const ROOM = 20

/** That a line names the author whom the source itself names, and hardly anything else; null where it does not, or the source names none. */
export function judgeByline(text: string, author: string | null): Judgement | null {
  return author !== null && text.length < author.length + ROOM && text.includes(author) ? BYLINE : null
}
