/** Pairs of sentences with the same words: index in `a` → index in `b`. */
export type Identical = ReadonlyMap<number, number>

/** Shorter sentences ("He did not.") may stand alike in different places; only their surroundings can tell. */
const MIN_WORDS = 4

function places(sentences: readonly Int32Array[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  sentences.forEach((words, index) => {
    if (words.length < MIN_WORDS) return
    const key = words.join(' ')
    const list = found.get(key)
    if (list) list.push(index)
    else found.set(key, [index])
  })
  return found
}

/**
 * Finds the sentences that stand word for word on both sides, before anything else is looked at: they need no scoring, and the others
 * are judged by where they stand among them. A sentence that stands several times is paired in order, where both sides have it equally often.
 */
export function matchIdentical(a: readonly Int32Array[], b: readonly Int32Array[]): Identical {
  const inB = places(b)
  const pairs = new Map<number, number>()
  for (const [key, indices] of places(a)) {
    const partners = inB.get(key)
    if (partners?.length !== indices.length) continue
    indices.forEach((index, k) => pairs.set(index, partners[k] ?? 0))
  }
  return pairs
}
