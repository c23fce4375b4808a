/** Pairs of sentences with the same words: index in `a` → index in `b`. */
export type Identical = ReadonlyMap<number, number>

/** Shorter sentences ("He did not.") may stand alike in different places; only their surroundings can tell. */
const MIN_WORDS = 4

/** A list of words that was met, and the one met before it that has the same hash. */
interface Known {
  readonly words: Int32Array
  readonly number: number
  readonly before: Known | undefined
}

/** Returns the function that numbers lists of words: equal ones alike. */
function numberer(): (words: Int32Array) => number {
  const byHash = new Map<number, Known>()
  let count = 0
  return (words) => {
    const hash = hashOf(words)
    const before = byHash.get(hash)
    for (let known = before; known !== undefined; known = known.before)
      if (areEqual(known.words, words)) return known.number
    byHash.set(hash, { words, number: count, before })
    return count++
  }
}

// Joining the numbers to a string and asking for that takes ten times as long.
function hashOf(words: Int32Array): number {
  let hash = words.length
  for (let k = 0; k < words.length; k++) hash = Math.imul(hash ^ (words[k] ?? 0), 0x01000193)
  return hash
}

function areEqual(x: Int32Array, y: Int32Array): boolean {
  if (x.length !== y.length) return false
  for (let k = 0; k < x.length; k++) if (x[k] !== y[k]) return false
  return true
}

/** Where the sentences of each number stand, in order; nothing for a number that none of these has. */
function places(sentences: readonly Int32Array[], numberOf: (words: Int32Array) => number): (number[] | undefined)[] {
  const found: (number[] | undefined)[] = []
  sentences.forEach((words, index) => {
    if (words.length < MIN_WORDS) return
    const number = numberOf(words)
    while (found.length <= number) found.push(undefined)
    const list = found[number]
    if (list === undefined) found[number] = [index]
    else list.push(index)
  })
  return found
}

/**
 * Finds the sentences that stand word for word on both sides, before anything else is looked at: they need no scoring, and the others
 * are judged by where they stand among them. A sentence that stands several times is paired in order, where both sides have it equally often.
 */
export function matchIdentical(a: readonly Int32Array[], b: readonly Int32Array[]): Identical {
  const numberOf = numberer()
  const inB = places(b, numberOf)
  const pairs = new Map<number, number>()
  places(a, numberOf).forEach((indices, number) => {
    const partners = inB[number]
    if (indices === undefined || partners?.length !== indices.length) return
    indices.forEach((index, k) => pairs.set(index, partners[k] ?? 0))
  })
  return pairs
}
