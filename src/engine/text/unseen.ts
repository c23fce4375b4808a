import { direction } from './direction.ts'
import type { Span } from './span.ts'

// Characters nobody sees. Every one of them is at home somewhere, and there it is left alone.
/** Never in an article: overrides of direction, controls, fillers, a byte order mark inside, a word joiner. */
const never = /[\u202d\u202e\u2060\u180e\u115f\u1160\u3164\uffa0]|(?![\s\u0080-\u009f])\p{Cc}|(?<=[^\n\r])\ufeff/gu
/** Breaks between words of scripts without spaces; in others a word is cut by it unseen. */
const insideWord =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{N}])\u200b+(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{N}])/gu
/** Joiners shape Arabic and Indic letters and make emoji of several; between other letters they shape nothing. */
const joiner =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}])[\u200c\u200d]+(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}])/gu
/** One soft hyphen shows where a word may be broken; two in a row show nothing. */
const softHyphens = /\u00ad{2,}/gu
/** Embeddings and isolates belong around words of the other direction. */
const embedding = /[\u202a-\u202c\u2066-\u2069]+/gu
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u
/** Any of these, wherever it stands: a look that spares nearly every text the others. All controls but white space. */
const any = /[^\P{Cc}\t-\r]|[\u00ad\u115f\u1160\u180e\u200b-\u200d\u202a-\u202e\u2060\u2066-\u2069\u3164\ufeff\uffa0]/u

/** Whether a text may have unseen characters at all. */
export function mayHaveUnseen(text: string): boolean {
  return any.test(text)
}

/**
 * Characters nobody sees that change how words are found, broken or ordered, as spans of `words`, in order; where a script or a language
 * is their home they are left out. `words`: a paragraph or less.
 */
export function findUnseen(words: string, language: string): Span[] {
  if (!any.test(words)) return []
  const mixesDirections = direction(language) === 'rtl' || rightToLeft.test(words)
  const patterns = [
    never,
    insideWord,
    softHyphens,
    ...(language === 'de' ? [] : [joiner]),
    ...(mixesDirections ? [] : [embedding]),
  ]
  return patterns
    .flatMap((pattern) =>
      Array.from(words.matchAll(pattern), ({ index, 0: match }) => ({ start: index, end: index + match.length })),
    )
    .toSorted((x, y) => x.start - y.start)
}
