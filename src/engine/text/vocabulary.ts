import type { Form } from './forms.ts'
import { functionWords } from './function-words.ts'
import type { Segmented } from './segment.ts'
import { stemmerFor } from './stems.ts'
import type { TokenColumns } from './token-columns.ts'
import { respellingFor, type Respelling } from './word-forms.ts'

/** Number of a type: of all forms that are one word in the comparison of two articles, up to case, typography and spelling. */
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
function typographyAside({ kind, norm }: Form): string {
  return kind === 'word' && norm.includes('-') ? norm.replaceAll('-', '') : norm
}

// `U.N.`, and at the end of a sentence `U.N`.
const STOP = 0x2e
const DOTTED = /^\p{L}(?:\.\p{L})+\.?$/u

const withoutStops = (norm: string): string => norm.replaceAll('.', '')

/** The letters of the abbreviations that either article writes with full stops. */
function dottedLetters(sides: readonly TokenColumns[]): ReadonlySet<string> {
  const letters = new Set<string>()
  for (const { count, formOf, forms } of sides) {
    const isAsked = new Uint8Array(forms.all.length)
    for (let k = 0; k < count; k++) {
      const index = formOf[k] ?? 0
      if (isAsked[index] === 1) continue
      isAsked[index] = 1
      const norm = forms.all[index]?.norm ?? ''
      if (norm.charCodeAt(1) === STOP && DOTTED.test(norm)) letters.add(withoutStops(norm))
    }
  }
  return letters
}

/**
 * Numbers the word forms of both articles, of which `b` was segmented alone or beside `a`. Function words and stems follow the language of the article a form was first met
 * in; where the languages differ, no words are compared anyway.
 */
export function buildVocabulary(a: Segmented, b: Segmented): Vocabulary {
  const dotted = dottedLetters([a.columns, b.columns])
  // The full stops of an abbreviation are typography: `UN` is `U.N.`, where one of the articles writes that. In capitals alone: `us` is not `U.S.`.
  const abbreviationOf = ({ norm, written }: Form): string | null => {
    const letters = withoutStops(norm)
    return dotted.has(letters) && written === written.toUpperCase() ? `${letters}.` : null
  }
  const types = new Map<string, TypeIndex>()
  const first: Form[] = []
  const respelt = new Set<TypeIndex>()
  const typeOf = (form: Form, respell: Respelling | null): TypeIndex => {
    const plain = (dotted.size > 0 ? abbreviationOf(form) : null) ?? typographyAside(form)
    const spelling = respell === null ? plain : respell(plain, form.written)
    const known = types.get(spelling)
    if (known === undefined) {
      types.set(spelling, first.length)
      return first.push(form) - 1
    }
    if (first[known]?.norm !== form.norm) respelt.add(known)
    return known
  }
  // By form: one more than its type, 0 for a form that was not met yet.
  const knownInA = new Int32Array(a.columns.forms.all.length)
  const knownInB = a.columns.forms === b.columns.forms ? knownInA : new Int32Array(b.columns.forms.all.length)
  const typesOf = ({ article, columns }: Segmented, known: Int32Array): Int32Array => {
    const { count, formOf, forms } = columns
    const respell = respellingFor(article.language)
    const own = new Int32Array(count)
    for (let k = 0; k < count; k++) {
      const index = formOf[k] ?? 0
      const form = known[index] === 0 ? forms.all[index] : undefined
      if (form !== undefined) known[index] = typeOf(form, respell) + 1
      own[k] = (known[index] ?? 0) - 1
    }
    return own
  }
  const ofA = typesOf(a, knownInA)
  const typesInA = first.length
  const ofB = typesOf(b, knownInB)
  const stemmers = [stemmerFor(a.article.language), stemmerFor(b.article.language)] as const
  const functions = [functionWords(a.article.language), functionWords(b.article.language)] as const
  const normOf = (type: TypeIndex): string => first[type]?.norm ?? ''

  const classes: (WordClass | undefined)[] = Array.from({ length: first.length })
  const classify = (type: TypeIndex): WordClass => {
    const kind = first[type]?.kind
    if (kind === 'punctuation' || kind === 'symbol') return 'mark'
    if (kind === 'number') return 'number'
    return functions[type < typesInA ? 0 : 1].has(normOf(type)) ? 'function' : 'content'
  }

  const stems = new Int32Array(first.length).fill(-1)
  const stemIds = new Map<string, StemIndex>()
  const stemOf = (type: TypeIndex): StemIndex => {
    const known = stems[type] ?? -1
    if (known >= 0) return known
    const stem = stemmers[type < typesInA ? 0 : 1](normOf(type))
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
