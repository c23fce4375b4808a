import { diffArrays } from 'diff'
import { findCommonEnds } from './common-ends.ts'
import { matchWords, type WordMatch } from './match-words.ts'
import { findAnchors } from './word-anchors.ts'
import type { Words } from './words.ts'

/** Pairs of words that the learned alignment may look at in one stretch: 500 by 500 words. */
export const MAX_PAIRS = 250_000
/** … and in all stretches of one link; whoever writes a sentence of ten such stretches does not write for readers. */
const MAX_PAIRS_OF_LINK = 10 * MAX_PAIRS
/** Words of a stretch after which a link is cut at the next anchor: a sentence of three lines, longer than those the scores were learned from. */
const STRETCH = 60
/** Cut again, a stretch finds words that stand but once in it. So often at most; each round may look at every word. */
const MOST_ROUNDS = 4
/** Words left out or added that the shortest edit script may count where no anchor helps; the work grows with their square. */
const MOST_EDITS = 500

/** Matches of a link's words; and how many words, of both sides, were left without a closer look since that would have taken too long. */
export interface Matched {
  readonly matches: readonly WordMatch[]
  readonly leftOut: number
}

/** A part of both sides of a link, half-open. */
interface Stretch {
  readonly startA: number
  readonly endA: number
  readonly startB: number
  readonly endB: number
}

const pairCount = ({ startA, endA, startB, endB }: Stretch): number => (endA - startA) * (endB - startB)

function part({ types, classes, stems, spellings }: Words, start: number, end: number): Words {
  return {
    types: types.slice(start, end),
    classes: classes.slice(start, end),
    stems: stems.slice(start, end),
    spellings: spellings.slice(start, end),
  }
}

/** Cuts a stretch at words that stand once on each side, in one order (patience diff, Cohen 2010). Itself where there are none. */
function cutAtAnchors(a: Words, b: Words, whole: Stretch): Stretch[] {
  const { inB, chain } = findAnchors(part(a, whole.startA, whole.endA), part(b, whole.startB, whole.endB))
  const stretches: Stretch[] = []
  let { startA, startB } = whole
  for (const i of chain) {
    const endA = whole.startA + i
    const endB = whole.startB + (inB[i] ?? 0)
    if (endA - startA < STRETCH && endB - startB < STRETCH) continue
    stretches.push({ startA, endA, startB, endB })
    startA = endA
    startB = endB
  }
  return [...stretches, { ...whole, startA, startB }]
}

/** The same, as long as a stretch is too long for the learned alignment and can be cut. */
function cut(a: Words, b: Words, whole: Stretch): Stretch[] {
  let stretches = [whole]
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const finer = stretches.flatMap((stretch) =>
      pairCount(stretch) > MAX_PAIRS ? cutAtAnchors(a, b, stretch) : [stretch],
    )
    if (finer.length === stretches.length) break
    stretches = finer
  }
  return stretches
}

/** Matches by the shortest edit script (Myers 1986, as in jsdiff), or null where that is too long; only the counts are read, so that positions are ours. */
function shortestScript(a: Words, b: Words): WordMatch[] | null {
  const script = diffArrays([...a.types], [...b.types], { maxEditLength: MOST_EDITS })
  if (script === undefined) return null
  const matches: WordMatch[] = []
  let i = 0
  let j = 0
  for (const { added, removed, count } of script) {
    if (!added && !removed) for (let k = 0; k < count; k++) matches.push({ a: i + k, b: j + k, same: true })
    if (!added) i += count
    if (!removed) j += count
  }
  return matches
}

/** Matches what two stretches begin and end with in common. */
function matchCommonEnds({ types: a }: Words, { types: b }: Words): WordMatch[] {
  const { before, after } = findCommonEnds(a, b)
  const matches: WordMatch[] = []
  for (let k = 0; k < before; k++) matches.push({ a: k, b: k, same: true })
  for (let k = after; k > 0; k--) matches.push({ a: a.length - k, b: b.length - k, same: true })
  return matches
}

/**
 * Matches the words of a link too long for the learned alignment, stretch by stretch, crossings inside a stretch alone. Where a stretch is
 * still too long, the shortest edit script serves; where that is too long as well, no more than what the stretch begins and ends with.
 */
export function matchLongLink(a: Words, b: Words): Matched {
  const stretches = cut(a, b, { startA: 0, endA: a.types.length, startB: 0, endB: b.types.length })
  const matches: WordMatch[] = []
  let leftOut = 0
  let spent = 0
  for (const stretch of stretches) {
    const ofA = part(a, stretch.startA, stretch.endA)
    const ofB = part(b, stretch.startB, stretch.endB)
    const pairs = pairCount(stretch)
    if (pairs === 0) continue
    const isShort = pairs <= MAX_PAIRS && spent + pairs <= MAX_PAIRS_OF_LINK
    if (isShort) spent += pairs
    let found = isShort ? matchWords(ofA, ofB) : shortestScript(ofA, ofB)
    if (found === null) {
      found = matchCommonEnds(ofA, ofB)
      leftOut += ofA.types.length + ofB.types.length - 2 * found.length
    }
    for (const { a: i, b: j, same } of found) matches.push({ a: stretch.startA + i, b: stretch.startB + j, same })
  }
  return { matches, leftOut }
}
