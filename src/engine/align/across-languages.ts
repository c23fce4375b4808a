import type { Segmented } from '../text/segment.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import type { Link } from './link.ts'
import { outlines, type Outline } from './outlines.ts'

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
/**
 * Of the places where both texts have a telling anchor, so many must meet in a bead. In a translation every name has its place: 84 in 100
 * and more meet in each story of the retranslation set. In separate reports of one event it is 37 to 63, with one exception in ten.
 */
const MIN_MET = 0.7
/** And so many must meet at least, of two anchors or more: of unrelated stories one in fifty has as many. */
const MIN_MEETINGS = 4
const MIN_ANCHORS_MET = 2
/** Sentences off the diagonal that are looked at, as a share of the longer text; and at least so many. */
const BAND_SHARE = 0.15
const MIN_BAND = 25

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
  return cost + fit + marks - ANCHOR_WORTH * shared(a, b, 'anchors').length
}

function union(side: readonly Outline[], kind: 'anchors' | 'telling'): Set<string> {
  return new Set(side.flatMap((outline) => [...outline[kind]]))
}

function shared(a: readonly Outline[], b: readonly Outline[], kind: 'anchors' | 'telling'): string[] {
  const inB = union(b, kind)
  return [...union(a, kind)].filter((anchor) => inB.has(anchor))
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

function countPlaces(side: readonly Outline[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const { telling } of side) for (const anchor of telling) places.set(anchor, (places.get(anchor) ?? 0) + 1)
  return places
}

/** Whether the beads carry weight: enough of them share an anchor, and the names and numbers of both texts stand at the same places. */
function areBorneOut(beads: readonly Bead[], a: readonly Outline[], b: readonly Outline[]): boolean {
  const anchoredCount = beads.filter((bead) => shared(bead.a, bead.b, 'anchors').length > 0).length
  const met = beads.flatMap((bead) => shared(bead.a, bead.b, 'telling'))
  const [inA, inB] = [countPlaces(a), countPlaces(b)]
  let places = 0
  for (const [anchor, count] of inA) places += Math.min(count, inB.get(anchor) ?? 0)
  return (
    anchoredCount >= MIN_ANCHORED * beads.length &&
    met.length >= Math.max(MIN_MEETINGS, MIN_MET * places) &&
    new Set(met).size >= MIN_ANCHORS_MET
  )
}

/**
 * Aligns two stories in different languages by length, order, names, numbers, dates and quotation marks (Gale & Church 1993, with anchors;
 * names in two scripts are told by their sounds). Empty where too few names and numbers meet to carry weight: then the two cannot be compared.
 */
export function alignAcrossLanguages(a: Segmented, b: Segmented, vocabulary: Vocabulary): Link[] {
  const [outlinesA, outlinesB] = outlines(a, b, vocabulary)
  const beads = cheapestBeads(outlinesA, outlinesB).filter((bead) => bead.a.length > 0 && bead.b.length > 0)
  if (!areBorneOut(beads, outlinesA, outlinesB)) return []
  return beads.map((bead) => ({
    a: bead.a.map((outline) => outline.sentence),
    b: bead.b.map((outline) => outline.sentence),
    kind: 'reworded',
    moved: false,
    similarity: 0,
  }))
}
