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
  /** Types with more than one normal form: `cease-fire` and `ceasefire`. */
  readonly respelt: ReadonlySet<TypeIndex>
  /** What `normOf`, `classOf` and `stemOf` answer from. */
  readonly entries: Entries
}

/** What is known of each type, and what is found out when it is first asked for: sentences that match word for word never need their stems. */
interface Entries {
  /** The form that each type was met in first. */
  readonly first: readonly Form[]
  readonly classes: (WordClass | undefined)[]
  /** -1 where nobody asked yet. */
  readonly stems: Int32Array
  readonly stemIds: Map<string, StemIndex>
  /** Types below it were met in `a` first, and follow its language. */
  readonly typesInA: number
  readonly functions: readonly [ReadonlySet<string>, ReadonlySet<string>]
  readonly stemmers: readonly [(norm: string) => string, (norm: string) => string]
}

/** The normal form that a type was met in first. */
export function normOf({ entries }: Vocabulary, type: TypeIndex): string {
  return entries.first[type]?.norm ?? ''
}

export function classOf({ entries }: Vocabulary, type: TypeIndex): WordClass {
  return (entries.classes[type] ??= classify(entries, type))
}

function classify({ first, typesInA, functions }: Entries, type: TypeIndex): WordClass {
  const form = first[type]
  if (form?.kind === 'punctuation' || form?.kind === 'symbol') return 'mark'
  if (form?.kind === 'number') return 'number'
  return functions[type < typesInA ? 0 : 1].has(form?.norm ?? '') ? 'function' : 'content'
}

export function stemOf({ entries }: Vocabulary, type: TypeIndex): StemIndex {
  const known = entries.stems[type] ?? -1
  return known >= 0 ? known : findStem(entries, type)
}

function findStem({ first, typesInA, stemmers, stems, stemIds }: Entries, type: TypeIndex): StemIndex {
  const stem = stemmers[type < typesInA ? 0 : 1](first[type]?.norm ?? '')
  const id = stemIds.get(stem) ?? stemIds.size
  stemIds.set(stem, id)
  stems[type] = id
  return id
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

/** The types of a comparison while forms are sorted into them. */
interface Types {
  /** By how a type is spelt, typography aside. */
  readonly known: Map<string, TypeIndex>
  /** The form that each was met in first. */
  readonly first: Form[]
  readonly respelt: Set<TypeIndex>
  /** Letters of abbreviations, see `dottedLetters`. */
  readonly dotted: ReadonlySet<string>
}

// The full stops of an abbreviation are typography: `UN` is `U.N.`, where one of the articles writes that. In capitals alone: `us` is not `U.S.`.
function abbreviationOf({ norm, written }: Form, dotted: ReadonlySet<string>): string | null {
  const letters = withoutStops(norm)
  return dotted.has(letters) && written === written.toUpperCase() ? `${letters}.` : null
}

/** The type of a form; it is a new one where no form before was the same word. */
function typeOf({ known, first, respelt, dotted }: Types, form: Form, respell: Respelling | null): TypeIndex {
  const plain = (dotted.size > 0 ? abbreviationOf(form, dotted) : null) ?? typographyAside(form)
  const spelling = respell === null ? plain : respell(plain, form.written)
  const type = known.get(spelling)
  if (type === undefined) {
    known.set(spelling, first.length)
    return first.push(form) - 1
  }
  if (first[type]?.norm !== form.norm) respelt.add(type)
  return type
}

/** The types of an article's tokens. `typeOfForm`: one more than the type of each form, 0 for one that was not met yet. */
function typesOf({ article, columns }: Segmented, types: Types, typeOfForm: Int32Array): Int32Array {
  const { count, formOf, forms } = columns
  const respell = respellingFor(article.language)
  const own = new Int32Array(count)
  for (let k = 0; k < count; k++) {
    const index = formOf[k] ?? 0
    const form = typeOfForm[index] === 0 ? forms.all[index] : undefined
    if (form !== undefined) typeOfForm[index] = typeOf(types, form, respell) + 1
    own[k] = (typeOfForm[index] ?? 0) - 1
  }
  return own
}

/**
 * Numbers the word forms of both articles, of which `b` was segmented alone or beside `a`. Function words and stems follow the language of the article a form was first met
 * in; where the languages differ, no words are compared anyway.
 */
export function buildVocabulary(a: Segmented, b: Segmented): Vocabulary {
  const dotted = dottedLetters([a.columns, b.columns])
  const types: Types = { known: new Map(), first: [], respelt: new Set(), dotted }
  const { first, respelt } = types
  const formsA = new Int32Array(a.columns.forms.all.length)
  const formsB = a.columns.forms === b.columns.forms ? formsA : new Int32Array(b.columns.forms.all.length)
  const ofA = typesOf(a, types, formsA)
  const typesInA = first.length
  const ofB = typesOf(b, types, formsB)
  const classes: (WordClass | undefined)[] = Array.from({ length: first.length })
  const entries: Entries = {
    first,
    classes,
    stems: new Int32Array(first.length).fill(-1),
    stemIds: new Map(),
    typesInA,
    functions: [functionWords(a.article.language), functionWords(b.article.language)],
    stemmers: [stemmerFor(a.article.language), stemmerFor(b.article.language)],
  }
  return { a: ofA, b: ofB, size: first.length, respelt, entries }
}
