import type { Side } from '../article.ts'
import { isTextLink } from '../align/link.ts'
import type { Change } from '../diff/diff-links.ts'
import { functionWords } from '../text/function-words.ts'
import type { Segmented } from '../text/segment.ts'
import type { TokenIndex } from '../text/tokens.ts'
import type { Vocabulary } from '../text/vocabulary.ts'

/** How the two texts stand to each other; a summary of the reasons, never a probability. */
export type RelationKind =
  | 'identical'
  | 'lightly-edited'
  | 'heavily-edited'
  | 'retranslated'
  | 'same-event'
  | 'unrelated'

/** One measured reason. */
export interface Reason {
  /** Stable name: `sentences-matched`, `order-kept`, `words-kept`. */
  readonly measure: string
  /** A ratio 0…1, or a count; the text says which. */
  readonly value: number
  /** The reason in plain words, with its figures. */
  readonly text: string
}

export interface Relation {
  readonly kind: RelationKind
  /** One plain sentence a reader can check. */
  readonly summary: string
  readonly reasons: readonly Reason[]
}

/** Figures of a comparison, from which its relation is judged; all 0…1. */
interface Measures {
  /** Share of the story's words that stand in linked sentences: on the side where it is smaller, and on the other. */
  readonly matchedLeast: number
  readonly matchedMost: number
  /** Of the words in linked sentences, the share that is kept. */
  readonly kept: number
  /** Of the links, the share in the common order. */
  readonly inOrder: number
  /** Of the links, the share that is the same word for word. */
  readonly unchanged: number
  /** Share of the rarer words and names of the shorter story that the other has too. */
  readonly common: number
}

/** Above this share of matched words on both sides the two are one story, sentence by sentence. */
const WHOLE_STORY = 0.75
/** Above this share on one side they are one story, cut or extended. */
const PART_OF_STORY = 0.35
/** A revision leaves most sentences alone; a translation leaves hardly any. */
const LIGHT_UNCHANGED = 0.55
const RETRANSLATED_UNCHANGED = 0.3
/** Separate reports of one event have this share of names and rarer words in common; unrelated texts about half of it. */
const SAME_EVENT_COMMON = 0.22

function decide(m: Measures): RelationKind {
  if (m.matchedLeast === 1 && m.unchanged === 1 && m.inOrder === 1) return 'identical'
  if (m.matchedMost < PART_OF_STORY) return m.common >= SAME_EVENT_COMMON ? 'same-event' : 'unrelated'
  if (m.unchanged >= LIGHT_UNCHANGED) return 'lightly-edited'
  const throughout = m.matchedLeast >= WHOLE_STORY && m.unchanged <= RETRANSLATED_UNCHANGED
  return throughout ? 'retranslated' : 'heavily-edited'
}

const SUMMARIES: Readonly<Record<RelationKind, string>> = {
  identical: 'The two texts are the same, word for word.',
  'lightly-edited': 'One story, lightly edited: most sentences stand unchanged.',
  'heavily-edited': 'One story, heavily edited: sentences were rewritten, cut or added.',
  retranslated: 'One story, reworded throughout: sentence follows sentence, in other words.',
  'same-event': 'Two separate reports: they share names and facts, hardly a sentence.',
  unrelated: 'The two texts have nothing in common that matters.',
}

const percent = (value: number): string => `${Math.round(100 * value)}%`

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
function tellingWords(side: Segmented, types: Int32Array, { size, classOf, normOf, respelt }: Vocabulary): Set<string> {
  const common = functionWords(side.article.language)
  const words = new Set<string>()
  // Nine words in ten were met before; their type tells it in a hundredth of the time that the set takes.
  const isMet = new Uint8Array(size)
  for (const sentence of side.sentences) {
    const part = side.article.blocks[sentence.block]?.part
    if (part !== 'headline' && part !== 'body') continue
    for (let k = sentence.firstToken; k < sentence.endToken; k++) {
      const type = types[k] ?? 0
      if (isMet[type] === 1) continue
      if (!respelt.has(type)) isMet[type] = 1
      if (classOf(type) === 'mark') continue
      const norm = respelt.has(type) ? (side.tokens[k]?.norm ?? '') : normOf(type)
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

/** Words that stand in equal edits. Both sides are asked: `3.5%` may be one word here and two there. */
function keptWords(side: Side, segmented: Segmented, changes: readonly Change[]): number {
  let count = 0
  for (const change of changes) {
    const from = segmented.sentences[change[side][0] ?? -1]?.firstToken ?? 0
    const to = segmented.sentences[change[side].at(-1) ?? -1]?.endToken ?? 0
    for (const edit of change.edits) {
      if (edit.op !== 'equal') continue
      const { start, end } = edit[side]
      count += wordsBetween(segmented, tokenAt(segmented, start, from, to), tokenAt(segmented, end, from, to))
    }
  }
  return count
}

function measure(a: Segmented, b: Segmented, vocabulary: Vocabulary, links: readonly Change[]): Measures {
  const inA = wordsInLinks('a', a, links)
  const inB = wordsInLinks('b', b, links)
  const matched = [ratio(inA, a.wordCount), ratio(inB, b.wordCount)] as const
  const tellingA = tellingWords(a, vocabulary.a, vocabulary)
  const tellingB = tellingWords(b, vocabulary.b, vocabulary)
  const shared = [...tellingA].filter((word) => tellingB.has(word)).length
  return {
    matchedLeast: Math.min(...matched),
    matchedMost: Math.max(...matched),
    kept: ratio(keptWords('a', a, links) + keptWords('b', b, links), inA + inB),
    inOrder: ratio(links.filter((link) => !link.moved).length, links.length),
    unchanged: ratio(links.filter((link) => link.kind === 'same').length, links.length),
    common: ratio(shared, Math.min(tellingA.size, tellingB.size)),
  }
}

/**
 * Judges how two texts stand to each other, from measured reasons. Two texts without words are unrelated; so are, for want of a kind, two
 * that cannot be compared, and the summary says that instead (`limited`).
 */
export function judge(
  a: Segmented,
  b: Segmented,
  vocabulary: Vocabulary,
  changes: readonly Change[],
  limited: string | null,
): Relation {
  const links = changes.filter(isTextLink)
  const m = measure(a, b, vocabulary, links)
  const kind = decide(m)
  const reasons: Reason[] = [
    {
      measure: 'sentences-matched',
      value: m.matchedMost,
      text: `${percent(m.matchedMost)} of the words of one article, ${percent(m.matchedLeast)} of the other, stand in sentences that answer to each other.`,
    },
    {
      measure: 'order-kept',
      value: m.inOrder,
      text: `${percent(m.inOrder)} of these sentences stand in the same order.`,
    },
    { measure: 'words-kept', value: m.kept, text: `${percent(m.kept)} of their words are the same.` },
    {
      measure: 'sentences-unchanged',
      value: m.unchanged,
      text: `${percent(m.unchanged)} of these sentences are the same word for word.`,
    },
    {
      measure: 'telling-words-shared',
      value: m.common,
      text: `${percent(m.common)} of the shorter story's names, numbers and content words stand in the other too.`,
    },
  ]
  const cannotTell = limited !== null && links.length === 0
  return { kind, summary: cannotTell ? limited : SUMMARIES[kind], reasons }
}
