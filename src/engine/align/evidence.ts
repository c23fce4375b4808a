import { NO_CORRECTIONS, type Corrections } from './corrections.ts'
import { union } from './ascending.ts'
import {
  gatheringOf,
  gatherSentence,
  knownSentence,
  NOTHING,
  wordsOf,
  type Bare,
  type Gathering,
} from './gather-sentence.ts'
import { gramsFinder } from './grams.ts'
import { keeper, type Keep } from './keeper.ts'
import { settle, type Settled } from './settled.ts'
import type { SentenceIndex, Segmented } from '../text/segment.ts'
import { classOf, stemOf, type Vocabulary } from '../text/vocabulary.ts'

/** What one sentence offers to be recognised by. All numbers are ids of the two articles' common vocabulary. */
export interface SentenceEvidence {
  readonly sentence: SentenceIndex
  /** Its words in order. */
  readonly words: Int32Array
  /** Stems of `words`, in order. */
  readonly stems: Int32Array
  /** Distinct stems, ascending. */
  readonly stemSet: Int32Array
  /** Distinct stems of the two sentences before and the two after it, ascending; none for a settled sentence. */
  readonly around: Int32Array
  /** Sum of the weights of `stemSet`. */
  readonly mass: number
  /** Length of the vector of weights of `stemSet`. */
  readonly norm: number
  /** Distinct character 4-grams, numbered from 0 on for both articles together, in no order. */
  readonly grams: Int32Array
  /** Stems of numbers and of words capitalised inside the sentence, ascending. */
  readonly numbers: Int32Array
  readonly names: Int32Array
  /** Holds a quotation mark. */
  readonly quoted: boolean
  /** Ends with a question mark. */
  readonly asks: boolean
  readonly headline: boolean
  /** Characters. */
  readonly length: number
  /** Share of the story's characters that stand before it. */
  readonly before: number
  /** Its share of the story's characters. */
  readonly extent: number
}

/** The story sentences of both articles as evidence. Made by `gatherEvidence`, read by the rest of this folder. */
export interface Evidence {
  readonly a: readonly SentenceEvidence[]
  readonly b: readonly SentenceEvidence[]
  /** What is known without scoring; these sentences need no further evidence and have none. */
  readonly settled: Settled
  /** Weight of each stem: rare in these two texts counts more, function words little. */
  readonly weights: Float64Array
  /** All `grams` are below it. */
  readonly gramCount: number
}

/** Function words are shared by everything; a fifth of a content word's weight keeps them as a tie-breaker. */
const FUNCTION_WORD_WEIGHT = 0.2

/** The story's sentences (headline and body) of an article, in order; set-aside blocks take no part in alignment. */
export function storySentences({ article, sentences }: Segmented): SentenceIndex[] {
  const story: SentenceIndex[] = []
  sentences.forEach(({ block }, index) => {
    const part = article.blocks[block]?.part
    if (part === 'headline' || part === 'body') story.push(index)
  })
  return story
}

/** Returns the function that finds the distinct stems of the two sentences before a sentence and of the two after it, ascending. */
function surroundings(all: readonly Bare[], keep: Keep): (index: number) => Int32Array {
  // Of each sentence and the next, from the sentence before the first on: each pair serves the sentence after it and the one before.
  const ofPairs: (Int32Array | undefined)[] = []
  for (let k = -1; k <= all.length; k++) ofPairs.push(undefined)
  const pairFrom = (index: number): Int32Array =>
    (ofPairs[index + 2] ??= union(all[index]?.stemSet ?? NOTHING, all[index + 1]?.stemSet ?? NOTHING, keep))
  return (index) => union(pairFrom(index - 2), pairFrom(index + 1), keep)
}

function weigh(
  bare: Bare,
  around: Int32Array,
  weights: Float64Array,
  place: Pick<SentenceEvidence, 'before' | 'extent'>,
): SentenceEvidence {
  let mass = 0
  let squares = 0
  for (let k = 0; k < bare.stemSet.length; k++) {
    const weight = weights[bare.stemSet[k] ?? 0] ?? 0
    mass += weight
    squares += weight * weight
  }
  // Written out: a spread of so many fields takes ten times as long.
  return {
    sentence: bare.sentence,
    words: bare.words,
    stems: bare.stems,
    stemSet: bare.stemSet,
    around,
    mass,
    norm: Math.sqrt(squares),
    grams: bare.grams,
    numbers: bare.numbers,
    names: bare.names,
    quoted: bare.quoted,
    asks: bare.asks,
    headline: bare.headline,
    length: bare.length,
    before: place.before,
    extent: place.extent,
  }
}

/** In how many sentences each stem stands, and 1 for each stem that is a function word's. */
function countStems(
  sides: readonly (readonly Bare[])[],
  vocabulary: Vocabulary,
): { frequency: Float64Array; isFunction: Uint8Array } {
  const isSeen = new Uint8Array(vocabulary.size)
  const isFunction = new Uint8Array(vocabulary.size)
  const frequency = new Float64Array(vocabulary.size)
  let last = -1
  for (const side of sides) {
    for (const { words, stemSet } of side) {
      for (let k = 0; k < words.length; k++) {
        const word = words[k] ?? 0
        if (isSeen[word] === 1) continue
        isSeen[word] = 1
        if (classOf(vocabulary, word) === 'function') isFunction[stemOf(vocabulary, word)] = 1
      }
      for (let k = 0; k < stemSet.length; k++) {
        const stem = stemSet[k] ?? 0
        frequency[stem] = (frequency[stem] ?? 0) + 1
      }
      last = Math.max(last, stemSet[stemSet.length - 1] ?? -1)
    }
  }
  return { frequency: frequency.subarray(0, last + 1), isFunction }
}

/** The sentences of a side, by their place among the wanted ones, whose counterpart is known. */
type Known = Pick<ReadonlySet<number>, 'has'>

// Lists that are read often are pushed, here and elsewhere: those that `map` makes are of several kinds to the compiler, which starts anew for each.

function allWords(gathering: Gathering, wanted: readonly SentenceIndex[]): Int32Array[] {
  const all: Int32Array[] = []
  for (const index of wanted) all.push(wordsOf(gathering, index))
  return all
}

function gatherAll(
  gathering: Gathering,
  wanted: readonly SentenceIndex[],
  words: readonly Int32Array[],
  known: Known,
): Bare[] {
  const all: Bare[] = []
  wanted.forEach((index, k) => {
    all.push((known.has(k) ? knownSentence : gatherSentence)(gathering, index, words[k] ?? NOTHING))
  })
  return all
}

/** All sentences of a side, weighed and put in their place; what stands around a known one is not asked for. */
function weighAll(side: readonly Bare[], known: Known, weights: Float64Array, keep: Keep): SentenceEvidence[] {
  let total = 0
  for (const { length } of side) total += length
  const aroundOf = surroundings(side, keep)
  const weighed: SentenceEvidence[] = []
  let before = 0
  for (const [k, own] of side.entries()) {
    const place = { before: before / Math.max(1, total), extent: own.length / Math.max(1, total) }
    before += own.length
    weighed.push(weigh(own, known.has(k) ? NOTHING : aroundOf(k), weights, place))
  }
  return weighed
}

/**
 * Gathers the evidence of the given sentences of both articles. A stem weighs log(1 + sentences / sentences with it)
 * (inverse document frequency, Spärck Jones 1972, over the sentences of these two texts).
 */
export function gatherEvidence(
  a: Segmented,
  b: Segmented,
  vocabulary: Vocabulary,
  wantedA: readonly SentenceIndex[],
  wantedB: readonly SentenceIndex[],
  corrections: Corrections = NO_CORRECTIONS,
): Evidence {
  const keep = keeper()
  const { gramsOf, gramCount } = gramsFinder(vocabulary, keep)
  const shared = { vocabulary, gramsOf, keep }
  const ofA = gatheringOf(a, vocabulary.a, shared)
  const ofB = gatheringOf(b, vocabulary.b, shared)
  const wordsA = allWords(ofA, wantedA)
  const wordsB = allWords(ofB, wantedB)
  const settled = settle(wordsA, wordsB, wantedA, wantedB, corrections)
  const bareA = gatherAll(ofA, wantedA, wordsA, settled.columnsOf)
  const bareB = gatherAll(ofB, wantedB, wordsB, settled.columns)
  const { frequency, isFunction } = countStems([bareA, bareB], vocabulary)
  const count = bareA.length + bareB.length
  const weights = new Float64Array(frequency.length)
  for (let stem = 0; stem < weights.length; stem++)
    weights[stem] =
      Math.log(1 + count / Math.max(1, frequency[stem] ?? 0)) * (isFunction[stem] === 1 ? FUNCTION_WORD_WEIGHT : 1)
  return {
    a: weighAll(bareA, settled.columnsOf, weights, keep),
    b: weighAll(bareB, settled.columns, weights, keep),
    settled,
    weights,
    gramCount: gramCount(),
  }
}
