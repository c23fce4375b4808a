import type { SentenceIndex } from '../text/segment.ts'

/** `same`, `edited`, `reworded`: one sentence in two wordings. `shared-quote`, `same-fact`: different sentences that have a quotation or a fact in common. */
export type LinkKind = 'same' | 'edited' | 'reworded' | 'shared-quote' | 'same-fact'

/** An alignment bead: sentences of `a` that answer to sentences of `b`; n:m where a sentence was split or merged. Made by `align`, read by `diffLinks`. */
export interface Link {
  /** In order, never empty. */
  readonly a: readonly SentenceIndex[]
  /** In order, never empty. */
  readonly b: readonly SentenceIndex[]
  readonly kind: LinkKind
  /** Out of the common order. The moved links are the least set (by length of text) that explains the order. */
  readonly moved: boolean
  /** 0…1: 1 where every word is the same. */
  readonly similarity: number
}

/** Links that say "this is the same sentence". Each sentence is in at most one of them. */
export function isTextLink(link: Link): boolean {
  return link.kind === 'same' || link.kind === 'edited' || link.kind === 'reworded'
}
