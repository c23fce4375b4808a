import type { Span } from '../engine/text/span.ts'

/** Words kept on each side of what differs: enough to see what it is about. */
const AROUND = 8

/** Words too few to be worth an ellipsis. */
const SPARE = 3

/** Words kept of one stretch that differs, such as a sentence that only one article has. */
const LONGEST = 25

/** A stretch of words before it is cut: what differs is kept first, what is the same only around it. */
export interface Stretch {
  readonly span: Span
  readonly differs: boolean
}

/**
 * What is kept of stretches in reading order, as few spans: of each that differs its first 25 words, and of the others up to 8 words
 * beside one that differs. Empty where nothing differs.
 */
export function keptOf(text: string, language: string, stretches: readonly Stretch[]): Span[] {
  const kept = stretches.flatMap(({ span, differs }, index) => {
    const words = wordsOf(text, language, span)
    if (differs) return first(words, LONGEST)
    const isAfter = stretches[index - 1]?.differs === true
    const isBefore = stretches[index + 1]?.differs === true
    const [head, tail] = [isAfter ? AROUND : 0, isBefore ? AROUND : 0]
    if (head + tail > 0 && words.length <= head + tail + SPARE) return hull(words)
    return [...first(words, head), ...last(words, tail)]
  })
  return joined(text, kept)
}

/** The words of a span, each up to where the next one begins; the last to the end of the span. */
function wordsOf(text: string, language: string, span: Span): Span[] {
  const words: Span[] = []
  const piece = text.slice(span.start, span.end)
  for (const { index, isWordLike } of segmenterFor(language).segment(piece)) {
    if (isWordLike === true) words.push({ start: span.start + index, end: span.end })
  }
  const [only] = words
  if (only === undefined) return span.end > span.start ? [span] : []
  const whole = [{ ...only, start: span.start }, ...words.slice(1)]
  return whole.map(({ start, end }, index) => ({ start, end: whole[index + 1]?.start ?? end }))
}

function segmenterFor(language: string): Intl.Segmenter {
  // An article may name its language in a way that the browser does not know.
  const known = Intl.Segmenter.supportedLocalesOf(language === 'und' ? [] : canonical(language))
  return new Intl.Segmenter(known, { granularity: 'word' })
}

function canonical(language: string): string[] {
  try {
    return Intl.getCanonicalLocales(language)
  } catch {
    return []
  }
}

function first(words: readonly Span[], count: number): Span[] {
  return hull(words.slice(0, count))
}

function last(words: readonly Span[], count: number): Span[] {
  return hull(count === 0 ? [] : words.slice(-count))
}

function hull(words: readonly Span[]): Span[] {
  const [from, to] = [words[0], words.at(-1)]
  return from === undefined || to === undefined ? [] : [{ start: from.start, end: to.end }]
}

/** Spans that overlap, or between which there is nothing but white space, become one; the white space at their ends goes. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const span of spans.toSorted((x, y) => x.start - y.start)) {
    const before = whole.at(-1)
    if (before === undefined || text.slice(before.end, span.start).trim() !== '') whole.push(span)
    else whole[whole.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
  }
  return (
    whole
      .map(({ start, end }) => ({ start, end: start + text.slice(start, end).trimEnd().length }))
      // A full stop behind words that were left out says nothing.
      .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
  )
}
