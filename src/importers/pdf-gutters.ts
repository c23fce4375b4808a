import type { Fragment } from './pdf-fragments.ts'

/** A gutter is at least this wide, in font sizes; a river of word gaps that lie below each other by chance is narrower. */
const GUTTER_WIDTH = 0.5
/** So many lines on either side make a gutter out of a gap: gaps in two neighbouring lines meet by chance, in four hardly ever. */
const GUTTER_LINES = 2
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
  start: number,
  end: number,
): boolean {
  return (
    runsOn(left, right, all.slice(end, end + NEIGHBOURS)) ||
    runsOn(left, right, all.slice(Math.max(0, start - NEIGHBOURS), start).toReversed())
  )
}

/** Fragments looked at on either side of a line; a page of eight columns has as many within the reach. */
const NEIGHBOURS = 120

function runsOn(left: Fragment, right: Fragment, others: readonly Fragment[]): boolean {
  const size = Math.max(left.size, right.size)
  let strip = { from: left.right, to: right.x }
  let leftCount = 0
  let rightCount = 0
  for (const other of others) {
    if (Math.abs(other.y - left.y) > REACH * size) break
    if (other.right <= strip.from && other.right > left.x) leftCount += 1
    else if (other.x >= strip.to && other.x < right.right) rightCount += 1
    else if (other.x < strip.to && other.right > strip.from) {
      strip = widerRest(strip, other)
      if (strip.to - strip.from < GUTTER_WIDTH * size) return false
      if (other.x >= strip.to) rightCount += 1
      else leftCount += 1
    }
    if (leftCount >= GUTTER_LINES && rightCount >= GUTTER_LINES) return true
  }
  return false
}

interface Strip {
  readonly from: number
  readonly to: number
}

/** What a fragment leaves of a strip, on its wider side. */
function widerRest({ from, to }: Strip, { x, right }: Fragment): Strip {
  return x - from > to - right ? { from, to: Math.min(to, x) } : { from: Math.max(from, right), to }
}
