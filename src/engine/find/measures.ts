import type { Side } from '../article.ts'
import type { Change } from '../diff/diff-links.ts'
import { functionWords } from '../text/function-words.ts'
import type { Segmented } from '../text/segment.ts'
import type { TokenIndex } from '../text/tokens.ts'
import { classOf, normOf, type Vocabulary } from '../text/vocabulary.ts'
import { isSharedQuotation, type Finding } from './finding.ts'
import type { Disagreements } from './relation-words.ts'

/** Figures of a comparison, from which its relation is judged: shares 0…1, and counts. */
export interface Measures extends Disagreements {
  /** Share of the story's words that stand in linked sentences: on the side where it is smaller, and on the other. */
  readonly matchedLeast: number
  readonly matchedMost: number
  /** False where no words were compared, and nothing is known of them. */
  readonly hasWords: boolean
  /** Of the words in linked sentences, the share that is kept. */
  readonly kept: number
  /** Of the links, the share in the common order. */
  readonly inOrder: number
  /** Of the links, the share that is the same word for word. */
  readonly unchanged: number
  /** Share of the rarer words and names of the shorter story that the other has too. */
  readonly common: number
  /**
   * Share of the words in linked sentences that stand in kept runs of at least LONG_RUN words, plus the share that stands in unchanged
   * sentences: 0…2, since what is both counts twice. A human revision leaves stretches standing; a translation breaks them all.
   */
  readonly preserved: number
}

/** Words in a row that two translations of one sentence seldom have in common; three kept runs in five of an edited one are longer. */
const LONG_RUN = 8

function wordsBetween({ wordsBefore }: Segmented, from: TokenIndex, to: TokenIndex): number {
  return (wordsBefore[to] ?? 0) - (wordsBefore[from] ?? 0)
}

function wordsInLinks(side: Side, segmented: Segmented, links: readonly Change[]): number {
  let count = 0
  for (const link of links) {
    for (const index of link[side]) {
      const sentence = segmented.sentences[index]
      if (sentence) count += wordsBetween(segmented, sentence.firstToken, sentence.endToken)
    }
  }
  return count
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Distinct words of the story that are long or hold a number: what two reports of one event have in common. */
function tellingWords(side: Segmented, types: Int32Array, vocabulary: Vocabulary): Set<string> {
  const { respelt } = vocabulary
  const common = functionWords(side.article.language)
  const words = new Set<string>()
  // Nine words in ten were met before; their type tells it in a hundredth of the time that the set takes.
  const isMet = new Uint8Array(vocabulary.size)
  for (const sentence of side.sentences) {
    const part = side.article.blocks[sentence.block]?.part
    if (part !== 'headline' && part !== 'body') continue
    for (let k = sentence.firstToken; k < sentence.endToken; k++) {
      const type = types[k] ?? 0
      if (isMet[type] === 1) continue
      if (!respelt.has(type)) isMet[type] = 1
      if (classOf(vocabulary, type) === 'mark') continue
      const norm = respelt.has(type) ? (side.tokens[k]?.norm ?? '') : normOf(vocabulary, type)
      if (!common.has(norm)) words.add(norm)
    }
  }
  return words
}

/** The first token of those from `from` on that starts at `place` or behind it; `to` where all before that start earlier. */
function tokenAt({ tokens }: Segmented, place: number, from: TokenIndex, to: TokenIndex): TokenIndex {
  // Most edits begin and end where their sentence does.
  if ((tokens[from]?.start ?? 0) >= place) return from
  if ((tokens[to - 1]?.start ?? 0) < place) return to
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

interface Kept {
  /** Words that stand in equal edits, and of those the ones in long runs. */
  words: number
  inRuns: number
}

/** Both sides are asked: `3.5%` may be one word here and two there. */
function countKept(side: Side, segmented: Segmented, changes: readonly Change[], kept: Kept): void {
  for (const change of changes) {
    const from = segmented.sentences[change[side][0] ?? -1]?.firstToken ?? 0
    const to = segmented.sentences[change[side].at(-1) ?? -1]?.endToken ?? 0
    for (const edit of change.edits) {
      if (edit.op !== 'equal') continue
      const { start, end } = edit[side]
      const words = wordsBetween(segmented, tokenAt(segmented, start, from, to), tokenAt(segmented, end, from, to))
      kept.words += words
      if (words >= LONG_RUN) kept.inRuns += words
    }
  }
}

/** Measures the text links of a comparison and what was found about it. */
export function measure(
  a: Segmented,
  b: Segmented,
  vocabulary: Vocabulary,
  links: readonly Change[],
  findings: readonly Finding[],
): Measures {
  const inA = wordsInLinks('a', a, links)
  const inB = wordsInLinks('b', b, links)
  const matched = [ratio(inA, a.wordCount), ratio(inB, b.wordCount)] as const
  const tellingA = tellingWords(a, vocabulary.a, vocabulary)
  const tellingB = tellingWords(b, vocabulary.b, vocabulary)
  const shared = [...tellingA].filter((word) => tellingB.has(word)).length
  // Words may be still to be compared, or never: what is said of them is said of the links that have been.
  const compared = links.filter(({ edits }) => edits.length > 0)
  const comparedWords = wordsInLinks('a', a, compared) + wordsInLinks('b', b, compared)
  const kept: Kept = { words: 0, inRuns: 0 }
  countKept('a', a, compared, kept)
  countKept('b', b, compared, kept)
  const same = links.filter((link) => link.kind === 'same')
  const sameWords = wordsInLinks('a', a, same) + wordsInLinks('b', b, same)
  const quotations = findings.filter(isSharedQuotation)
  return {
    matchedLeast: Math.min(...matched),
    matchedMost: Math.max(...matched),
    hasWords: compared.length > 0,
    kept: ratio(kept.words, comparedWords),
    preserved: ratio(kept.inRuns, comparedWords) + ratio(sameWords, inA + inB),
    inOrder: ratio(links.filter((link) => !link.moved).length, links.length),
    unchanged: ratio(same.length, links.length),
    common: ratio(shared, Math.min(tellingA.size, tellingB.size)),
    quotationCount: quotations.length,
    alteredCount: quotations.filter(({ verbatim }) => !verbatim).length,
    conflictCount: findings.filter((finding) => finding.kind === 'fact' && !finding.sameValue).length,
  }
}
