import type { Segmented, SentenceIndex } from '../text/segment.ts'
import type { TokenIndex } from '../text/tokens.ts'
import type { StemIndex, TypeIndex, Vocabulary, WordClass } from '../text/vocabulary.ts'

/** The words of one side of a link, in order; marks count as words. Made by `wordsOf`, read by everything in `diff`. */
export interface Words {
  readonly types: Int32Array
  readonly classes: readonly WordClass[]
  readonly stems: Int32Array
  /** Normal forms, for likeness of spelling. */
  readonly norms: readonly string[]
}

/** The words at the given tokens; `types` are the vocabulary's for that side. */
export function wordsOf(tokens: readonly TokenIndex[], types: Int32Array, vocabulary: Vocabulary): Words {
  const own = new Int32Array(tokens.length)
  const stems = new Int32Array(tokens.length)
  const classes: WordClass[] = []
  const norms: string[] = []
  // One plain loop: `from` and `map` over typed arrays take several times as long, and every word of an article passes here.
  for (let k = 0; k < tokens.length; k++) {
    const type: TypeIndex = types[tokens[k] ?? -1] ?? -1
    const stem: StemIndex = vocabulary.stemOf(type)
    own[k] = type
    stems[k] = stem
    classes.push(vocabulary.classOf(type))
    norms.push(vocabulary.normOf(type))
  }
  return { types: own, classes, stems, norms }
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
