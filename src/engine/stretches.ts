import { isTextLink, type Link } from './align/link.ts'

/** Index into the list of links. */
type LinkIndex = number

/** Links whose words are compared before anything is shown: more than any screen holds, and done within a tenth of a second. */
const FIRST_STRETCH = 100

/** Each stretch has so many times the links of the one before: a hundred thousand words come in four pieces. */
const GROWTH = 4

/** With fewer links than this everything comes in one piece: no article that fits a newspaper page is worth two. */
const WORTH_CUTTING = 250

/**
 * The links in the order in which a reader meets them, cut into stretches: a small one for the first screen, then larger ones.
 * A moved link is met where the first of its two places is. Swapping the sides does not change which links are in a stretch.
 */
export function toStretches(links: readonly Link[]): LinkIndex[][] {
  const order = readingOrder(links)
  if (order.length < WORTH_CUTTING) return [order]
  const stretches: LinkIndex[][] = []
  for (let start = 0, length = FIRST_STRETCH; start < order.length; length *= GROWTH) {
    stretches.push(order.slice(start, start + length))
    start += length
  }
  return stretches
}

function readingOrder(links: readonly Link[]): LinkIndex[] {
  const still = links.filter((link) => isTextLink(link) && !link.moved)
  const before = { a: placesOf(still, 'a'), b: placesOf(still, 'b') }
  // Unmoved links do not cross, so that one of them has as many before it on either side.
  const met = links.map((link) => Math.min(countBelow(before.a, link.a[0] ?? 0), countBelow(before.b, link.b[0] ?? 0)))
  // Array sort is stable: links met at one place keep the order of the list.
  return links.map((_, index) => index).sort((x, y) => (met[x] ?? 0) - (met[y] ?? 0))
}

function placesOf(links: readonly Link[], side: 'a' | 'b'): number[] {
  return links.map((link) => link[side][0] ?? 0).sort((x, y) => x - y)
}

/** How many of the ascending numbers are below the limit, found by halving. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [from, to] = [0, ascending.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ascending[middle] ?? 0) < limit) from = middle + 1
    else to = middle
  }
  return from
}
