import type { Change } from '../../diff/diff-links.ts'
import { toWordPairs } from '../../diff/word-pairs.ts'
import type { Segmented } from '../../text/segment.ts'
import { lazily } from '../../text/lazily.ts'
import { compareValues, type Dates, type Verdict } from './compare-values.ts'
import type { Mention } from './mention.ts'
import { commonAround, speakOfOneThing } from './one-thing.ts'

/** Two mentions that answer to each other; `unclear` ones are not told, but neither is alone. */
export interface FactPair {
  readonly a: Mention
  readonly b: Mention
  readonly verdict: Verdict
}

/** What `pairFacts` reads of one link. */
export interface LinkedFacts {
  readonly change: Change
  readonly a: readonly Mention[]
  readonly b: readonly Mention[]
}

/** What holds for the two articles. */
export interface Sides {
  readonly a: Segmented
  readonly b: Segmented
  readonly dates: Dates
  /** The words for `about` and `more than` are known in the articles' language. */
  readonly isHedgeKnown: boolean
  /** One for the forms of one word, `hostage` and `hostages`. */
  readonly stemOf: (norm: string) => string
}

/**
 * Pairs the facts of one link: those of one value whose words answer to each other, then those of one value in their order, then what
 * stands in the other's place. Every mention is in at most one pair.
 */
export function pairFacts({ change, a, b }: LinkedFacts, sides: Sides): FactPair[] {
  const answers = countAnswers(change, a, b, sides)
  const verdicts = a.map((x) => b.map((y) => compareValues(x, y, sides.dates, sides.isHedgeKnown)))
  const verdictOf = (i: number, j: number): Verdict => verdicts[i]?.[j] ?? 'unclear'
  const pairedA = new Set<number>()
  const pairedB = new Set<number>()
  const pairs: FactPair[] = []
  const pair = (i: number, j: number, verdict: Verdict): void => {
    const x = a[i]
    const y = b[j]
    if (x === undefined || y === undefined || pairedA.has(i) || pairedB.has(j)) return
    pairedA.add(i)
    pairedB.add(j)
    pairs.push({ a: x, b: y, verdict })
  }
  const isFree = (i: number, j: number): boolean => !pairedA.has(i) && !pairedB.has(j)
  const bestOnly = (isAllowed: (i: number, j: number) => boolean): [number, number][] =>
    mutualBest(a.length, b.length, (i, j) => (isAllowed(i, j) ? (answers.get(i * b.length + j) ?? 0) : 0))
  for (const [i, j] of bestOnly((i, j) => verdictOf(i, j) === 'same')) pair(i, j, 'same')
  for (const [i, j] of inTheirOrder(a.length, b.length, (i, j) => isFree(i, j) && verdictOf(i, j) === 'same'))
    pair(i, j, 'same')
  const isElsewhere = (i: number, j: number): boolean =>
    b.some((_, k) => verdictOf(i, k) === 'same') || a.some((_, k) => verdictOf(k, j) === 'same')
  const standIn = (i: number, j: number): boolean => isFree(i, j) && a[i]?.type === b[j]?.type
  const aroundOf = lazily(() => commonAround(change, sides))
  const around = (i: number, j: number): number => {
    const [x, y] = [a[i], b[j]]
    return x === undefined || y === undefined || verdictOf(i, j) !== 'conflict' || !standIn(i, j) ? 0 : aroundOf()(x, y)
  }
  const places = [
    ...bestOnly(standIn),
    ...aloneInPiece(change, a, b).filter(([i, j]) => standIn(i, j)),
    ...(a.length * b.length <= MOST_LOOKED_AROUND ? mutualBest(a.length, b.length, around) : []),
  ]
  for (const [i, j] of places) {
    const x = a[i]
    const y = b[j]
    if (x === undefined || y === undefined || !isFree(i, j)) continue
    const verdict = verdictOf(i, j)
    const isConflict = verdict === 'conflict' && !x.isWeak && !y.isWeak && !isElsewhere(i, j)
    const isSure = verdict === 'bounded' || (isConflict && speakOfOneThing(x, y, change, sides, aroundOf()(x, y)))
    pair(i, j, isSure ? verdict : 'unclear')
  }
  return tellsOfAnother(pairs)
    ? pairs.map((found) => (found.verdict === 'conflict' ? { ...found, verdict: 'unclear' } : found))
    : pairs
}

/** A table read as a sentence has thousands of pairs of facts, and none can be told from the others by the words around it. */
const MOST_LOOKED_AROUND = 400
/** A sentence in which more facts than this differ tells of something else. */
const MOST_CONFLICTS = 2

/** Whether so much differs that a sentence tells of something else: an update gives the figures of another day. */
function tellsOfAnother(pairs: readonly FactPair[]): boolean {
  const conflicts = pairs.filter(({ verdict }) => verdict === 'conflict')
  return conflicts.length > MOST_CONFLICTS || (conflicts.length > 1 && conflicts.some(({ a }) => a.type === 'date'))
}

/** How many words of each mention answer to words of each other mention, by `i * b.length + j`. */
function countAnswers(change: Change, a: readonly Mention[], b: readonly Mention[], sides: Sides): Map<number, number> {
  const inA = mentionsByStart(a, sides.a)
  const inB = mentionsByStart(b, sides.b)
  const counts = new Map<number, number>()
  for (const pair of toWordPairs(change.words)) {
    const i = inA.get(pair.a.start)
    const j = inB.get(pair.b.start)
    if (i === undefined || j === undefined) continue
    const key = i * b.length + j
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function mentionsByStart(mentions: readonly Mention[], { tokens }: Segmented): Map<number, number> {
  const byStart = new Map<number, number>()
  mentions.forEach(({ first, end }, index) => {
    for (let k = first; k < end; k++) byStart.set(tokens[k]?.start ?? -1, index)
  })
  return byStart
}

/** The pairs in which each is the other's only best; a tie is nobody's. */
function mutualBest(countA: number, countB: number, score: (i: number, j: number) => number): [number, number][] {
  const best = (count: number, scoreOf: (k: number) => number): number => {
    let at = -1
    let most = 0
    for (let k = 0; k < count; k++) {
      const own = scoreOf(k)
      if (own > most) {
        most = own
        at = k
      } else if (own === most && own > 0) at = -1
    }
    return at
  }
  const pairs: [number, number][] = []
  for (let i = 0; i < countA; i++) {
    const j = best(countB, (k) => score(i, k))
    if (j >= 0 && best(countA, (k) => score(k, j)) === i) pairs.push([i, j])
  }
  return pairs
}

/** The first of one side that fits with the first of the other that fits, and so on: the same from both sides. */
function inTheirOrder(countA: number, countB: number, fits: (i: number, j: number) => boolean): [number, number][] {
  const taken = new Set<number>()
  const pairs: [number, number][] = []
  for (let i = 0; i < countA; i++)
    for (let j = 0; j < countB; j++) {
      if (taken.has(j) || !fits(i, j)) continue
      taken.add(j)
      pairs.push([i, j])
      break
    }
  return pairs
}

/** Mentions that are the only ones of their type in a piece that was replaced. */
function aloneInPiece(change: Change, a: readonly Mention[], b: readonly Mention[]): [number, number][] {
  const pairs: [number, number][] = []
  for (const edit of change.edits) {
    if (edit.op !== 'replace') continue
    const inA = a.flatMap(({ span }, k) => (span.start >= edit.a.start && span.end <= edit.a.end ? [k] : []))
    const inB = b.flatMap(({ span }, k) => (span.start >= edit.b.start && span.end <= edit.b.end ? [k] : []))
    for (const i of inA) {
      const ofType = inB.filter((j) => b[j]?.type === a[i]?.type)
      const isAlone = inA.filter((k) => a[k]?.type === a[i]?.type).length === 1
      const j = ofType[0]
      if (isAlone && j !== undefined && ofType.length === 1) pairs.push([i, j])
    }
  }
  return pairs
}
