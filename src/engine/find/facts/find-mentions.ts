import { baseLanguage } from '../../text/base-language.ts'
import { lazily } from '../../text/lazily.ts'
import type { Segmented, SentenceIndex } from '../../text/segment.ts'
import type { TokenIndex } from '../../text/tokens.ts'
import { calendarWordsOf } from './calendar-words.ts'
import { isCapital } from './capitals.ts'
import { countryWordsOf } from './countries.ts'
import { currencySigns } from './currencies.ts'
import { readDate } from './dates.ts'
import { noNames, type KnownNames } from './known-names.ts'
import type { Mention, Reading } from './mention.ts'
import { readMoney, readSignedMoney } from './money.ts'
import { givenNames, nameWordsOf } from './name-words.ts'
import { readNumber, readPhrase } from './numbers.ts'
import { numberWordsOf } from './number-words.ts'
import { readOrganization } from './organizations.ts'
import { readPercent } from './percents.ts'
import { readPerson } from './persons.ts'
import { readQuantity } from './quantities.ts'
import { readCountry, withoutPossessive } from './places.ts'
import { readTime } from './times.ts'

// What a word may begin, added up: most words of a text begin nothing and are passed over after one look.
const AMOUNT = 1
const DATE = 2
const NAME = 4
const COUNTRY = 8

/** What follows an article that begins an amount, besides words for large numbers. */
const beforeAmount = new Set(['$', 'and', 'halbe', 'halben'])

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
  const { small, halves, scales, ordinals, vague, article } = numberWordsOf(language)
  for (const words of [small.keys(), halves, scales.keys(), ordinals.keys(), vague, article, currencySigns.keys()])
    mark(words, AMOUNT)
  mark(['tens', 'hundreds'], AMOUNT)
  // `US` of `US$`, which is a token of its own.
  mark(
    Array.from(currencySigns.keys(), (sign) => sign.replace(/\$$/u, '')).filter((prefix) => prefix !== ''),
    AMOUNT,
  )
  const { months, weekdays } = calendarWordsOf(language)
  for (const words of [months.keys(), weekdays.keys(), ['noon', 'midnight']]) mark(words, DATE)
  const names = nameWordsOf(language)
  if (names !== null) for (const words of [names.roles, names.inTitles, names.address, givenNames()]) mark(words, NAME)
  mark(countryWordsOf(language).longest.keys(), COUNTRY)
  return marks
}

/** What each token of an article may begin, added up; 0 for nearly all of them. */
export function markTokens({ tokens, article }: Segmented): Uint8Array {
  const language = baseLanguage(article.language)
  const words = beginningsOf(language)
  const { scales, article: articles } = numberWordsOf(language)
  const marks = new Uint8Array(tokens.length)
  // By index: every token of both articles comes by here, and `from` takes three times as long.
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation') continue
    const { norm, kind, start } = token
    if (kind === 'number' || startsWithDigit(norm)) {
      marks[at] = AMOUNT | DATE
      continue
    }
    const known = words.get(norm) ?? 0
    // `a` begins a number before `million` alone, `one` before `and a half`, and `A` a sum of money before `$`.
    const next = tokens[at + 1]?.norm ?? ''
    if (known === AMOUNT && articles.has(norm) && !scales.has(next) && !beforeAmount.has(next)) continue
    if (known > 0) marks[at] = known
    else if (norm.includes('-') || (!isSmall(article.text.charCodeAt(start)) && norm.includes("'")))
      marks[at] = partsBegin(withoutPossessive(norm), words)
  }
  return marks
}

/** What the first or last part of a word with hyphens may begin, or a word without its possessive ending. */
function partsBegin(stem: string, words: ReadonlyMap<string, number>): number {
  const whole = words.get(stem) ?? 0
  if (!stem.includes('-')) return whole
  const [first, last] = [stem.slice(0, stem.indexOf('-')), stem.slice(stem.lastIndexOf('-') + 1)]
  return whole | (words.get(first) ?? 0) | (words.get(last) ?? 0)
}

function isSmall(code: number): boolean {
  return code >= FIRST_SMALL_LETTER && code <= LAST_SMALL_LETTER
}

const FIRST_SMALL_LETTER = 0x61
const LAST_SMALL_LETTER = 0x7a
const LAST_ASCII = 0x7f

function startsWithDigit(norm: string): boolean {
  const code = norm.charCodeAt(0)
  return code <= LAST_ASCII ? code >= 0x30 && code <= 0x39 : /^\p{Nd}/u.test(norm)
}

/** The persons that a sentence names by a title or a given name, in order. */
export function findPersons(segmented: Segmented, index: SentenceIndex, marks: Uint8Array): Mention[] {
  const { firstToken = 0, endToken = 0 } = segmented.sentences[index] ?? {}
  let all = 0
  for (let k = firstToken; k < endToken; k++) all |= marks[k] ?? 0
  // Most sentences name nobody.
  if ((all & NAME) === 0) return []
  return collect(segmented, index, (reading, at) => ((marks[at] ?? 0) & NAME ? readPerson(reading, at, noNames) : null))
}

/** The facts of one sentence, in order and disjoint. `known`: whom the stories name elsewhere. */
export function findMentions(
  segmented: Segmented,
  index: SentenceIndex,
  marks: Uint8Array,
  known: KnownNames,
): Mention[] {
  return collect(segmented, index, (reading, at, from) => read(reading, at, from, known, marks[at] ?? 0))
}

function collect(
  segmented: Segmented,
  index: SentenceIndex,
  readAt: (reading: Reading, at: TokenIndex, from: TokenIndex) => Mention | null,
): Mention[] {
  const sentence = segmented.sentences[index]
  if (sentence === undefined) return []
  const { tokens, article } = segmented
  const { firstToken: start, endToken: end } = sentence
  const reading: Reading = { text: article.text, tokens, start, end, language: baseLanguage(article.language) }
  const found: Mention[] = []
  let from = start
  for (let at = start; at < end;) {
    const mention = readAt(reading, at, from)
    at += 1
    if (mention === null) continue
    found.push(mention)
    // A title may stand after the name it belongs to.
    while (at < end && (tokens[at]?.start ?? 0) < mention.span.end) at += 1
    from = at
  }
  return found
}

/** `from`: the token before which nothing belongs to this fact. */
function read(reading: Reading, at: TokenIndex, from: TokenIndex, known: KnownNames, marks: number): Mention | null {
  if (marks === 0) {
    if (!isCapital(reading, at)) return null
    const person = isKnown(reading, at, known) ? readPerson(reading, at, known) : null
    return person ?? (isCapital(reading, at + 1) ? readOrganization(reading, at) : null)
  }
  const mention =
    ((marks & DATE) > 0 ? (readDate(reading, at) ?? readTime(reading, at)) : null) ??
    ((marks & AMOUNT) > 0 ? readAmount(reading, at, from) : null) ??
    ((marks & NAME) > 0 || isKnown(reading, at, known) ? readPerson(reading, at, known) : null)
  return mention ?? readOrganization(reading, at) ?? ((marks & COUNTRY) > 0 ? readCountry(reading, at) : null)
}

function isKnown({ tokens }: Reading, at: TokenIndex, { surnames, firstNames }: KnownNames): boolean {
  const word = withoutPossessive(tokens[at]?.norm ?? '')
  return surnames.has(word) || firstNames.has(word)
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
