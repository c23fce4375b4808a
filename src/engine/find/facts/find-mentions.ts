import { baseLanguage } from '../../text/base-language.ts'
import { lazily } from '../../text/lazily.ts'
import type { Segmented, SentenceIndex } from '../../text/segment.ts'
import type { TokenIndex } from '../../text/tokens.ts'
import { calendarWordsOf } from './calendar-words.ts'
import { countryWordsOf } from './countries.ts'
import { currencySigns } from './currencies.ts'
import { readDate } from './dates.ts'
import type { Mention, Reading } from './mention.ts'
import { readMoney, readSignedMoney } from './money.ts'
import { givenNames, nameWordsOf } from './name-words.ts'
import { isCapital, readOrganization, readPerson } from './names.ts'
import { readNumber, readPhrase, readQuantity } from './numbers.ts'
import { numberWordsOf } from './number-words.ts'
import { readPercent } from './percents.ts'
import { readCountry, withoutPossessive } from './places.ts'
import { readTime } from './times.ts'

// What a word may begin, added up: most words of a text begin nothing and are passed over after one look.
const AMOUNT = 1
const DATE = 2
const NAME = 4
const COUNTRY = 8

const beginnings = new Map<string, () => ReadonlyMap<string, number>>()

/** What the words of a language may begin. */
function beginningsOf(language: string): ReadonlyMap<string, number> {
  const known = beginnings.get(language) ?? lazily(() => listBeginnings(language))
  beginnings.set(language, known)
  return known()
}

function listBeginnings(language: string): ReadonlyMap<string, number> {
  const marks = new Map<string, number>()
  const mark = (words: Iterable<string>, by: number): void => {
    for (const word of words) marks.set(word, (marks.get(word) ?? 0) | by)
  }
  const { small, scales, ordinals, vague, article } = numberWordsOf(language)
  for (const words of [small.keys(), scales.keys(), ordinals.keys(), vague, article, currencySigns.keys()])
    mark(words, AMOUNT)
  mark(['tens', 'hundreds'], AMOUNT)
  const { months, weekdays } = calendarWordsOf(language)
  for (const words of [months.keys(), weekdays.keys(), ['noon', 'midnight']]) mark(words, DATE)
  const names = nameWordsOf(language)
  if (names !== null) for (const words of [names.roles, names.inTitles, names.address, givenNames()]) mark(words, NAME)
  mark(countryWordsOf(language).longest.keys(), COUNTRY)
  return marks
}

/** The facts of one sentence, in order and disjoint. `surnames`: whom the story names by a full name somewhere. */
export function findMentions(
  segmented: Segmented,
  index: SentenceIndex,
  surnames: ReadonlySet<string>,
  which: 'all' | 'names' = 'all',
): Mention[] {
  const sentence = segmented.sentences[index]
  if (sentence === undefined) return []
  const language = baseLanguage(segmented.article.language)
  const { tokens, article } = segmented
  const reading: Reading = { text: article.text, tokens, start: sentence.firstToken, end: sentence.endToken, language }
  const words = beginningsOf(language)
  const found: Mention[] = []
  let from = sentence.firstToken
  for (let at = from; at < sentence.endToken;) {
    const marks = beginningsAt(reading, at, words, surnames)
    const mention =
      which === 'all'
        ? read(reading, at, from, surnames, marks)
        : marks & NAME
          ? readPerson(reading, at, surnames)
          : null
    if (mention === null) {
      at += 1
      continue
    }
    found.push(mention)
    // A title may stand after the name it belongs to.
    while (at < sentence.endToken && (tokens[at]?.start ?? 0) < mention.span.end) at += 1
    from = at
  }
  return found
}

/** Everything that a token may begin, added up. */
function beginningsAt(
  { text, tokens }: Reading,
  at: TokenIndex,
  marks: ReadonlyMap<string, number>,
  surnames: ReadonlySet<string>,
): number {
  const token = tokens[at]
  if (token === undefined || token.kind === 'punctuation') return 0
  const { norm, kind, start } = token
  if (kind === 'number' || DIGIT.test(norm)) return AMOUNT | DATE
  const known = marks.get(norm) ?? 0
  if (known > 0) return known
  const code = text.charCodeAt(start)
  if (code >= FIRST_SMALL_LETTER && code <= LAST_SMALL_LETTER && !norm.includes('-')) return 0
  const isWord = !norm.includes('-') && !norm.includes("'")
  if (isWord) return surnames.has(norm) ? NAME : 0
  const stem = withoutPossessive(norm)
  const part = stem.includes('-')
    ? (marks.get(stem.slice(0, stem.indexOf('-'))) ?? 0) | (marks.get(stem.slice(stem.lastIndexOf('-') + 1)) ?? 0)
    : 0
  return (marks.get(stem) ?? 0) | part | (surnames.has(stem) ? NAME : 0)
}

const DIGIT = /^\p{Nd}/u
const FIRST_SMALL_LETTER = 0x61
const LAST_SMALL_LETTER = 0x7a

/** `from`: the token before which nothing belongs to this fact. */
function read(
  reading: Reading,
  at: TokenIndex,
  from: TokenIndex,
  surnames: ReadonlySet<string>,
  marks: number,
): Mention | null {
  if (marks === 0) return isCapital(reading, at) && isCapital(reading, at + 1) ? readOrganization(reading, at) : null
  const mention =
    ((marks & DATE) > 0 ? (readDate(reading, at) ?? readTime(reading, at)) : null) ??
    ((marks & AMOUNT) > 0 ? readAmount(reading, at, from) : null) ??
    ((marks & NAME) > 0 ? readPerson(reading, at, surnames) : null)
  return mention ?? readOrganization(reading, at) ?? ((marks & COUNTRY) > 0 ? readCountry(reading, at) : null)
}

function readAmount(reading: Reading, at: TokenIndex, from: TokenIndex): Mention | null {
  const phrase = readPhrase(reading, at)
  if (phrase !== null) return phrase
  const money = readSignedMoney(reading, at, from)
  if (money !== null) return money
  const quantity = readQuantity(reading, at, false)
  if (quantity === null) return null
  return (
    readMoney(reading, quantity, from) ?? readPercent(reading, quantity, from) ?? readNumber(reading, quantity, from)
  )
}
