import { findQuotations } from '../text/quotations.ts'
import type { Segmented, SentenceIndex } from '../text/segment.ts'
import type { Span } from '../text/span.ts'
import { classOf, stemOf, type StemIndex, type Vocabulary } from '../text/vocabulary.ts'

/** Two separate sentences that quote the same words. */
export interface SharedQuote {
  readonly a: SentenceIndex
  readonly b: SentenceIndex
  /** Share of the shorter quotation's words that stand in the other, 0…1. */
  readonly share: number
}

/** The part of a quotation that stands in one sentence. */
interface QuotedPiece {
  readonly sentence: SentenceIndex
  /** Distinct stems with their weights. */
  readonly stems: ReadonlyMap<StemIndex, number>
  readonly weight: number
}

/** Function words alone do not make two quotations one: `that it is` stands in many. */
const FUNCTION_WEIGHT = 0.3
/** So much of the shorter quotation must stand in the longer one: retold quotations keep about two words in three, those with a word blotted out less. */
const MIN_SHARE = 0.55
/** And so much weight in all: two content words, or one and three function words. One name in quotation marks is no common source. */
const MIN_WEIGHT = 1.9
/** A short exclamation is one where both quote it word for word and no more: a content word and two function words. */
const MIN_VERBATIM_WEIGHT = 1.5

function quotedPieces(side: Segmented, types: Int32Array, vocabulary: Vocabulary): QuotedPiece[] {
  const quotations: readonly { span: Span }[] = findQuotations(side.article)
  const pieces: QuotedPiece[] = []
  const { starts, ends } = side.columns
  let index = 0
  for (const { span } of quotations) {
    while (index < side.sentences.length && (side.sentences[index]?.span.end ?? 0) <= span.start) index++
    for (let k = index; k < side.sentences.length && (side.sentences[k]?.span.start ?? 0) < span.end; k++) {
      const sentence = side.sentences[k]
      const stems = new Map<StemIndex, number>()
      for (let t = sentence?.firstToken ?? 0; t < (sentence?.endToken ?? 0); t++) {
        const isInside = (starts[t] ?? 0) < span.end && (ends[t] ?? 0) > span.start
        const type = types[t] ?? 0
        if (!isInside || classOf(vocabulary, type) === 'mark') continue
        stems.set(stemOf(vocabulary, type), classOf(vocabulary, type) === 'function' ? FUNCTION_WEIGHT : 1)
      }
      const weight = [...stems.values()].reduce((sum, value) => sum + value, 0)
      if (weight >= MIN_VERBATIM_WEIGHT) pieces.push({ sentence: k, stems, weight })
    }
  }
  return pieces
}

/** Finds the sentences that quote the same words, wherever they stand: each quotation of `a` with its best match in `b`, in the order of `a`. */
export function findSharedQuotes(a: Segmented, b: Segmented, vocabulary: Vocabulary): SharedQuote[] {
  const piecesB = quotedPieces(b, vocabulary.b, vocabulary)
  const postings = new Map<StemIndex, number[]>()
  piecesB.forEach((piece, index) => {
    for (const [stem, weight] of piece.stems) {
      if (weight < 1) continue
      const list = postings.get(stem)
      if (list) list.push(index)
      else postings.set(stem, [index])
    }
  })
  return quotedPieces(a, vocabulary.a, vocabulary).flatMap((piece) => {
    const near = new Set([...piece.stems.keys()].flatMap((stem) => postings.get(stem) ?? []))
    let best: SharedQuote | null = null
    for (const index of [...near].sort((x, y) => x - y)) {
      const other = piecesB[index]
      if (other === undefined) continue
      let shared = 0
      let count = 0
      for (const [stem, weight] of piece.stems) {
        if (!other.stems.has(stem)) continue
        shared += weight
        count++
      }
      const share = shared / Math.min(piece.weight, other.weight)
      const isWhole = count === piece.stems.size && count === other.stems.size
      if (shared >= (isWhole ? MIN_VERBATIM_WEIGHT : MIN_WEIGHT) && share >= MIN_SHARE && share > (best?.share ?? 0)) {
        best = { a: piece.sentence, b: other.sentence, share: Math.min(1, share) }
      }
    }
    return best === null ? [] : [best]
  })
}
