import type { Segmented } from '../text/segment.ts'
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
  const own = Int32Array.from(tokens, (token): TypeIndex => types[token] ?? -1)
  return {
    types: own,
    classes: Array.from(own, vocabulary.classOf),
    stems: own.map((type): StemIndex => vocabulary.stemOf(type)),
    norms: Array.from(own, vocabulary.normOf),
  }
}

/** The tokens of the given sentences, in order. */
export function tokensOf(side: Segmented, sentences: readonly number[]): TokenIndex[] {
  return sentences.flatMap((index) => {
    const sentence = side.sentences[index]
    if (sentence === undefined) throw new RangeError(`no sentence ${index}; this is a bug`)
    return Array.from({ length: sentence.endToken - sentence.firstToken }, (_, k) => sentence.firstToken + k)
  })
}
