import { functionWords } from './function-words.ts'
import type { Segmented } from './segment.ts'
import { stemmerFor } from './stems.ts'
import { slice } from './span.ts'
import type { Token } from './tokens.ts'
import { respellingFor, type Respelling } from './word-forms.ts'

/** Number of a word form (a normal form) in the vocabulary of two articles. */
export type TypeIndex = number

/** Number of a stem in the vocabulary of two articles. */
export type StemIndex = number

/** What kind of weight a word form carries: `content` and `number` tell the story, `function` the grammar, `mark` is punctuation or a symbol. */
export type WordClass = 'content' | 'number' | 'function' | 'mark'

/** The word forms of two articles as numbers, so that comparing words is comparing integers. Made by `buildVocabulary`, read by `align` and `diff`. */
export interface Vocabulary {
  /** The type of each token of either side. */
  readonly a: Int32Array
  readonly b: Int32Array
  /** How many types there are; all are below it. */
  readonly size: number
  readonly classOf: (type: TypeIndex) => WordClass
  /** Stems are worked out when first asked for: sentences that match word for word never need theirs. */
  readonly stemOf: (type: TypeIndex) => StemIndex
  readonly normOf: (type: TypeIndex) => string
  /** Types with more than one normal form: `cease-fire` and `ceasefire`. */
  readonly respelt: ReadonlySet<TypeIndex>
}

// A hyphen inside a word is typography: `cease-fire` is `ceasefire`. In a number it is not: `14-0`.
function formOf({ kind, norm }: Token): string {
  return kind === 'word' && norm.includes('-') ? norm.replaceAll('-', '') : norm
}

// `U.N.`, and at the end of a sentence `U.N`.
const STOP = 0x2e
const DOTTED = /^\p{L}(?:\.\p{L})+\.?$/u

const withoutStops = (norm: string): string => norm.replaceAll('.', '')

/** The letters of the abbreviations that either article writes with full stops. */
function dottedLetters(sides: readonly Segmented[]): ReadonlySet<string> {
  const letters = new Set<string>()
  for (const { tokens } of sides) {
    for (const { norm } of tokens) if (norm.charCodeAt(1) === STOP && DOTTED.test(norm)) letters.add(withoutStops(norm))
  }
  return letters
}

/**
 * Numbers the word forms of both articles, of which `b` was segmented alone or beside `a`. Function words and stems follow the language of the article a form was first met
 * in; where the languages differ, no words are compared anyway.
 */
export function buildVocabulary(a: Segmented, b: Segmented): Vocabulary {
  const types = new Map<string, TypeIndex>()
  const first: Token[] = []
  const respelt = new Set<TypeIndex>()
  const dotted = dottedLetters([a, b])
  // The full stops of an abbreviation are typography: `UN` is `U.N.`, where one of the articles writes that. In capitals alone: `us` is not `U.S.`.
  const abbreviationOf = (token: Token, text: string): string | null => {
    const letters = withoutStops(token.norm)
    if (!dotted.has(letters)) return null
    const written = slice(text, token)
    return written === written.toUpperCase() ? `${letters}.` : null
  }
  const lookUp = (token: Token, text: string, respell: Respelling | null): TypeIndex => {
    const plain = (dotted.size > 0 ? abbreviationOf(token, text) : null) ?? formOf(token)
    const form = respell === null ? plain : respell(plain, slice(text, token))
    const known = types.get(form)
    if (known !== undefined) {
      if (form !== token.norm || form !== first[known]?.norm) respelt.add(known)
      return known
    }
    types.set(form, first.length)
    return first.push(token) - 1
  }
  // Words that have but one form, wherever they stand: nearly all, found at the first look.
  const plainWords = new Map<string, TypeIndex>()
  const isPlain = (norm: string, type: TypeIndex): boolean =>
    first[type]?.norm === norm && !norm.includes('-') && (dotted.size === 0 || !dotted.has(withoutStops(norm)))
  const numberOf = (token: Token, text: string, respell: Respelling | null): TypeIndex => {
    if (token.kind !== 'word' || respell !== null) return lookUp(token, text, respell)
    const known = plainWords.get(token.norm)
    if (known !== undefined) return known
    const type = lookUp(token, text, respell)
    if (isPlain(token.norm, type)) plainWords.set(token.norm, type)
    return type
  }
  const ofA = new Int32Array(a.tokens.length)
  const respellA = respellingFor(a.article.language)
  a.tokens.forEach((token, k) => (ofA[k] = numberOf(token, a.article.text, respellA)))
  const inA = first.length
  const ofB = new Int32Array(b.tokens.length)
  const respellB = respellingFor(b.article.language)
  b.sentences.forEach(({ firstToken, endToken }, index) => {
    const twin = a.sentences[b.twins?.[index] ?? -1]
    for (let k = firstToken; k < endToken; k++) {
      const token = b.tokens[k]
      if (twin !== undefined) ofB[k] = ofA[twin.firstToken + k - firstToken] ?? 0
      else if (token !== undefined) ofB[k] = numberOf(token, b.article.text, respellB)
    }
  })
  const stemmers = [stemmerFor(a.article.language), stemmerFor(b.article.language)] as const
  const functions = [functionWords(a.article.language), functionWords(b.article.language)] as const
  const normOf = (type: TypeIndex): string => first[type]?.norm ?? ''

  const classes: (WordClass | undefined)[] = Array.from({ length: first.length })
  const classify = (type: TypeIndex): WordClass => {
    const kind = first[type]?.kind
    if (kind === 'punctuation' || kind === 'symbol') return 'mark'
    if (kind === 'number') return 'number'
    return functions[type < inA ? 0 : 1].has(normOf(type)) ? 'function' : 'content'
  }

  const stems = new Int32Array(first.length).fill(-1)
  const stemIds = new Map<string, StemIndex>()
  const stemOf = (type: TypeIndex): StemIndex => {
    const known = stems[type] ?? -1
    if (known >= 0) return known
    const stem = stemmers[type < inA ? 0 : 1](normOf(type))
    const id = stemIds.get(stem) ?? stemIds.size
    stemIds.set(stem, id)
    stems[type] = id
    return id
  }
  return {
    a: ofA,
    b: ofB,
    size: first.length,
    classOf: (type) => (classes[type] ??= classify(type)),
    stemOf,
    normOf,
    respelt,
  }
}
