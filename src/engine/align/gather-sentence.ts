import { distinct } from './ascending.ts'
import type { SentenceEvidence } from './evidence.ts'
import type { Keep } from './keeper.ts'
import type { SentenceIndex, Segmented } from '../text/segment.ts'
import { stemOf, type Vocabulary } from '../text/vocabulary.ts'

/** Whether a capital stands there. */
function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Nearly all letters are asked here; a pattern and a slice are for those beyond ASCII.
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text.slice(at, at + 2))
}

const CAPITAL = /^\p{Lu}/u
const ASKS = /[?？؟]["”»’)]*$/
const QUOTATION_MARK = /["“”„«»「」『』]/

/** A sentence's evidence as far as it does not depend on the others. */
export type Bare = Omit<SentenceEvidence, 'mass' | 'norm' | 'around' | 'before' | 'extent'>

/** What is needed to gather a side's sentences. Made by `gatheringOf`. */
export interface Gathering {
  readonly side: Segmented
  readonly types: Int32Array
  /** The types of all words and numbers of the side, in order: `side.wordsBefore` says where a token's is. */
  readonly words: Int32Array
  readonly vocabulary: Vocabulary
  readonly gramsOf: (words: Int32Array) => Int32Array
  readonly keep: Keep
}

function typesOfWords({ columns, wordsBefore }: Segmented, types: Int32Array): Int32Array {
  const words = new Int32Array(wordsBefore[columns.count] ?? 0)
  for (let k = 0; k < columns.count; k++) {
    const place = wordsBefore[k] ?? 0
    if ((wordsBefore[k + 1] ?? 0) > place) words[place] = types[k] ?? 0
  }
  return words
}

/** Makes ready to gather the sentences of one side, whose tokens have these types; both sides share the rest. */
export function gatheringOf(
  side: Segmented,
  types: Int32Array,
  shared: Pick<Gathering, 'vocabulary' | 'gramsOf' | 'keep'>,
): Gathering {
  return { side, types, words: typesOfWords(side, types), ...shared }
}

/** The words and numbers of a sentence, in order. */
export function wordsOf({ side, words }: Gathering, index: SentenceIndex): Int32Array {
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
  const { starts, formOf, forms } = side.columns
  let words = 0
  for (let k = sentence?.firstToken ?? 0; k < (sentence?.endToken ?? 0); k++) {
    const kind = forms.all[formOf[k] ?? -1]?.kind
    if (kind === 'number') numbers.push(stemOf(vocabulary, types[k] ?? 0))
    if (kind !== 'word') continue
    if (words++ > 0 && isCapital(side.article.text, starts[k] ?? 0)) names.push(stemOf(vocabulary, types[k] ?? 0))
  }
  return { names, numbers }
}

function isHeadline(side: Segmented, index: SentenceIndex): boolean {
  return side.article.blocks[side.sentences[index]?.block ?? -1]?.part === 'headline'
}

/** A list of nothing. */
export const NOTHING = new Int32Array(0)

/** A sentence whose counterpart is known: its words and place are all that is asked of it. */
export function knownSentence({ side }: Gathering, index: SentenceIndex, words: Int32Array): Bare {
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

/** A sentence with all that it may be recognised by. */
export function gatherSentence(gathering: Gathering, index: SentenceIndex, words: Int32Array): Bare {
  const { side, vocabulary, gramsOf, keep } = gathering
  const span = side.sentences[index]?.span ?? { start: 0, end: 0 }
  const string = side.article.text.slice(span.start, span.end)
  const { names, numbers } = namesAndNumbers(gathering, index)
  const stems = keep(words)
  for (let k = 0; k < stems.length; k++) stems[k] = stemOf(vocabulary, words[k] ?? 0)
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
