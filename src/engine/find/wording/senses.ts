import { sensesIn, type Hit, type Lexicon } from './lexicon.ts'
import type { Evidence, Sides } from './sides.ts'

/** What a difference in strength or manner is judged by. */
export interface SenseRules {
  readonly lexicon: Lexicon
  /** Senses that tell nothing where the other side has none. */
  readonly quiet: ReadonlySet<string>
  /** Pairs, `could can`, that a paraphrase may exchange. */
  readonly alike: ReadonlySet<string>
}

/** Senses that only one side of an edit has. */
export interface OwnSenses {
  readonly a: readonly Hit[]
  readonly b: readonly Hit[]
}

/** How often each sense came and went in a sentence. Made by `countSenses`, read by `notMoved`. */
export interface SenseCounts {
  readonly a: ReadonlyMap<string, number>
  readonly b: ReadonlyMap<string, number>
}

/** Of an edit in which no side has a sense that the other has not. */
export const NO_SENSES: OwnSenses = { a: [], b: [] }

/** The words of a lexicon whose sense only one side of an edit has. */
export function ownSenses({ a, b }: Sides, { lexicon }: SenseRules): OwnSenses {
  const inA = sensesIn(a.words, lexicon)
  const inB = sensesIn(b.words, lexicon)
  if (inA.length === 0 && inB.length === 0) return NO_SENSES
  const without = (hits: readonly Hit[], others: readonly Hit[]): Hit[] =>
    hits.filter(({ sense }) => !others.some((other) => other.sense === sense))
  return { a: without(inA, inB), b: without(inB, inA) }
}

/** The senses of all edits of a sentence together. */
export function countSenses(all: readonly OwnSenses[]): SenseCounts {
  const count = (side: 'a' | 'b'): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const own of all) for (const { sense } of own[side]) counts.set(sense, (counts.get(sense) ?? 0) + 1)
    return counts
  }
  return { a: count('a'), b: count('b') }
}

/**
 * The words by which an edit differs in sense; null where it has none that tell. What a paraphrase may exchange is no difference, nor
 * what went to another place of the sentence, or has something of the kind there: `X told … that` is `that …, X announced`.
 */
export function senseEvidence(own: OwnSenses, counts: SenseCounts, rules: SenseRules): Evidence | null {
  const a = own.a.filter(
    ({ sense }) => !counts.b.has(sense) && !own.b.some((other) => areAlike(sense, other.sense, rules)),
  )
  const b = own.b.filter(
    ({ sense }) => !counts.a.has(sense) && !own.a.some((other) => areAlike(sense, other.sense, rules)),
  )
  if ((a.length === 0 && isElsewhere(own.a, counts.a)) || (b.length === 0 && isElsewhere(own.b, counts.b))) return null
  const loudA = a.find(({ sense }) => !rules.quiet.has(sense)) ?? null
  const loudB = b.find(({ sense }) => !rules.quiet.has(sense)) ?? null
  // Two words that may mean something else are no swap: `held` and `continued`.
  if (loudA === null && loudB === null) return null
  return { a: loudA ?? a[0] ?? null, b: loudB ?? b[0] ?? null }
}

function areAlike(one: string, other: string, { alike }: SenseRules): boolean {
  return alike.has(`${one} ${other}`)
}

/** Whether another edit of the sentence has a sense of its own on the side of these words. */
function isElsewhere(own: readonly Hit[], counts: ReadonlyMap<string, number>): boolean {
  let all = 0
  for (const count of counts.values()) all += count
  return all > own.length
}
