import type { TokenIndex } from '../../text/tokens.ts'
import { isCapital, wordsBetween } from './capitals.ts'
import { countryWordsOf } from './countries.ts'
import { normAt, spanBetween, type Mention, type Name, type Reading } from './mention.ts'
import { nameWordsOf, type NameWords } from './name-words.ts'
import { withoutPossessive } from './places.ts'

/** A longer row of words is no one name. */
const MOST_WORDS = 7

/**
 * `U.N. Security Council`, `The New York Times`: words with capitals up to one that organizations end with; also `prime minister's
 * office`, whose words all say so. Null where none begins here.
 */
export function readOrganization(reading: Reading, first: TokenIndex): Mention | null {
  const words = nameWordsOf(reading.language)
  if (words === null || words.organizations.size === 0) return null
  const isOffice =
    words.inTitles.has(withoutPossessive(normAt(reading, first))) ||
    words.roles.has(withoutPossessive(normAt(reading, first)))
  if (!isOffice && !(isCapital(reading, first) && isCapital(reading, first + 1))) return null
  if (words.articles.has(normAt(reading, first))) return null
  const end = endOfOrganization(reading, words, first)
  if (end === null || end < first + 2) return null
  // `by The Daily Relay`: an article with a capital belongs to the name, but for one that begins the sentence.
  const before = normAt(reading, first - 1)
  const hasArticle = words.articles.has(before) && isCapital(reading, first - 1) && isInside(reading, first - 1)
  const whole = spanBetween(reading, hasArticle ? first - 1 : first, end)
  const last = normAt(reading, end - 1)
  const span = { start: whole.start, end: whole.end - (last.length - withoutPossessive(last).length) }
  const own = wordsBetween(reading, first, end).flatMap(
    (word) => countryWordsOf(reading.language).forms.get(word)?.country ?? word,
  )
  const value: Name = { kind: 'name', words: joinCountries(own), title: [], nameSpan: span, titleSpan: null }
  return { type: 'organization', span, first, end, value, isWeak: false }
}

function isInside({ text, tokens }: Reading, index: TokenIndex): boolean {
  return /\p{Ll},? $/u.test(text.slice(Math.max(0, (tokens[index]?.start ?? 0) - 3), tokens[index]?.start ?? 0))
}

function endOfOrganization(reading: Reading, words: NameWords, first: TokenIndex): TokenIndex | null {
  let end: TokenIndex | null = null
  const isNamed = isCapital(reading, first)
  for (let k = first; k < first + MOST_WORDS; k++) {
    const norm = withoutPossessive(normAt(reading, k))
    const isOffice = words.inTitles.has(norm) || words.roles.has(norm) || words.organizations.has(norm)
    if (isNamed ? !isCapital(reading, k) : !isOffice || isCapital(reading, k)) break
    if (words.organizations.has(norm)) end = k + 1
    if (norm !== normAt(reading, k) && end === k + 1) break
  }
  return end
}

/** `united nations security council` as `un security council`. */
function joinCountries(own: readonly string[]): readonly string[] {
  const [first = '', second = ''] = own
  const country = countryWordsOf('en').forms.get(`${first} ${second}`)?.country
  return country === undefined ? own : [country, ...own.slice(2)]
}
