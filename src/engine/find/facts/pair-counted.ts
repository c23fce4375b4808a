import { functionWords } from '../../text/function-words.ts'
import type { Segmented } from '../../text/segment.ts'
import { measures } from './measures.ts'
import type { Mention } from './mention.ts'
import { contentAround, COMMON_AROUND } from './one-thing.ts'
import { compareValues } from './compare-values.ts'
import type { FactPair, Sides } from './pair-facts.ts'
import type { Story } from './pair-openings.ts'

/**
 * Numbers on which two stories do not agree though their sentences answer to none of the other: of a thing that each story counts once and
 * calls by the same word, close to another content word that both have. `sank 12 barges off Ostby`, `the 15 barges sunk by the storm` are
 * of one thing; `15 ships` and `46 ships` alone may be of two.
 */
export function pairCounted(inA: Story, inB: Story, told: readonly FactPair[], sides: Sides): FactPair[] {
  if (!hasUnlinked(inA) || !hasUnlinked(inB)) return []
  const isTold = new Set(told.flatMap(({ a, b }) => [a, b]))
  const countsB = countedOnce(inB, sides.b, sides)
  return [...countedOnce(inA, sides.a, sides)].flatMap(([counted, a]) => {
    const b = countsB.get(counted)
    if (a === null || b === null || b === undefined || isTold.has(a) || isTold.has(b)) return []
    const isConflict = compareValues(a, b, sides.dates, sides.isHedgeKnown) === 'conflict'
    return isConflict && commonWords(a, b, sides) >= COMMON_AROUND ? [{ a, b, verdict: 'conflict' as const }] : []
  })
}

/** Whether a number stands in a sentence that answers to none of the other story. */
function hasUnlinked({ sentences, mentionsOf, linked }: Story): boolean {
  return sentences.some((index) => !linked.has(index) && mentionsOf(index).some(({ type }) => type === 'number'))
}

/** By the stem of what is counted; null where a story counts it more than once. */
function countedOnce(
  { sentences, mentionsOf }: Story,
  { article }: Segmented,
  { stemOf }: Sides,
): Map<string, Mention | null> {
  const small = functionWords(article.language)
  const once = new Map<string, Mention | null>()
  for (const mention of sentences.flatMap(mentionsOf)) {
    const { type, value, isWeak } = mention
    if (type !== 'number' || isWeak || value.kind !== 'amount' || value.unit !== '') continue
    // Ages, years and lengths are of many things.
    if (value.counted === '' || value.counted.includes('-') || small.has(value.counted) || measures.has(value.counted))
      continue
    const counted = stemOf(value.counted)
    once.set(counted, once.has(counted) ? null : mention)
  }
  return once
}

function commonWords(x: Mention, y: Mention, { a, b, stemOf }: Sides): number {
  const stems = (mention: Mention, side: Segmented): Set<string> =>
    new Set([...contentAround(mention, side).values()].map(stemOf))
  const inB = stems(y, b)
  return [...stems(x, a)].filter((stem) => inB.has(stem)).length
}
