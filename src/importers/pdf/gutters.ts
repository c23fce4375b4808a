import type { Fragment } from './fragments.ts'

/** A gutter is at least this wide, in font sizes; a river of word gaps that lie below each other by chance is narrower. */
const GUTTER_WIDTH = 0.5
/**
 * So many lines on either side make a gutter out of a gap, if as many of those behind it begin at one place, within this many font sizes: as
 * columns do, and as the words behind gaps that lie below each other by chance do not.
 */
const GUTTER_LINES = 3
const ALIGNED = 0.08
/** How far up and down a gutter is followed, in font sizes. */
const REACH = 8

/**
 * Whether a gutter between columns runs through the gap between two fragments of one line, which stands at `start`…`end` among all fragments,
 * sorted by their baselines: an empty strip with lines on its left and on its right, above or below. The lines need not be level.
 */
export function isBlockedBetween(
  left: Fragment,
  right: Fragment,
  all: readonly Fragment[],
  { start, end, isRtl }: { readonly start: number; readonly end: number; readonly isRtl: boolean },
): boolean {
  const edges = [
    { left: left.right, right: right.x },
    ...edgesAlong(left, right, all.slice(end, end + NEIGHBOURS)),
    ...edgesAlong(left, right, all.slice(Math.max(0, start - NEIGHBOURS), start).toReversed()),
  ]
  const ends = edges.map((edge) => edge.left).filter((edge) => edge !== null)
  const beginnings = edges.map((edge) => edge.right).filter((edge) => edge !== null)
  const areEnough = ends.length >= GUTTER_LINES && beginnings.length >= GUTTER_LINES
  return areEnough && areAligned(isRtl ? ends : beginnings, ALIGNED * Math.max(left.size, right.size))
}

/** Fragments looked at on either side of a line; a page of eight columns has as many within the reach. */
const NEIGHBOURS = 120

/** Where a line ends on the left of a strip and begins on its right; null where nothing stands on that side. */
interface Edges {
  readonly left: number | null
  readonly right: number | null
}

/** The edges of the lines along the strip between two fragments, as far as it goes on in one direction. */
function edgesAlong(left: Fragment, right: Fragment, others: readonly Fragment[]): Edges[] {
  const size = Math.max(left.size, right.size)
  const edges = new Map<number, Edges>()
  let strip = { from: left.right, to: right.x }
  for (const other of others) {
    if (Math.abs(other.y - left.y) > REACH * size) break
    if (other.x < strip.to && other.right > strip.from) strip = widerRest(strip, other)
    if (strip.to - strip.from < GUTTER_WIDTH * size) break
    // Of several fragments of one line the nearest counts.
    const known = edges.get(other.y) ?? { left: null, right: null }
    if (other.right <= strip.from && other.right > left.x)
      edges.set(other.y, { ...known, left: Math.max(other.right, known.left ?? other.right) })
    if (other.x >= strip.to && other.x < right.right)
      edges.set(other.y, { ...known, right: Math.min(other.x, known.right ?? other.x) })
  }
  return [...edges.values()]
}

function areAligned(edges: readonly number[], tolerance: number): boolean {
  return edges.some((edge) => edges.filter((other) => Math.abs(other - edge) <= tolerance).length >= GUTTER_LINES)
}

interface Strip {
  readonly from: number
  readonly to: number
}

/** What a fragment leaves of a strip, on its wider side. */
function widerRest({ from, to }: Strip, { x, right }: Fragment): Strip {
  return x - from > to - right ? { from, to: Math.min(to, x) } : { from: Math.max(from, right), to }
}
