import type { Segmented } from '../../text/segment.ts'
import { comparePersonsByName } from './compare-values.ts'
import { hasOtherForm } from './fact-forms.ts'
import type { Mention } from './mention.ts'
import type { FactPair } from './pair-facts.ts'

/** Below this a number may stand in any two stories by chance. */
const FIRST_RARE_NUMBER = 1000

/**
 * Facts of sentences that are in no link: a person with a full name, and a number that is large and stands once in each. Nothing else is
 * sure to be one fact where the sentences differ. What is told already is left out.
 */
export function pairApart(
  inA: readonly Mention[],
  inB: readonly Mention[],
  told: readonly FactPair[],
  a: Segmented,
  b: Segmented,
): FactPair[] {
  if (inA.length === 0 || inB.length === 0) return []
  const isTold = new Set(told.flatMap((pair) => [pair.a, pair.b]))
  const numbers = pairRareNumbers(inA, inB).filter((pair) => !isTold.has(pair.a) && !isTold.has(pair.b))
  return [...pairPersons(inA, inB, told).filter((pair) => hasOtherForm(pair, a, b)), ...numbers]
}

function pairPersons(inA: readonly Mention[], inB: readonly Mention[], told: readonly FactPair[]): FactPair[] {
  const knownNames = new Set(told.flatMap(({ a, b }) => [fullNameKey(a), fullNameKey(b)]))
  const [firstA, firstB] = [firstByKey(inA), firstByKey(inB)]
  return [...firstA].flatMap(([key, x]) => {
    const y = firstB.get(key)
    if (y === undefined || knownNames.has(key) || !comparePersonsByName(x, y)) return []
    return [{ a: x, b: y, verdict: 'same' as const }]
  })
}

/** First and last word of a full name; null for everything else. */
function fullNameKey({ type, value }: Mention): string | null {
  if (type !== 'person' || value.kind !== 'name' || value.words.length < 2) return null
  return `${value.words[0] ?? ''} ${value.words.at(-1) ?? ''}`
}

function firstByKey(mentions: readonly Mention[]): Map<string, Mention> {
  const first = new Map<string, Mention>()
  for (const mention of mentions) {
    const key = fullNameKey(mention)
    if (key !== null && !first.has(key)) first.set(key, mention)
  }
  return first
}

function pairRareNumbers(inA: readonly Mention[], inB: readonly Mention[]): FactPair[] {
  const [onceA, onceB] = [onceByKey(inA), onceByKey(inB)]
  return [...onceA].flatMap(([key, x]) => {
    const y = onceB.get(key)
    return x === null || y === null || y === undefined ? [] : [{ a: x, b: y, verdict: 'same' as const }]
  })
}

/** Large numbers by their value; null where one stands more than once. */
function onceByKey(mentions: readonly Mention[]): Map<string, Mention | null> {
  const once = new Map<string, Mention | null>()
  for (const mention of mentions) {
    const { value } = mention
    if (value.kind !== 'amount' || value.amount < FIRST_RARE_NUMBER || value.unit === 'ordinal') continue
    const key = `${value.unit} ${value.amount} ${value.hedge}`
    once.set(key, once.has(key) ? null : mention)
  }
  return once
}
