import { findQuotations, findUnclosed, type Quotation, type Unclosed } from '../text/quotations.ts'
import type { Segmented, SentenceIndex } from '../text/segment.ts'
import type { Span } from '../text/span.ts'
import { commonWeight, isOneWording, type Weigh } from './common-words.ts'
import { wordReader, wordsWithin, type PieceWords, type WordReader } from './quoted-pieces.ts'

/** A quotation, and whether it is one by its own marks or only because the other article has its words as one. */
export interface ShownQuotation extends Quotation {
  readonly isShown: boolean
}

/** A quotation that is never closed is followed up to so many sentences behind its mark. */
const MOST_SENTENCES = 8
/** So many of an article's marks that are never closed are looked at; no article that was edited has more. */
const MOST_MARKS = 64
/** How many times heavier its words may be than those of its counterpart: a mark too many must not swallow the text. */
const MOST_HEAVIER = 2

/** What an article quotes for certain, and all that each mark without end may quote. */
interface Quotes {
  readonly side: Segmented
  readonly reader: WordReader
  readonly closed: readonly Quotation[]
  readonly unclosed: readonly Opening[]
}

/** A mark without end. */
interface Opening {
  /** All that it may open. */
  readonly readings: readonly PieceWords[]
  /** Closed quotations behind it, which may be all that is quoted. */
  readonly rivals: readonly PieceWords[]
  /** It begins a sentence or stands behind a colon: it is no closing mark that slipped behind a space. */
  readonly isSure: boolean
}

/**
 * The direct quotations of two articles, in order. One that an article opens and never closes is among them where the other article has
 * about the same words as a quotation: that shows that it is one, and where it ends. `“We will stay. “We left,” he said` quotes `We will
 * stay.` beside `“We will stay!”`, and nothing beside an article without it.
 */
export function findBothQuotations(a: Segmented, b: Segmented): { a: ShownQuotation[]; b: ShownQuotation[] } {
  const quotes = { a: readQuotes(a), b: readQuotes(b) }
  return { a: withShown(quotes.a, quotes.b), b: withShown(quotes.b, quotes.a) }
}

function readQuotes(side: Segmented): Quotes {
  const reader = wordReader(side.article.language)
  const marks = findUnclosed(side.article).slice(0, MOST_MARKS)
  const closed = findQuotations(side.article)
  const unclosed = marks.map((mark) => {
    const inside = closed.filter(({ span }) => span.start > mark.span.start && span.start < mark.span.end)
    return {
      readings: readingsOf(side, mark, reader),
      rivals: inside.flatMap(({ span }) => wordsAt(side, span, reader) ?? []),
      isSure: isOpening(side, mark.span.start - 1),
    }
  })
  return { side, reader, closed, unclosed }
}

function isOpening(side: Segmented, mark: number): boolean {
  const start = side.sentences[sentenceAt(side, mark)]?.span.start ?? mark
  return start === mark || side.article.text.slice(start, mark).trimEnd().endsWith(':')
}

/** All that a mark may open: up to the end of a sentence, up to the next mark, or with the quotation that this one opens. */
function readingsOf(side: Segmented, { span, nextMark, inner }: Unclosed, reader: WordReader): PieceWords[] {
  const first = sentenceAt(side, span.start)
  const sentences = side.sentences.slice(first, first + MOST_SENTENCES)
  const ends = [nextMark, ...(inner === null ? [] : [inner.end])]
  for (const {
    span: { end },
  } of sentences)
    ends.push(Math.min(end, span.end))
  return [...new Set(ends)].flatMap((end) => wordsAt(side, { start: span.start, end }, reader) ?? [])
}

/** The index of the sentence that holds a place, or of the next one. */
function sentenceAt({ sentences }: Segmented, place: number): SentenceIndex {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.span.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

function wordsAt(side: Segmented, { start, end }: Span, reader: WordReader): PieceWords | null {
  const own: SentenceIndex[] = []
  for (let k = sentenceAt(side, start); (side.sentences[k]?.span.start ?? Infinity) < end; k += 1) own.push(k)
  const words = wordsWithin(side, own, { start, end }, reader)
  const text = side.article.text.slice(start, end)
  return words && { ...words, span: { start: start + text.search(/\S/u), end: start + text.trimEnd().length } }
}

function withShown(own: Quotes, other: Quotes): ShownQuotation[] {
  const certain = own.closed.map((quotation) => ({ ...quotation, isShown: false }))
  if (own.unclosed.length === 0) return certain
  const counterparts = [
    ...other.closed.flatMap(({ span }) => wordsAt(other.side, span, other.reader) ?? []),
    ...other.unclosed.flatMap(({ readings, isSure }) => (isSure ? readings : [])),
  ]
  const shown: ShownQuotation[] = []
  for (const opening of own.unclosed) {
    const span = bestReading(opening, counterparts, own.reader)
    if (span !== null && span.start >= (shown.at(-1)?.span.end ?? 0)) shown.push({ span, closed: false, isShown: true })
  }
  const isFree = ({ span }: Quotation): boolean =>
    !shown.some((quotation) => quotation.span.start <= span.start && span.start < quotation.span.end)
  return [...certain.filter(isFree), ...shown].sort((x, y) => x.span.start - y.span.start)
}

/** What a mark opens, as far as the other article shows it; null where it does not. */
function bestReading(
  { readings, rivals }: Opening,
  counterparts: readonly PieceWords[],
  { weigh }: WordReader,
): Span | null {
  let best: { readonly span: Span; readonly share: number } | null = null
  for (const counterpart of counterparts) {
    const rival = Math.max(0, ...rivals.map((words) => likeness(words, counterpart, weigh)))
    for (const reading of readings) {
      const share = likeness(reading, counterpart, weigh)
      if (share > Math.max(rival, best?.share ?? 0)) best = { span: reading.span, share }
    }
  }
  return best?.span ?? null
}

/** The share of common words in the heavier of two stretches; 0 where they are not one wording. */
function likeness(a: PieceWords, b: PieceWords, weigh: Weigh): number {
  const [lighter = 0, heavier = 0] = [a.weight, b.weight].sort((x, y) => x - y)
  const common = commonWeight(a.stems, b.stems, weigh)
  return heavier <= MOST_HEAVIER * lighter && isOneWording(common, lighter) ? common / heavier : 0
}
