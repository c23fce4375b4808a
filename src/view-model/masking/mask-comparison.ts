import type { Article, Side } from '../../engine/article.ts'
import type { Comparison } from '../../engine/compare.ts'
import { identified } from '../../engine/correct-article.ts'
import type { Change } from '../../engine/diff/diff-links.ts'
import { fromWordPairs, toWordPairs } from '../../engine/diff/word-pairs.ts'
import { placeOf, type Finding } from '../../engine/find/finding.ts'
import type { Relation } from '../../engine/find/relation.ts'
import type { Sentenced } from '../../engine/text/segment.ts'
import { functionWords } from '../../engine/text/function-words.ts'
import { slice, type Span } from '../../engine/text/span.ts'
import { outletLetters } from '../names.ts'
import { withWords } from '../told.ts'
import type { Mask } from './mask.ts'
import { moveSpan, type PositionMap } from './position-map.ts'

const sides = ['a', 'b'] as const

/** Places on both sides; null where a side has none. */
interface Places {
  readonly a: Span | null
  readonly b: Span | null
}

/**
 * The comparison as its masked articles have it: every text and every word about them without the names, every place moved along.
 * Sentences, links, edits and findings keep their numbers, so that differences keep their keys.
 */
export function maskComparison(comparison: Comparison, mask: Mask): Comparison {
  const { a, b, changes, findings, relation, limited, pending } = comparison
  return {
    a: maskSide(a, 'a', mask),
    b: maskSide(b, 'b', mask),
    changes: changes.map((change) => maskChange(change, mask)),
    findings: findings.map((finding) => maskFinding(finding, mask)),
    relation: maskRelation(relation, mask),
    limited: limited === null ? null : withWords(limited, mask.hide),
    pending,
  }
}

/** An article without what tells whose it is. */
export function maskArticle(article: Article, side: Side, mask: Mask): Article {
  const { title, date, language, blocks } = article
  return identified({
    title: title === null ? null : mask.hide(title),
    outlet: outletLetters[side],
    date,
    address: null,
    language,
    text: mask[side].text,
    blocks: blocks.map((block) => ({ ...block, span: moveSpan(mask[side], block.span) })),
  })
}

/** Places of a decision or a difference in the masked texts. */
export function maskPlaces<Of extends Places>(of: Of, mask: Mask): Of {
  return { ...of, a: of.a === null ? null : moveSpan(mask.a, of.a), b: of.b === null ? null : moveSpan(mask.b, of.b) }
}

function maskSide({ article, sentences, wordCount }: Sentenced, side: Side, mask: Mask): Sentenced {
  return {
    article: maskArticle(article, side, mask),
    sentences: sentences.map((sentence) => ({ ...sentence, span: moveSpan(mask[side], sentence.span) })),
    wordCount,
  }
}

/** A pair of places, both of which are there. */
function maskPair<Of extends { readonly a: Span; readonly b: Span }>(pair: Of, mask: Mask): Of {
  return { ...pair, a: moveSpan(mask.a, pair.a), b: moveSpan(mask.b, pair.b) }
}

function maskChange(change: Change, mask: Mask): Change {
  const move = <Of extends { readonly a: Span; readonly b: Span }>(pair: Of) => maskPair(pair, mask)
  return { ...change, edits: change.edits.map(move), words: fromWordPairs(toWordPairs(change.words).map(move)) }
}

function maskFinding(finding: Finding, mask: Mask): Finding {
  const hide = (words: string) => hideAt(words, { a: placeOf(finding, 'a'), b: placeOf(finding, 'b') }, mask)
  const explanation = withWords(finding.explanation, hide)
  switch (finding.kind) {
    case 'quotation': {
      const near = { a: around(placeOf(finding, 'a')), b: around(placeOf(finding, 'b')) }
      const speaker = finding.speaker === null ? null : hideAt(finding.speaker, near, mask)
      const altered = finding.altered.map((piece) => maskPair(piece, mask))
      return { ...maskPlaces(finding, mask), explanation, speaker, altered }
    }
    case 'artefact': {
      const { side, span, counterpart } = finding
      const other = side === 'a' ? mask.b : mask.a
      const moved = counterpart === null ? null : moveSpan(other, counterpart)
      return { ...finding, explanation, span: moveSpan(mask[side], span), counterpart: moved }
    }
    case 'only':
      return { ...finding, explanation, span: moveSpan(mask[finding.side], finding.span) }
    case 'fact':
    case 'provenance':
      return { ...maskPlaces(finding, mask), explanation }
    case 'wording':
    case 'moved':
    case 'split':
    case 'merged':
      return { ...maskPair(finding, mask), explanation }
  }
}

/** A speaker is named in the paragraph of the quotation, or in the one beside it; in characters. */
const SPEAKER_REACH = 400

function around(place: Span | null): Span | null {
  return place === null ? null : { start: place.start - SPEAKER_REACH, end: place.end + SPEAKER_REACH }
}

/** What is said of places in the texts may repeat half of a name that stands there: `Journal` for `Kestrel Journal`. */
function hideAt(words: string, places: Places, mask: Mask): string {
  const hidden = mask.hide(words)
  const parts = sides.flatMap((side) => replacedAt(mask[side], places[side]))
  return parts.reduce((rest, { words: name, standIn }) => hideWordsOf(name, standIn, rest), hidden)
}

/** The names that stand at a place, and what stands for them. */
function replacedAt({ original, from, to, text }: PositionMap, place: Span | null) {
  if (place === null) return []
  return from.flatMap((span, k) => {
    const standIn = to[k]
    const isThere = standIn !== undefined && span.start < place.end && span.end > place.start
    return isThere ? [{ words: slice(original, span), standIn: slice(text, standIn) }] : []
  })
}

function hideWordsOf(name: string, standIn: string, words: string): string {
  const own = new Set((name.match(WORD) ?? []).filter((word) => !functionWords('en').has(word.toLowerCase())))
  return words.replace(WORD, (word) => (own.has(word) ? standIn : word))
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

function maskRelation(relation: Relation, mask: Mask): Relation {
  const { direction } = relation
  const signs = direction?.signs.map((sign) => ({
    ...sign,
    text: withWords(sign.text, (words) => hideAt(words, { a: null, b: null, [sign.side]: sign.span }, mask)),
    span: moveSpan(mask[sign.side], sign.span),
  }))
  return {
    ...relation,
    summary: withWords(relation.summary, mask.hide),
    reasons: relation.reasons.map((reason) => ({ ...reason, text: withWords(reason.text, mask.hide) })),
    direction: direction === null ? null : { ...direction, signs: signs ?? [] },
  }
}
