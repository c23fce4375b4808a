import type { Segmented, SentenceIndex } from '../text/segment.ts'
import type { TokenIndex } from '../text/tokens.ts'
import {
  classOf,
  normOf,
  stemOf,
  type StemIndex,
  type TypeIndex,
  type Vocabulary,
  type WordClass,
} from '../text/vocabulary.ts'
import { spellingOf, type Spelling } from './spellings.ts'
import { isTellingSign } from './telling-signs.ts'

/**
 * The words of one side of a link, in order; marks count as words. Made by `wordsOf`, read by everything in `diff`. Plain arrays, here and
 * in all that is made for one link: a typed array of a sentence's length takes five times as long to make.
 */
export interface Words {
  readonly types: readonly TypeIndex[]
  readonly classes: readonly WordClass[]
  readonly stems: readonly StemIndex[]
  readonly spellings: readonly Spelling[]
}

/** The words of the given types, in order. The spellings of all links of a comparison can be kept in one list, by type. */
export function wordsOf(
  types: readonly TypeIndex[],
  vocabulary: Vocabulary,
  known: (Spelling | undefined)[] = [],
): Words {
  const stems: StemIndex[] = []
  const classes: WordClass[] = []
  const spellings: Spelling[] = []
  for (const type of types) {
    stems.push(stemOf(vocabulary, type))
    const spelling = (known[type] ??= spellingOf(normOf(vocabulary, type)))
    const kind = classOf(vocabulary, type)
    // A sign that says something is a word, though a small one.
    classes.push(kind === 'mark' && isTellingSign(spelling.norm) ? 'function' : kind)
    spellings.push(spelling)
  }
  return { types, classes, stems, spellings }
}

/** The types of the given tokens; `types` are the vocabulary's for their side. */
export function typesOf(tokens: readonly TokenIndex[], types: Int32Array): TypeIndex[] {
  const own: TypeIndex[] = []
  // One plain loop: `from` and `map` over typed arrays take several times as long, and every word of an article passes here.
  for (let k = 0; k < tokens.length; k++) own.push(types[tokens[k] ?? -1] ?? -1)
  return own
}

/** The tokens of the given sentences, in order. */
export function tokensOf(side: Segmented, sentences: readonly SentenceIndex[]): TokenIndex[] {
  const tokens: TokenIndex[] = []
  for (const index of sentences) {
    const sentence = side.sentences[index]
    if (sentence === undefined) throw new RangeError(`no sentence ${index}; this is a bug`)
    for (let token = sentence.firstToken; token < sentence.endToken; token++) tokens.push(token)
  }
  return tokens
}
