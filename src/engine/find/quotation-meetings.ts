import { isTextLink } from '../align/link.ts'
import type { Change } from '../diff/diff-links.ts'
import { toWordPairs } from '../diff/word-pairs.ts'
import type { SentenceIndex } from '../text/segment.ts'
import type { QuotedPiece } from './quoted-pieces.ts'

/** A piece of `a` and one of `b` in one link. */
export interface Meeting {
  readonly change: Change
  /** How many words of the one answer to words of the other, by the link's word alignment. */
  readonly answers: number
}

/** The pieces of one text link. */
export interface Gathering {
  readonly change: Change
  readonly a: readonly QuotedPiece[]
  readonly b: readonly QuotedPiece[]
}

/** Pairs of pieces that one link is looked at for besides those whose words answer; a link of eight quotations a side. */
const MOST_MEETINGS = 64

/** Which quotations lie in one link: for each piece of `a` those of `b`, by their places in the list. */
export function findMeetings(
  inA: readonly QuotedPiece[],
  inB: readonly QuotedPiece[],
  changes: readonly Change[],
): { meetings: Map<number, Meeting>[]; gatherings: Gathering[] } {
  const meetings = inA.map(() => new Map<number, Meeting>())
  const gatherings: Gathering[] = []
  const holdersA = bySentence(inA)
  const holdersB = bySentence(inB)
  for (const change of changes) {
    const ofA = holdersOf(change.a, holdersA)
    const ofB = holdersOf(change.b, holdersB)
    if (ofA.length === 0 || ofB.length === 0) continue
    const meet = (a: number, b: number, answers: number): void => {
      const known = meetings[a]?.get(b)
      // Two pieces may lie in a text link and in one of a common fact; the first is in front.
      if (known === undefined || known.change === change)
        meetings[a]?.set(b, { change, answers: (known?.answers ?? 0) + answers })
    }
    if (ofA.length * ofB.length <= MOST_MEETINGS) for (const a of ofA) for (const b of ofB) meet(a, b, 0)
    for (const { a, b } of toWordPairs(change.words)) {
      const holderA = holderAt(inA, ofA, a.start)
      const holderB = holderA < 0 ? -1 : holderAt(inB, ofB, b.start)
      if (holderB >= 0) meet(holderA, holderB, 1)
    }
    if (isTextLink(change))
      gatherings.push({ change, a: ofA.flatMap((k) => inA[k] ?? []), b: ofB.flatMap((k) => inB[k] ?? []) })
  }
  return { meetings, gatherings }
}

function bySentence(pieces: readonly QuotedPiece[]): ReadonlyMap<SentenceIndex, number[]> {
  const holders = new Map<SentenceIndex, number[]>()
  pieces.forEach(({ sentences }, index) => {
    for (const sentence of sentences) {
      const list = holders.get(sentence)
      if (list) list.push(index)
      else holders.set(sentence, [index])
    }
  })
  return holders
}

function holdersOf(sentences: readonly SentenceIndex[], holders: ReadonlyMap<SentenceIndex, number[]>): number[] {
  return [...new Set(sentences.flatMap((sentence) => holders.get(sentence) ?? []))]
}

/** Which of the pieces, in order, holds a place; -1 for none. By halves: one link may hold thousands. */
function holderAt(pieces: readonly QuotedPiece[], among: readonly number[], place: number): number {
  let low = 0
  let high = among.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[among[middle] ?? -1]?.span.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  const index = among[low] ?? -1
  return (pieces[index]?.span.start ?? Infinity) <= place ? index : -1
}
