import { sensesIn, type Hit } from './lexicon.ts'
import type { Evidence, Sides } from './sides.ts'
import type { Vocabularies } from './word-lists.ts'

/** Two labels of one thing that answer to each other, each on its side alone; null where nothing of the kind was swapped. */
export function labelSwap({ a, b, answers }: Sides, { labels }: Vocabularies): Evidence | null {
  const hitsA = sensesIn(a.words, labels)
  const hitsB = sensesIn(b.words, labels)
  if (hitsA.length === 0 || hitsB.length === 0) return null
  const own = (hits: readonly Hit[], others: readonly Hit[]): Hit[] =>
    hits.filter(({ sense }) => !others.some((other) => other.sense === sense))
  for (const hitA of own(hitsA, hitsB)) {
    const hitB = own(hitsB, hitsA).find((other) => rowOf(other) === rowOf(hitA) && answers(hitA, other))
    if (hitB !== undefined) return { a: hitA, b: hitB }
  }
  return null
}

function rowOf({ sense }: Hit): string {
  return sense.slice(0, sense.indexOf(' '))
}
