import { NO_CORRECTIONS, type Corrections } from './corrections.ts'
import { distinct, union } from './ascending.ts'
import { gramsFinder } from './grams.ts'
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
  /** Distinct stems of the two sentences before and the two after it, ascending. */
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
export function storySentences(segmented: Segmented): SentenceIndex[] {
  return segmented.sentences.flatMap((sentence, index) => {
    const part = segmented.article.blocks[sentence.block]?.part
    return part === 'headline' || part === 'body' ? [index] : []
  })
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
  readonly vocabulary: Vocabulary
  readonly gramsOf: (words: Int32Array) => Int32Array
}

function wordsOf({ side, types }: Gathering, index: SentenceIndex): Int32Array {
  const sentence = side.sentences[index]
  if (sentence === undefined) throw new RangeError(`no sentence ${index}; this is a bug`)
  const words: number[] = []
  for (let k = sentence.firstToken; k < sentence.endToken; k++) {
    const kind = side.tokens[k]?.kind
    if (kind === 'word' || kind === 'number') words.push(types[k] ?? 0)
  }
  return new Int32Array(words)
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
  const { side, vocabulary, gramsOf } = gathering
  const span = side.sentences[index]?.span ?? { start: 0, end: 0 }
  const string = side.article.text.slice(span.start, span.end)
  const { names, numbers } = namesAndNumbers(gathering, index)
  const stems = words.map(vocabulary.stemOf)
  return {
    sentence: index,
    words,
    stems,
    stemSet: distinct(stems),
    grams: gramsOf(words),
    numbers: distinct(new Int32Array(numbers)),
    names: distinct(new Int32Array(names)),
    quoted: QUOTATION_MARK.test(string),
    asks: ASKS.test(string),
    headline: isHeadline(side, index),
    length: string.length,
  }
}

/** Distinct stems of the two sentences before each sentence and of the two after it, ascending. */
function surroundings(all: readonly Bare[]): Int32Array[] {
  const stemsOf = (index: number): Int32Array => all[index]?.stemSet ?? NOTHING
  // Of each sentence and the next, from the sentence before the first on: each pair serves the sentence after it and the one before.
  const ofPairs = Array.from({ length: all.length + 3 }, (_, k) => union(stemsOf(k - 2), stemsOf(k - 1)))
  return all.map((_, index) => union(ofPairs[index] ?? NOTHING, ofPairs[index + 3] ?? NOTHING))
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

/** In how many sentences each stem stands, and which stems are a function word's. */
function countStems(
  a: readonly Bare[],
  b: readonly Bare[],
  { classOf, stemOf }: Vocabulary,
): { frequency: Float64Array; functionStems: ReadonlySet<number> } {
  const functionStems = new Set<number>()
  let last = -1
  for (const { words, stemSet } of [...a, ...b]) {
    for (const word of words) if (classOf(word) === 'function') functionStems.add(stemOf(word))
    last = Math.max(last, stemSet.at(-1) ?? -1)
  }
  const frequency = new Float64Array(last + 1)
  for (const { stemSet } of [...a, ...b])
    for (let k = 0; k < stemSet.length; k++) {
      const stem = stemSet[k] ?? 0
      frequency[stem] = (frequency[stem] ?? 0) + 1
    }
  return { frequency, functionStems }
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
  const gramsOf = gramsFinder(vocabulary)
  const ofA: Gathering = { side: a, types: vocabulary.a, vocabulary, gramsOf }
  const ofB: Gathering = { side: b, types: vocabulary.b, vocabulary, gramsOf }
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
  const bareA = gather(ofA, wantedA, wordsA, (k) => settled.columnsOf.has(k))
  const bareB = gather(ofB, wantedB, wordsB, (k) => settled.columns.has(k))
  const { frequency, functionStems } = countStems(bareA, bareB, vocabulary)
  const count = bareA.length + bareB.length
  const weights = frequency.map(
    (df, stem) => Math.log(1 + count / Math.max(1, df)) * (functionStems.has(stem) ? FUNCTION_WORD_WEIGHT : 1),
  )
  const weighAll = (side: readonly Bare[]): SentenceEvidence[] => {
    const total = Math.max(
      1,
      side.reduce((sum, { length }) => sum + length, 0),
    )
    const around = surroundings(side)
    let before = 0
    return side.map((own, k) => {
      const place = { before: before / total, extent: own.length / total }
      before += own.length
      return weigh(own, around[k] ?? NOTHING, weights, place)
    })
  }
  return {
    a: weighAll(bareA),
    b: weighAll(bareB),
    settled,
    weights,
  }
}
