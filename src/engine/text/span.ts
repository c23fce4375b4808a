/** A stretch of an article's text, half-open, in UTF-16 code units; empty where `start === end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The characters a span points at. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** How many code units two spans share; 0 where they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
