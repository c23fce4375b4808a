import type { EditWords } from './edit-words.ts'
import { sensesIn, type Hit } from './lexicon.ts'
import { strangeWords, type Evidence, type Sides } from './sides.ts'
import type { Vocabularies } from './word-lists.ts'

/** Which sides of an edit have a negation, whatever it turns. */
export interface Negated {
  readonly a: boolean
  readonly b: boolean
}

/** Shortest word that a prefix turns, in letters: `un` makes no `it` of `unit`. */
const SHORTEST_TURNED = 4
/** Beside a negation that one side alone has, at most so many words may be on one side only, and none that carries content. */
const MOST_STRANGE = 3

const ANYWHERE = (): boolean => true

/** What an edit changes between yes and no. */
export interface Polarity extends Evidence {
  /** Which side has a negation more than the other; `opposite` where the words themselves are opposites. */
  readonly more: 'a' | 'b' | 'opposite'
}

/** Which sides of an edit negate. */
export function negatedIn({ a, b }: Sides, { negations }: Vocabularies): Negated {
  return { a: sensesIn(a.words, negations).length > 0, b: sensesIn(b.words, negations).length > 0 }
}

/**
 * Whether an edit turns a statement into its opposite, as far as its own words tell; null where it does not, or not surely. A negation
 * that came or went with the rest of its phrase (`[-, without a tail,-]`) turns nothing, and of other words (`[-did not
 * attend-]{+skipped+}`) nobody knows without understanding them.
 */
export function polarityOf(sides: Sides, lists: Vocabularies): Polarity | null {
  const { a, b, answers } = sides
  const inA = sensesIn(a.words, lists.negations)
  const inB = sensesIn(b.words, lists.negations)
  const isBalanced = inA.length > 0 === inB.length > 0
  if (isBalanced) {
    // `not accepted` and `not rejected` are opposites, too.
    const opposites = oppositesIn(sides, answers, lists)
    return opposites === null ? null : { more: 'opposite', ...opposites }
  }
  // `did not accept` is `rejected`, wherever they stand in the edit.
  if (oppositesIn(sides, ANYWHERE, lists) !== null) return null
  const more = inA.length > 0 ? 'a' : 'b'
  const [own, other] = more === 'a' ? [a, b] : [b, a]
  const hits = more === 'a' ? inA : inB
  if (mayNegate(other, lists) || own.words.some((word) => isTurned(word, lists))) return null
  const strangeOwn = strangeWords(own, other, hits)
  const strangeOther = strangeWords(other, own, [])
  if (strangeOwn.length + strangeOther.length > MOST_STRANGE) return null
  if (!areCovered(strangeOwn, strangeOther, lists) || !areCovered(strangeOther, strangeOwn, lists)) return null
  const hit = hits[0] ?? null
  return more === 'a' ? { more, a: hit, b: null } : { more, a: null, b: hit }
}

/** Whether words carry grammar alone, or are other forms of the others: `did not reach`, `reached`. */
function areCovered(words: readonly string[], others: readonly string[], { isSmall, stemOf }: Vocabularies): boolean {
  return words.every((word) => isSmall(word) || others.some((other) => stemOf(other) === stemOf(word)))
}

/** Whether a side has a word that may stand for the negation of the other: `lacked` for `did not have`. */
function mayNegate({ words }: EditWords, lists: Vocabularies): boolean {
  return sensesIn(words, lists.mayNegate).length > 0 || words.some((word) => isTurned(word, lists))
}

/** Whether a prefix turns a word into its opposite: `unclear`, `non-binding`. */
export function isTurned(word: string, { turningPrefixes, notTurned }: Vocabularies): boolean {
  const prefixes = turningPrefixes.get(word.charAt(0))
  if (prefixes === undefined) return false
  return prefixes.some(
    (prefix) => word.startsWith(prefix) && word.length >= prefix.length + SHORTEST_TURNED && !notTurned.has(word),
  )
}

/** Two words that answer to each other and mean the opposite, each on its side alone: `accepted` and `rejected`, `clear` and `unclear`. */
function oppositesIn(sides: Sides, answers: Sides['answers'], lists: Vocabularies): { a: Hit; b: Hit } | null {
  const hitsA = sensesIn(sides.a.words, lists.opposites)
  const hitsB = sensesIn(sides.b.words, lists.opposites)
  if (hitsA.length === 0 || hitsB.length === 0) return turnedIn(sides, lists)
  const sensesA = new Set(hitsA.map(({ sense }) => sense))
  const sensesB = new Set(hitsB.map(({ sense }) => sense))
  for (const hitA of hitsA) {
    for (const hitB of hitsB) {
      if (!areOpposite(hitA.sense, hitB.sense) || sensesA.has(hitB.sense) || sensesB.has(hitA.sense)) continue
      if (!answers(hitA, hitB)) continue
      if (answers === ANYWHERE) return { a: hitA, b: hitB }
      // In a rewritten passage `with` and `without` are about different things.
      const strange = [strangeWords(sides.a, sides.b, [hitA]), strangeWords(sides.b, sides.a, [hitB])]
      if (strange.every(({ length }) => length <= MOST_STRANGE)) return { a: hitA, b: hitB }
    }
  }
  return turnedIn(sides, lists)
}

/** The two words of one row. */
function areOpposite(one: string, other: string): boolean {
  return one !== other && one.split(' ')[0] === other.split(' ')[0]
}

function turnedIn({ a, b }: Sides, lists: Vocabularies): { a: Hit; b: Hit } | null {
  const baseOf = (word: string): string | null => {
    const prefix = isTurned(word, lists)
      ? lists.turningPrefixes.get(word.charAt(0))?.find((one) => word.startsWith(one))
      : undefined
    return prefix === undefined ? null : word.slice(prefix.length).replace(/^-/u, '')
  }
  // Hardly any edit has one, and looking for pairs takes long.
  if (!a.words.some((word) => isTurned(word, lists)) && !b.words.some((word) => isTurned(word, lists))) return null
  const at = (index: number): Hit => ({ sense: '', start: index, end: index + 1 })
  for (const [i, word] of a.words.entries()) {
    const base = baseOf(word)
    const j = b.words.findIndex((other) => other === base || baseOf(other) === word)
    if (j >= 0) return { a: at(i), b: at(j) }
  }
  return null
}
