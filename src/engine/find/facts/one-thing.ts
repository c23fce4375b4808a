import { isTextLink } from '../../align/link.ts'
import type { Change } from '../../diff/diff-links.ts'
import { toWordPairs } from '../../diff/word-pairs.ts'
import { functionWords } from '../../text/function-words.ts'
import type { Segmented } from '../../text/segment.ts'
import { measures } from './measures.ts'
import type { Mention, Value } from './mention.ts'
import type { Sides } from './pair-facts.ts'

/** Words looked at on each side of a fact: `injured [46] people in the town` and what was injured where. */
const AROUND = 5
/** So many content words around two facts that are the same say that both are about one thing, however the rest is worded. */
export const COMMON_AROUND = 2
/** Where two in five words are others, `profit of 354 million` may stand beside `loss of 126 million`; by hand, on paraphrased reports. */
const LEAST_SIMILARITY = 0.6

/** Of a sentence so little changed that a figure in it stands for the other. */
const NEARLY_SAME = 0.85

/** From `thousand` to `million` to `billion`. */
const SCALE = 1_000
/** Fewest digits that tell a figure written with another scale: one is soon the same. */
const LEAST_DIGITS = 2
/** What is lost where numbers are divided. */
const ROUNDING = 1e-9

/** How many content words around two facts of one link answer to each other and are one word in two forms. */
export function commonAround(change: Change, { a, b, stemOf }: Sides): (x: Mention, y: Mention) => number {
  const partners = new Map<number, number[]>()
  for (const pair of toWordPairs(change.words))
    partners.set(pair.a.start, [...(partners.get(pair.a.start) ?? []), pair.b.start])
  return (x, y) => {
    const near = contentAround(y, b)
    let common = 0
    for (const [start, norm] of contentAround(x, a))
      for (const partner of partners.get(start) ?? []) if (stemOf(near.get(partner) ?? '') === stemOf(norm)) common += 1
    return common
  }
}

/** The content words near a fact, by where they begin. */
export function contentAround({ first, end }: Mention, { article, tokens }: Segmented): Map<number, string> {
  const small = functionWords(article.language)
  const words = new Map<number, string>()
  for (let k = Math.max(0, first - AROUND); k < Math.min(tokens.length, end + AROUND); k++) {
    const token = tokens[k]
    if (k >= first && k < end) continue
    if (token?.kind === 'word' && !small.has(token.norm)) words.set(token.start, token.norm)
  }
  return words
}

function normOf({ tokens }: Segmented, index: number): string {
  return tokens[index]?.norm ?? ''
}

/**
 * Whether two facts are about one thing: what is counted is the same (`46 people` and `31 people`), and so are the sentences, or the words
 * close by; or only a scale was lost. Days, hours and names are of their place alone.
 */
export function speakOfOneThing(x: Mention, y: Mention, change: Change, sides: Sides, common: number): boolean {
  if (!isTextLink(change)) return false
  if (isScaleLost(x.value, y.value)) return true
  if (change.similarity < LEAST_SIMILARITY && common < COMMON_AROUND) return false
  // `6 p.m. EDT` may be 3 p.m. elsewhere.
  if (x.value.kind === 'clock') return normOf(sides.a, x.end) === normOf(sides.b, y.end)
  if (x.value.kind !== 'amount' || y.value.kind !== 'amount') return true
  const [countedX, countedY] = [x.value.counted, y.value.counted]
  const small = functionWords(sides.a.article.language)
  if (countedX !== '' && !small.has(countedX) && sides.stemOf(countedX) === sides.stemOf(countedY)) return true
  if (countedX !== countedY && (measures.has(countedX) || measures.has(countedY))) return false
  return common >= COMMON_AROUND || change.similarity >= NEARLY_SAME
}

/** Whether the same digits stand before another scale, `1.4 billion crowns` and `1.4 million crowns`: a slip that translators know. */
function isScaleLost(x: Value, y: Value): boolean {
  if (x.kind !== 'amount' || y.kind !== 'amount') return false
  if (x.unit !== y.unit || x.digits !== y.digits || x.digits.length < LEAST_DIGITS) return false
  const times = Math.max(x.amount, y.amount) / Math.min(x.amount, y.amount)
  const scales = Math.log(times) / Math.log(SCALE)
  return Math.round(scales) >= 1 && Math.abs(scales - Math.round(scales)) < ROUNDING
}
