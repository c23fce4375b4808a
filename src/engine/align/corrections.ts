import type { SentenceIndex } from '../text/segment.ts'

/** A sentence of `a` and one of `b`. */
export interface SentencePair {
  readonly a: SentenceIndex
  readonly b: SentenceIndex
}

/** What the reader knows better: constraints that `compare` takes; the rest follows them. A pair in both lists counts as pinned. */
export interface Corrections {
  /** These answer to each other and to nothing else, unless they are pinned to more. */
  readonly pinned: readonly SentencePair[]
  /** These do not answer to each other. */
  readonly parted: readonly SentencePair[]
}

/** A reader who agrees with everything. */
export const NO_CORRECTIONS: Corrections = { pinned: [], parted: [] }

/** The same corrections as seen from the other side. */
export function mirrorCorrections({ pinned, parted }: Corrections): Corrections {
  const mirror = (pairs: readonly SentencePair[]): SentencePair[] => pairs.map(({ a, b }) => ({ a: b, b: a }))
  return { pinned: mirror(pinned), parted: mirror(parted) }
}
