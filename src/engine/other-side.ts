import type { Side } from './article.ts'

/** The other of the two. */
export function otherSide(side: Side): Side {
  return side === 'a' ? 'b' : 'a'
}
