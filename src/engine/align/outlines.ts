import type { Segmented, SentenceIndex } from '../text/segment.ts'
import { slice } from '../text/span.ts'
import { classOf, type TypeIndex, type Vocabulary } from '../text/vocabulary.ts'
import { calendarReader } from './calendar-anchors.ts'
import { storySentences } from './evidence.ts'
import { namesAcrossScripts, type NamesBySentence } from './names-across-scripts.ts'

/** A sentence as another language can recognise it. */
export interface Outline {
  readonly sentence: SentenceIndex
  /** Characters without white space. */
  readonly length: number
  /** What both languages write alike: names, numbers, months and days of the week. */
  readonly anchors: ReadonlySet<string>
  /** Of these the ones that are hardly ever alike by chance: names, and numbers of more than one digit. */
  readonly telling: ReadonlySet<string>
  readonly quoted: boolean
}

const QUOTATION_MARK = /["“”„«»「」『』]/u
// Parts of a range, a score or a time count alone; separators of thousands differ between languages.
const FIGURE = /\p{Nd}+(?:[.,'\u00a0\u202f\u2009]\p{Nd}{3}(?!\p{Nd}))*/gu

/** The numbers in a token's normal form, without separators of thousands. */
function figuresIn(norm: string): string[] {
  return [...norm.matchAll(FIGURE)].map(([figure]) => figure.replaceAll(/\P{Nd}/gu, ''))
}

function outlinesOf(
  side: Segmented,
  types: Int32Array,
  other: Int32Array,
  names: NamesBySentence,
  vocabulary: Vocabulary,
): Outline[] {
  const { text, language } = side.article
  const { formOf, forms } = side.columns
  const inOther: ReadonlySet<TypeIndex> = new Set(other)
  const calendarIn = calendarReader(language)
  return storySentences(side).flatMap((index) => {
    const sentence = side.sentences[index]
    if (sentence === undefined) return []
    const string = slice(text, sentence.span)
    const telling = new Set([...(names.get(index) ?? [])].map((name) => `n${name}`))
    const anchors = new Set(calendarIn(string))
    for (let k = sentence.firstToken; k < sentence.endToken; k++) {
      const type = types[k] ?? 0
      const form = forms.all[formOf[k] ?? -1]
      for (const figure of form?.kind === 'number' ? figuresIn(form.norm) : [])
        (figure.length > 1 ? telling : anchors).add(`#${figure}`)
      const isName =
        inOther.has(type) && classOf(vocabulary, type) === 'content' && /^\p{Lu}/u.test(form?.written ?? '')
      if (isName) telling.add(`w${type}`)
    }
    return {
      sentence: index,
      length: string.replaceAll(/\s/gu, '').length,
      anchors: new Set([...anchors, ...telling]),
      telling,
      quoted: QUOTATION_MARK.test(string),
    }
  })
}

/** The outlines of both stories' sentences, in order. */
export function outlines(
  a: Segmented,
  b: Segmented,
  vocabulary: Vocabulary,
): readonly [readonly Outline[], readonly Outline[]] {
  const [namesA, namesB] = namesAcrossScripts(a, b)
  return [
    outlinesOf(a, vocabulary.a, vocabulary.b, namesA, vocabulary),
    outlinesOf(b, vocabulary.b, vocabulary.a, namesB, vocabulary),
  ]
}
