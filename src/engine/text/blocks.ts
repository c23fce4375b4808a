import type { Span } from './span.ts'
import { trimSpan } from './white-space.ts'

/** A line of this many code units is a paragraph by itself. */
const LONG_LINE = 120
/** Lines wrapped by a mail program or a terminal, in code units. */
const WRAPPED_LINE = { least: 50, most: 90 }
/** Share of the lines that must look wrapped, or whole, to be taken so. */
const MOST = 0.5

const sentenceEnd = /[.!?…:;。！？।؟۔]["'”’“»›)\]」』]*$/u

/**
 * The paragraphs of bare text, in order: between blank lines where there are any. Without blank lines each line is one, unless
 * the lines look wrapped at a width; then the text is one paragraph. Only white space lies outside. Empty for white space.
 */
export function findParagraphs(text: string): Span[] {
  const lines = linesOf(text)
  const written = lines.filter((line) => line.end > line.start)
  const hasBlankLine = written.length > 1 && hasGap(lines)
  if (!hasBlankLine) return isWrapped(text, written) ? joined(written) : written
  const paragraphs = splitAtGaps(lines)
  // A paragraph of whole lines (a list, fields) stays together: only blank lines separate, as the writer meant.
  return paragraphs.map((paragraph) => ({ start: paragraph[0]?.start ?? 0, end: paragraph.at(-1)?.end ?? 0 }))
}

/** Lines without the white space around them; a blank one is empty. */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  const lineBreak = /\r\n|[\n\r\u2028\u2029\f\v]/gu
  let start = 0
  for (const found of text.matchAll(lineBreak)) {
    lines.push(trimSpan(text, { start, end: found.index }))
    start = found.index + found[0].length
  }
  lines.push(trimSpan(text, { start, end: text.length }))
  return lines
}

function hasGap(lines: readonly Span[]): boolean {
  const isWritten = (line: Span) => line.end > line.start
  const first = lines.findIndex(isWritten)
  const last = lines.findLastIndex(isWritten)
  return lines.slice(first, last + 1).some((line) => !isWritten(line))
}

function splitAtGaps(lines: readonly Span[]): Span[][] {
  const paragraphs: Span[][] = []
  let open: Span[] = []
  for (const line of lines) {
    if (line.end > line.start) {
      open.push(line)
    } else if (open.length > 0) {
      paragraphs.push(open)
      open = []
    }
  }
  return open.length > 0 ? [...paragraphs, open] : paragraphs
}

/** Most lines end in mid-sentence at a common width. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  const inner = lines.slice(0, -1)
  if (inner.length === 0) return false
  const wrapped = inner.filter((line) => {
    const length = line.end - line.start
    const hasWidth = length >= WRAPPED_LINE.least && length <= WRAPPED_LINE.most
    return hasWidth && !sentenceEnd.test(text.slice(Math.max(line.start, line.end - 6), line.end))
  })
  const isLong = inner.filter((line) => line.end - line.start >= LONG_LINE).length
  return wrapped.length > MOST * inner.length && isLong === 0
}

function joined(lines: readonly Span[]): Span[] {
  const [first] = lines
  return first === undefined ? [] : [{ start: first.start, end: lines.at(-1)?.end ?? first.end }]
}
