import type { Span } from '../span.ts'
import { isWhite, skipWhite } from '../white-space.ts'

// Thai and Lao have no mark that ends a sentence; a space ends a sentence or only a phrase. A space between two long
// stretches of letters is taken for an end: a guess, which finds about every second end and cuts some long sentences.
/** Code units a sentence has at least before a space may end it. */
const SHORTEST_SENTENCE = 40
/** Code units without a space that must follow: names and figures are shorter. */
const SHORTEST_START = 12
const standsInside = /[\p{Nd}\p{Script=Latin}"”“(),:%ๆฯ-]/u

/** Cuts a block in a script without sentence marks at its wider spaces, and at `?` and `!`. */
export function thaiSentences(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    if (!isWhite(text.charCodeAt(at)) || !mayEnd(text, start, at)) continue
    sentences.push({ start, end: at })
    start = skipWhite(text, at, text.length)
    at = start
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}

function mayEnd(text: string, start: number, at: number): boolean {
  if (at === start || isWhite(text.charCodeAt(at - 1))) return false
  if (/[.!?…]/u.test(text.charAt(at - 1))) return true
  const next = skipWhite(text, at, text.length)
  if (at - start < SHORTEST_SENTENCE || text.length - next < SHORTEST_START) return false
  if (standsInside.test(text.charAt(at - 1)) || standsInside.test(text.charAt(next))) return false
  for (let i = next; i < next + SHORTEST_START; i += 1) if (isWhite(text.charCodeAt(i))) return false
  return true
}
