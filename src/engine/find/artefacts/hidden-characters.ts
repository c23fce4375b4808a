import { direction } from '../../text/direction.ts'
import type { Span } from '../../text/span.ts'
import type { ArtefactRule } from './artefact-rule.ts'

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
/** Whether there are any of these at all: a look that spares nearly every text the others. All controls but white space. */
const any = /[^\P{Cc}\t-\r]|[\u00ad\u115f\u1160\u180e\u200b-\u200d\u202a-\u202e\u2060\u2066-\u2069\u3164\ufeff\uffa0]/u

/** Letters shown on either side, in code units: what is hidden needs something to be seen at. */
const REACH = 20

/** Invisible characters that change how words are found, broken or ordered (MQM: character encoding). One place for each paragraph. */
export const hiddenCharacters: ArtefactRule = {
  name: 'hidden-characters',
  explanation: 'An invisible character stands here, which changes how the words are found or shown.',
  severity: 3,
  find: ({ text, blocks, language }) => {
    if (!any.test(text)) return []
    return blocks.flatMap(({ span }) => {
      const words = text.slice(span.start, span.end)
      const mixesDirections = direction(language) === 'rtl' || rightToLeft.test(words)
      const patterns = [
        never,
        insideWord,
        softHyphens,
        ...(language === 'de' ? [] : [joiner]),
        ...(mixesDirections ? [] : [embedding]),
      ]
      const places = patterns.flatMap((pattern) =>
        Array.from(words.matchAll(pattern), ({ index, 0: match }) => ({ start: index, end: index + match.length })),
      )
      const first = places.toSorted((x, y) => x.start - y.start)[0]
      return first === undefined ? [] : [shown(words, first, span.start)]
    })
  },
}

function shown(words: string, { start, end }: Span, offset: number): Span {
  let first = start
  let last = end
  while (first > 0 && start - first < REACH && !/\s/u.test(words.charAt(first - 1))) first -= 1
  while (last < words.length && last - end < REACH && !/\s/u.test(words.charAt(last))) last += 1
  return { start: offset + first, end: offset + last }
}
