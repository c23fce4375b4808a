import type { WordMatch } from './match-words.ts'

/** Words of `a` that answer, together, to words of `b`; places among the link's words, half-open. */
export interface Phrase {
  readonly startA: number
  readonly endA: number
  readonly startB: number
  readonly endB: number
}

/** The matches, and instead of those that touch one of the phrases' words the phrases themselves. Ordered by `a`, then `b`. */
export function withPhrases(matches: readonly WordMatch[], phrases: readonly Phrase[]): readonly Phrase[] {
  const single = matches.map(({ a, b }) => ({ startA: a, endA: a + 1, startB: b, endB: b + 1 }))
  const inA = new Set(phrases.flatMap(({ startA, endA }) => places(startA, endA)))
  const inB = new Set(phrases.flatMap(({ startB, endB }) => places(startB, endB)))
  return [...single.filter(({ startA, startB }) => !inA.has(startA) && !inB.has(startB)), ...phrases].sort(
    (x, y) => x.startA - y.startA || x.startB - y.startB,
  )
}

function places(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, k) => start + k)
}
