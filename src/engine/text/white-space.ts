import type { Span } from './span.ts'

// Marks that sit on the character before them, a space too: `\u0020\u0308` is one character to a reader.
const sitsOnTheSpaceBefore = /[\p{Grapheme_Extend}\p{Mc}\u200d\u0e33\u0eb3\p{Emoji_Modifier}]/u
const FIRST_COMBINING_MARK = 0x300

/** Whether a code unit is white space: what `\s` matches, and the zero width space. */
export function isWhite(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x1680) return code === 0xa0
  return (
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x205f ||
    code === 0x1680
  )
}

/** The first place from `at` on that is not white space; `end` where there is none. A space that carries a mark is none. */
export function skipWhite(text: string, at: number, end: number): number {
  while (at < end && isWhite(text.charCodeAt(at))) {
    if (carriesMark(text, at, end)) return at
    at += 1
  }
  return at
}

/** The span without the white space around it; empty at its end where there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  const start = skipWhite(text, span.start, span.end)
  let end = span.end
  while (end > start && isWhite(text.charCodeAt(end - 1))) end -= 1
  return { start, end }
}

function carriesMark(text: string, at: number, end: number): boolean {
  if (at + 1 >= end || text.charCodeAt(at + 1) < FIRST_COMBINING_MARK) return false
  const isSpacing = /\p{Zs}/u.test(text.charAt(at))
  return isSpacing && sitsOnTheSpaceBefore.test(String.fromCodePoint(text.codePointAt(at + 1) ?? 0))
}
