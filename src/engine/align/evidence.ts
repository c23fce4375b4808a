import { NO_CORRECTIONS, type Corrections } from './corrections.ts'
import { distinct, union } from './ascending.ts'
import { gramsFinder } from './grams.ts'
import { keeper, type Keep } from './keeper.ts'
import { settle, type Settled } from './settled.ts'
import type { SentenceIndex, Segmented } from '../text/segment.ts'
import type { Vocabulary } from '../text/vocabulary.ts'

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
  /** Distinct hashed character 4-grams, in no order. */
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

/** Whether a capital stands there. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Nearly all letters are asked here; a pattern and a slice are for those beyond ASCII.
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text.slice(at, at + 2))
}

const CAPITAL = /^\p{Lu}/u
const ASKS = /[?？؟]["”»’)]*$/
const QUOTATION_MARK = /["“”„«»「」『』]/

type Bare = Omit<SentenceEvidence, 'mass' | 'norm' | 'around' | 'before' | 'extent'>

interface Gathering {
  readonly side: Segmented
  readonly types: Int32Array
  /** The types of all words and numbers of the side, in order: `side.wordsBefore` says where a token's is. */
  readonly words: Int32Array
  readonly vocabulary: Vocabulary
  readonly gramsOf: (words: Int32Array) => Int32Array
  readonly keep: Keep
}

function typesOfWords({ tokens, wordsBefore }: Segmented, types: Int32Array): Int32Array {
  const words = new Int32Array(wordsBefore[tokens.length] ?? 0)
  for (let k = 0; k < tokens.length; k++) {
    const place = wordsBefore[k] ?? 0
    if ((wordsBefore[k + 1] ?? 0) > place) words[place] = types[k] ?? 0
  }
  return words
}

function wordsOf({ side, words }: Gathering, index: SentenceIndex): Int32Array {
  const sentence = side.sentences[index]
  if (sentence === undefined) throw new RangeError(`no sentence ${index}; this is a bug`)
  return words.subarray(side.wordsBefore[sentence.firstToken], side.wordsBefore[sentence.endToken])
}

/** Numbers, and words capitalised inside the sentence, as stems. */
function namesAndNumbers(
  { side, types, vocabulary }: Gathering,
  index: SentenceIndex,
): { names: number[]; numbers: number[] } {
  const names: number[] = []
  const numbers: number[] = []
  const sentence = side.sentences[index]
  let words = 0
  for (let k = sentence?.firstToken ?? 0; k < (sentence?.endToken ?? 0); k++) {
    const token = side.tokens[k]
    if (token?.kind === 'number') numbers.push(vocabulary.stemOf(types[k] ?? 0))
    if (token?.kind !== 'word') continue
    if (words++ > 0 && isCapital(side.article.text, token.start)) names.push(vocabulary.stemOf(types[k] ?? 0))
  }
  return { names, numbers }
}

function isHeadline(side: Segmented, index: SentenceIndex): boolean {
  return side.article.blocks[side.sentences[index]?.block ?? -1]?.part === 'headline'
}

const NOTHING = new Int32Array(0)

/** A sentence whose counterpart is known: its words and place are all that is asked of it. */
function knownSentence({ side }: Gathering, index: SentenceIndex, words: Int32Array): Bare {
  const span = side.sentences[index]?.span
  const length = (span?.end ?? 0) - (span?.start ?? 0)
  return {
    sentence: index,
    words,
    stems: NOTHING,
    stemSet: NOTHING,
    grams: NOTHING,
    numbers: NOTHING,
    names: NOTHING,
    quoted: false,
    asks: false,
    headline: isHeadline(side, index),
    length,
  }
}

function gatherSentence(gathering: Gathering, index: SentenceIndex, words: Int32Array): Bare {
  const { side, vocabulary, gramsOf, keep } = gathering
  const span = side.sentences[index]?.span ?? { start: 0, end: 0 }
  const string = side.article.text.slice(span.start, span.end)
  const { names, numbers } = namesAndNumbers(gathering, index)
  const stems = keep(words)
  for (let k = 0; k < stems.length; k++) stems[k] = vocabulary.stemOf(words[k] ?? 0)
  return {
    sentence: index,
    words,
    stems,
    stemSet: distinct(keep(stems)),
    grams: gramsOf(words),
    numbers: numbers.length === 0 ? NOTHING : distinct(keep(numbers)),
    names: names.length === 0 ? NOTHING : distinct(keep(names)),
    quoted: QUOTATION_MARK.test(string),
    asks: ASKS.test(string),
    headline: isHeadline(side, index),
    length: string.length,
  }
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
  { size, classOf, stemOf }: Vocabulary,
): { frequency: Float64Array; isFunction: Uint8Array } {
  const isSeen = new Uint8Array(size)
  const isFunction = new Uint8Array(size)
  const frequency = new Float64Array(size)
  let last = -1
  for (const side of sides) {
    for (const { words, stemSet } of side) {
      for (let k = 0; k < words.length; k++) {
        const word = words[k] ?? 0
        if (isSeen[word] === 1) continue
        isSeen[word] = 1
        if (classOf(word) === 'function') isFunction[stemOf(word)] = 1
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
  const gramsOf = gramsFinder(vocabulary, keep)
  const gathering = (side: Segmented, types: Int32Array): Gathering => {
    return { side, types, words: typesOfWords(side, types), vocabulary, gramsOf, keep }
  }
  const ofA = gathering(a, vocabulary.a)
  const ofB = gathering(b, vocabulary.b)
  const wordsA = wantedA.map((index) => wordsOf(ofA, index))
  const wordsB = wantedB.map((index) => wordsOf(ofB, index))
  const settled = settle(wordsA, wordsB, wantedA, wantedB, corrections)
  const gather = (
    gathering: Gathering,
    wanted: readonly SentenceIndex[],
    words: readonly Int32Array[],
    isKnown: (k: number) => boolean,
  ): Bare[] =>
    wanted.map((index, k) => (isKnown(k) ? knownSentence : gatherSentence)(gathering, index, words[k] ?? NOTHING))
  const isKnownInA = (k: number): boolean => settled.columnsOf.has(k)
  const isKnownInB = (k: number): boolean => settled.columns.has(k)
  const bareA = gather(ofA, wantedA, wordsA, isKnownInA)
  const bareB = gather(ofB, wantedB, wordsB, isKnownInB)
  const { frequency, isFunction } = countStems([bareA, bareB], vocabulary)
  const count = bareA.length + bareB.length
  const weights = new Float64Array(frequency.length)
  for (let stem = 0; stem < weights.length; stem++)
    weights[stem] =
      Math.log(1 + count / Math.max(1, frequency[stem] ?? 0)) * (isFunction[stem] === 1 ? FUNCTION_WORD_WEIGHT : 1)
  const weighAll = (side: readonly Bare[], isKnown: (k: number) => boolean): SentenceEvidence[] => {
    const total = Math.max(
      1,
      side.reduce((sum, { length }) => sum + length, 0),
    )
    const aroundOf = surroundings(side, keep)
    let before = 0
    return side.map((own, k) => {
      const place = { before: before / total, extent: own.length / total }
      before += own.length
      return weigh(own, isKnown(k) ? NOTHING : aroundOf(k), weights, place)
    })
  }
  return {
    a: weighAll(bareA, isKnownInA),
    b: weighAll(bareB, isKnownInB),
    settled,
    weights,
  }
}
