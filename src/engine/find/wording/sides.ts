import type { Change, Edit } from '../../diff/diff-links.ts'
import { toWordPairs } from '../../diff/word-pairs.ts'
import type { Segmented, SentenceIndex } from '../../text/segment.ts'
import type { TokenIndex } from '../../text/tokens.ts'
import { NO_WORDS, wordsIn, type EditWords } from './edit-words.ts'
import type { Hit } from './lexicon.ts'

/** An edit with the words of both its sides. Made by `sidesOf`, read by the tests for each tier. */
export interface Sides {
  readonly edit: Edit
  readonly a: EditWords
  readonly b: EditWords
  /** Whether a word of `a` answers to one of `b`, or the edit is so short that they can answer to nothing else. */
  readonly answers: (hitA: Hit, hitB: Hit) => boolean
}

/** Why an edit is of a tier: the telling words of either side, as places among its words; null where a side has none. */
export interface Evidence {
  readonly a: Hit | null
  readonly b: Hit | null
}

/** In an edit of at most so many words a side, what may answer to each other does. */
const SHORT_EDIT = 3
/** A longer edit is a passage that was rewritten: it is not read word by word. In words a side. */
const LONGEST_READ = 80

/** The edits of a link that change words, each with its words; moved phrases are left out. The words of a rewritten passage are not looked at. */
export function sidesOf(change: Change, articleA: Segmented, articleB: Segmented): Sides[] {
  // Made when first asked for: few links need it.
  let answering: ReadonlyMap<number, readonly number[]> | null = null
  if (change.edits.every(({ op }) => op === 'equal')) return []
  const [tokensA, tokensB] = [tokensIn(articleA, change.a), tokensIn(articleB, change.b)]
  const found: Sides[] = []
  for (const edit of change.edits) {
    if (edit.op === 'equal' || edit.moved) continue
    const a = wordsIn(articleA, edit.a, tokensA)
    const b = wordsIn(articleB, edit.b, tokensB)
    if (Math.max(a.words.length, b.words.length) > LONGEST_READ) {
      found.push({ edit, a: NO_WORDS, b: NO_WORDS, answers: () => false })
      continue
    }
    const isShort = a.words.length <= SHORT_EDIT && b.words.length <= SHORT_EDIT
    const answers = (hitA: Hit, hitB: Hit): boolean =>
      isShort || answer((answering ??= answersOf(change)), startsOf(a, hitA), startsOf(b, hitB))
    found.push({ edit, a, b, answers })
  }
  return found
}

/** From the first token of some sentences, which stand in order, to their last. */
function tokensIn(
  { sentences }: Segmented,
  own: readonly SentenceIndex[],
): { readonly from: TokenIndex; readonly to: TokenIndex } {
  return { from: sentences[own[0] ?? -1]?.firstToken ?? 0, to: sentences[own.at(-1) ?? -1]?.endToken ?? 0 }
}

/** From where a word of `a` starts to where the words of `b` start that answer to it. */
function answersOf({ words }: Change): Map<number, number[]> {
  const answering = new Map<number, number[]>()
  for (const { a, b } of toWordPairs(words)) {
    const known = answering.get(a.start)
    if (known === undefined) answering.set(a.start, [b.start])
    else known.push(b.start)
  }
  return answering
}

function answer(
  answering: ReadonlyMap<number, readonly number[]>,
  a: readonly number[],
  b: readonly number[],
): boolean {
  return a.some((start) => answering.get(start)?.some((other) => b.includes(other)) ?? false)
}

function startsOf({ tokens }: EditWords, { start, end }: Hit): number[] {
  return tokens.slice(start, end).map((token) => token.start)
}

/** The words of one side of an edit that the other has not, those of `hits` left out. */
export function strangeWords({ words }: EditWords, other: EditWords, hits: readonly Hit[]): string[] {
  const known = new Set(other.words)
  return words.filter((word, k) => !known.has(word) && !hits.some(({ start, end }) => k >= start && k < end))
}
