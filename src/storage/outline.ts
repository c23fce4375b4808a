import type { Span } from '../engine/text/span.ts'

// Where a text's paragraphs lie can nearly always be told from the text, and need not be in a link. Links remember which of these rules
// did it, so the rules stay as they are for ever; what none of them tells is written down.

/** Between blank lines; each line by itself. What lies around them is no part of them. */
const separators: readonly RegExp[] = [/\n\s*\n/g, /\n/g]

/** A rule that gives exactly these spans; or the spans, each as the distance from the end of the one before, and its length. */
export function packSpans(text: string, spans: readonly Span[]): number | number[] {
  const rule = separators.findIndex((separator) => isSame(outline(text, separator), spans))
  if (rule !== -1) return rule
  return spans.flatMap(({ start, end }, index) => [start - (spans[index - 1]?.end ?? 0), end - start])
}

/** The inverse of `packSpans`; null for a rule that there is none of. Nothing else is checked. */
export function unpackSpans(text: string, packed: number | readonly number[]): Span[] | null {
  if (typeof packed === 'number') {
    const separator = separators[packed]
    return separator === undefined ? null : outline(text, separator)
  }
  const spans: Span[] = []
  for (let i = 0; i < packed.length; i += 2) {
    const start = (spans.at(-1)?.end ?? 0) + (packed[i] ?? 0)
    spans.push({ start, end: start + (packed[i + 1] ?? 0) })
  }
  return spans
}

function outline(text: string, separator: RegExp): Span[] {
  const spans: Span[] = []
  const add = (from: number, to: number) => {
    const piece = text.slice(from, to)
    const start = to - piece.trimStart().length
    const end = from + piece.trimEnd().length
    if (end > start) spans.push({ start, end })
  }
  let from = 0
  for (const found of text.matchAll(separator)) {
    add(from, found.index)
    from = found.index + found[0].length
  }
  add(from, text.length)
  return spans
}

function isSame(spans: readonly Span[], others: readonly Span[]): boolean {
  return (
    spans.length === others.length &&
    spans.every(({ start, end }, index) => start === others[index]?.start && end === others[index].end)
  )
}
