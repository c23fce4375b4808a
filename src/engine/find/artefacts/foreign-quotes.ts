import type { Span } from '../../text/span.ts'
import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'
import { matchesIn, withWords, type Reading } from './reading.ts'

// Languages with the marks that none of their newspapers uses, other languages having them: our own table.
const CJK = '「」『』《》〈〉'
const FOREIGN: Readonly<Record<string, string>> = {
  en: `«»‹›„‟${CJK}`,
  fr: `„‟${CJK}`,
  es: `„‟${CJK}`,
  pt: `„‟${CJK}`,
  it: `„‟${CJK}`,
  nl: `«»‹›${CJK}`,
  de: CJK,
  sv: CJK,
  da: CJK,
  nb: CJK,
  pl: CJK,
  ru: CJK,
  uk: CJK,
  tr: CJK,
  ja: '«»„',
  zh: '«»„',
  ko: '«»„',
}
const patterns = new Map(
  Object.entries(FOREIGN).map(([language, marks]) => [language, new RegExp(`[${marks}]`, 'gu')] as const),
)

/** More pairs of foreign marks than this, and the text quotes that way: one place stands for all. */
const MOST_PLACES = 3

/** A quotation mark of another language (MQM: locale conventions): `all of the island. »` in an English text. */
export const foreignQuotes: ArtefactRule = {
  name: 'foreign-quotes',
  explanation: told(/*i18n*/ 'A quotation mark that this language does not use.'),
  severity: 3,
  find: (reading) => {
    const places = placesIn(reading)
    return places.length > 2 * MOST_PLACES ? places.slice(0, 1) : places
  },
}

function placesIn({ language, ...reading }: Reading): Span[] {
  const pattern = patterns.get(language)
  const { text } = reading
  // Most articles have none.
  if (pattern === undefined || text.search(pattern) < 0) return []
  // A name in its own script keeps its own marks.
  const places = matchesIn(reading, pattern).filter(
    ({ start }) => isUnspaced.test(language) || !isInOwnScript(text, start),
  )
  return withWords(
    text,
    places.map((mark) => withSpace(text, mark)),
  )
}

const isUnspaced = /^(?:zh|ja|ko)$/u

/** Past the space that French puts inside: `island. »`. */
function withSpace(text: string, { start, end }: Span): Span {
  const isSpaced = /[\u0020\u00a0\u202f]/u.test(text.charAt(start - 1)) && /[»›]/u.test(text.charAt(start))
  return { start: isSpaced ? Math.max(0, start - 2) : start, end }
}

const otherScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}]/u

function isInOwnScript(text: string, mark: number): boolean {
  return otherScript.test(text.slice(Math.max(0, mark - 2), mark)) || otherScript.test(text.slice(mark + 1, mark + 3))
}
