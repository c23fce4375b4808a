/** A group of sentences that answer to each other, as far as order matters. */
export interface Placed {
  /** Place on side a, in any unit that orders the groups; no two groups share one. */
  readonly a: number
  readonly b: number
  /** Length of its text, in characters of both sides. */
  readonly weight: number
}

/**
 * Says which groups moved: all that are not in the heaviest chain that increases on both sides (Fredman 1975 for the longest one; the
 * weight is the text's length, so that the shorter of two passages that changed places is the one called moved). Without the moved
 * groups the rest is in order on both sides. Of equally heavy chains the one is taken that ends in the groups first in `a`.
 */
export function findMoved(groups: readonly Placed[]): boolean[] {
  const order = groups.map((_, index) => index).sort((x, y) => (groups[x]?.a ?? 0) - (groups[y]?.a ?? 0))
  const places = groups.map((group) => group.b).sort((x, y) => x - y)
  const rankOf = new Map(places.map((place, rank) => [place, rank]))
  // Fenwick tree of the best chain that ends at or before a rank in b: its weight and its last group.
  const weights = new Float64Array(groups.length + 1)
  const lasts = new Int32Array(groups.length + 1).fill(-1)
  const previous = new Int32Array(groups.length).fill(-1)
  let heaviest = 0
  let end = -1
  for (const index of order) {
    const group = groups[index]
    if (group === undefined) continue
    const rank = rankOf.get(group.b) ?? 0
    let before = 0
    for (let k = rank; k > 0; k -= k & -k) {
      if ((weights[k] ?? 0) <= before) continue
      before = weights[k] ?? 0
      previous[index] = lasts[k] ?? -1
    }
    const weight = before + group.weight
    for (let k = rank + 1; k <= groups.length; k += k & -k) {
      if (weight <= (weights[k] ?? 0)) continue
      weights[k] = weight
      lasts[k] = index
    }
    if (weight <= heaviest) continue
    heaviest = weight
    end = index
  }
  const moved = groups.map(() => true)
  for (let index = end; index >= 0; index = previous[index] ?? -1) moved[index] = false
  return moved
}
