import type { Segmented, SentenceIndex } from '../text/segment.ts'
import type { TypeIndex, Vocabulary } from '../text/vocabulary.ts'
import { storySentences } from './evidence.ts'
import type { Link } from './link.ts'

/** A sentence as another language can recognise it. */
interface Outline {
  readonly sentence: SentenceIndex
  /** Characters without white space. */
  readonly length: number
  /** Numbers, and words spelled alike in both articles that are capitalised or rare: names. */
  readonly anchors: ReadonlySet<TypeIndex>
  readonly quoted: boolean
}

/** Prior probabilities of beads: 1:1, 1:0 and 0:1, 2:1 and 1:2, 2:2 (Gale & Church 1993, table 5). */
const BEADS = [
  { a: 1, b: 1, prior: 0.89 },
  { a: 1, b: 0, prior: 0.005 },
  { a: 0, b: 1, prior: 0.005 },
  { a: 2, b: 1, prior: 0.045 },
  { a: 1, b: 2, prior: 0.045 },
  { a: 2, b: 2, prior: 0.011 },
] as const
/** Variance of a translation's length per character (Gale & Church 1993, section 3.1). */
const VARIANCE = 6.8
/** What a shared anchor is worth, in nats: about as much as a length that fits instead of one off by half. */
const ANCHOR_WORTH = 2
/** What a bead earns when both sides have quotation marks, and pays when one has. */
const QUOTED_WORTH = 0.7
/** Of the beads, so many must share an anchor: lengths alone fit any two texts. */
const MIN_ANCHORED = 0.2
/** Sentences off the diagonal that are looked at, as a share of the longer text; and at least so many. */
const BAND_SHARE = 0.15
const MIN_BAND = 25

function outlines(
  side: Segmented,
  types: Int32Array,
  inOther: ReadonlySet<TypeIndex>,
  { classOf }: Vocabulary,
): Outline[] {
  const { text } = side.article
  return storySentences(side).map((index) => {
    const anchors = new Set<TypeIndex>()
    const sentence = side.sentences[index]
    const { start, end } = sentence?.span ?? { start: 0, end: 0 }
    for (let k = sentence?.firstToken ?? 0; k < (sentence?.endToken ?? 0); k++) {
      const type = types[k] ?? 0
      const token = side.tokens[k]
      if (token === undefined || !inOther.has(type)) continue
      const isName = classOf(type) === 'content' && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2))
      if (isName || classOf(type) === 'number') anchors.add(type)
    }
    const string = text.slice(start, end)
    return {
      sentence: index,
      length: string.replaceAll(/\s/gu, '').length,
      anchors,
      quoted: /["“”„«»「」『』]/u.test(string),
    }
  })
}

/** Probability that a standard normal variable is further out than this (Abramowitz & Stegun 1964, 26.2.17). */
function tail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x)
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return Math.max(1e-12, 2 * series * (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)))
}

function beadCost(a: readonly Outline[], b: readonly Outline[], prior: number, ratio: number): number {
  const sum = (side: readonly Outline[]): number => side.reduce((total, outline) => total + outline.length, 0)
  const lengthA = sum(a)
  const lengthB = sum(b)
  const cost = -Math.log(prior)
  if (a.length === 0 || b.length === 0) return cost
  const spread = Math.sqrt(Math.max(1, (lengthA + lengthB / ratio) / 2) * VARIANCE)
  const fit = -Math.log(tail(Math.abs(lengthB - lengthA * ratio) / spread))
  const quoted = [a.some((x) => x.quoted), b.some((x) => x.quoted)]
  const marks = quoted[0] === quoted[1] ? (quoted[0] ? -QUOTED_WORTH : 0) : QUOTED_WORTH
  return cost + fit + marks - ANCHOR_WORTH * sharedAnchors(a, b)
}

function sharedAnchors(a: readonly Outline[], b: readonly Outline[]): number {
  const inB = new Set(b.flatMap((outline) => [...outline.anchors]))
  return new Set(a.flatMap((outline) => [...outline.anchors].filter((anchor) => inB.has(anchor)))).size
}

interface Bead {
  readonly a: readonly Outline[]
  readonly b: readonly Outline[]
}

/** The cheapest chain of beads through both stories, by dynamic programming in a band around the diagonal. */
function cheapestBeads(a: readonly Outline[], b: readonly Outline[]): Bead[] {
  const total = (side: readonly Outline[]): number => side.reduce((sum, outline) => sum + outline.length, 0)
  const ratio = total(b) / Math.max(1, total(a))
  const band = Math.max(MIN_BAND, Math.ceil(BAND_SHARE * Math.max(a.length, b.length)))
  const width = b.length + 1
  const cost = new Map<number, { cost: number; bead: number }>([[0, { cost: 0, bead: -1 }]])
  for (let i = 0; i <= a.length; i++) {
    const centre = Math.round((i * b.length) / Math.max(1, a.length))
    for (let j = Math.max(0, centre - band); j <= Math.min(b.length, centre + band); j++) {
      if (i === 0 && j === 0) continue
      let best = { cost: Infinity, bead: -1 }
      BEADS.forEach((bead, index) => {
        const before = cost.get((i - bead.a) * width + j - bead.b)
        if (i < bead.a || j < bead.b || before === undefined) return
        const own = before.cost + beadCost(a.slice(i - bead.a, i), b.slice(j - bead.b, j), bead.prior, ratio)
        if (own < best.cost) best = { cost: own, bead: index }
      })
      if (best.bead >= 0) cost.set(i * width + j, best)
    }
  }
  const beads: Bead[] = []
  let i = a.length
  let j = b.length
  while (i > 0 || j > 0) {
    const bead = BEADS[cost.get(i * width + j)?.bead ?? -1]
    if (bead === undefined) break
    beads.push({ a: a.slice(i - bead.a, i), b: b.slice(j - bead.b, j) })
    i -= bead.a
    j -= bead.b
  }
  return beads.reverse()
}

/**
 * Aligns two stories in different languages by length, order, names, numbers and quotation marks (Gale & Church 1993, with anchors).
 * Empty where too few links share a name or number to carry weight: then the two cannot be compared.
 */
export function alignAcrossLanguages(a: Segmented, b: Segmented, vocabulary: Vocabulary): Link[] {
  const outlinesA = outlines(a, vocabulary.a, new Set(vocabulary.b), vocabulary)
  const outlinesB = outlines(b, vocabulary.b, new Set(vocabulary.a), vocabulary)
  const beads = cheapestBeads(outlinesA, outlinesB).filter((bead) => bead.a.length > 0 && bead.b.length > 0)
  const anchored = beads.filter((bead) => sharedAnchors(bead.a, bead.b) > 0).length
  if (anchored < MIN_ANCHORED * beads.length || anchored === 0) return []
  return beads.map((bead) => ({
    a: bead.a.map((outline) => outline.sentence),
    b: bead.b.map((outline) => outline.sentence),
    kind: 'reworded',
    moved: false,
    similarity: 0,
  }))
}
