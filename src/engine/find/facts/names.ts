import { smallWordsOf } from '../../text/language-words.ts'
import type { Span } from '../../text/span.ts'
import type { TokenIndex } from '../../text/tokens.ts'
import { countryWordsOf } from './countries.ts'
import { normAt, spanBetween, type Mention, type Name, type Reading } from './mention.ts'
import { givenNames, nameWordsOf, type NameWords } from './name-words.ts'
import { withoutPossessive } from './places.ts'

const CAPITAL = /^\p{Lu}/u
const INITIAL = /^\p{Lu}\.?$/u
/** Small words inside a name: `van der`, `bin`. */
const particles = new Set('de van von der den bin al el ben da dos di la ibn'.split(' '))
const suffixes = new Set('jr jr. sr sr. ii iii iv'.split(' '))
/** A name of more words is several. */
const MOST_NAME_WORDS = 4
/** A longer row of words before a name is no title. */
const MOST_TITLE_WORDS = 7

/** A person with the title before or after the name; null where none begins at the token. `surnames` are known from the rest of the story. */
export function readPerson(reading: Reading, first: TokenIndex, surnames: ReadonlySet<string>): Mention | null {
  const words = nameWordsOf(reading.language)
  if (words === null) return null
  const titleEnd = endOfTitle(reading, words, first)
  if (titleEnd === null && !isCapital(reading, first)) return null
  const nameStart = titleEnd === null ? first : startOfName(reading, titleEnd)
  const hasTitle = titleEnd !== null
  const norm = withoutPossessive(normAt(reading, nameStart))
  const isGiven = givenNames().has(norm)
  if (!startsName(reading, words, nameStart)) return null
  const nameEnd = endOfName(reading, words, nameStart)
  if (nameEnd === nameStart) return null
  // The surname of a name whose first word no list has is no short form of it.
  const isAlone = nameEnd === nameStart + 1 && !followsName(reading, nameStart)
  if (!hasTitle && !(isGiven && nameEnd > nameStart + 1) && !(surnames.has(norm) && isAlone)) return null
  const named = spanBetween(reading, nameStart, nameEnd)
  const lastNorm = normAt(reading, nameEnd - 1)
  const nameSpan = { start: named.start, end: named.end - (lastNorm.length - withoutPossessive(lastNorm).length) }
  const own = wordsBetween(reading, nameStart, nameEnd).filter(
    (word) => !/^\p{L}\.?$/u.test(word) && !suffixes.has(word),
  )
  if (own.length === 0) return null
  const after = hasTitle ? null : titleAfter(reading, words, nameEnd)
  const title = after === null ? wordsBetween(reading, first, hasTitle ? titleEnd : first) : after.title
  const span = { start: reading.tokens[first]?.start ?? 0, end: after === null ? nameSpan.end : after.titleSpan.end }
  const titleSpan = after?.titleSpan ?? (hasTitle ? spanBetween(reading, first, titleEnd) : null)
  const value: Name = {
    kind: 'name',
    words: own,
    title: title.filter((word) => !words.of.has(word)),
    nameSpan,
    titleSpan,
  }
  return { type: 'person', span, first: nameStart, end: nameEnd, value, isWeak: false }
}

/** Whether a word with a capital stands right before, which did not get it from the sentence's beginning. */
function followsName(reading: Reading, index: TokenIndex): boolean {
  return index - 1 > reading.start && reading.tokens[index - 1]?.kind === 'word' && isCapital(reading, index - 1)
}

/** Whether a token of the sentence begins with a capital. */
export function isCapital({ text, tokens, end }: Reading, index: TokenIndex): boolean {
  const token = tokens[index]
  if (token === undefined || index >= end) return false
  const code = text.charCodeAt(token.start)
  // A pattern and a slice are for what is beyond ASCII.
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text.slice(token.start, token.start + 2))
}

function wordsBetween(reading: Reading, first: TokenIndex, end: TokenIndex): string[] {
  const words: string[] = []
  for (let k = first; k < end; k++) words.push(withoutPossessive(normAt(reading, k)))
  return words
}

/** The token after a title that begins here: `Secretary of State`, `Prime Minister`, `Maj. Gen.`; null where none does. */
function endOfTitle(reading: Reading, words: NameWords, first: TokenIndex): TokenIndex | null {
  let end: TokenIndex | null = null
  for (let k = first; k < first + MOST_TITLE_WORDS; k++) {
    const norm = withoutPossessive(normAt(reading, k))
    const isRole = words.roles.has(norm.slice(norm.lastIndexOf('-') + 1)) || words.address.has(norm)
    // `secretary of state`
    const isAfterOf = k > first + 1 && words.of.has(normAt(reading, k - 1)) && words.inTitles.has(norm)
    if (isRole || isAfterOf) end = k + 1
    const goesOn = isRole || words.inTitles.has(norm) || (k > first && words.of.has(norm) && end === k)
    if (!goesOn) break
  }
  return end
}

/** `adviser, Ada Linnet`: the comma between a title and a name of two words. */
function startOfName(reading: Reading, titleEnd: TokenIndex): TokenIndex {
  const isGiven = normAt(reading, titleEnd) === ',' && givenNames().has(normAt(reading, titleEnd + 1))
  return isGiven && isCapital(reading, titleEnd + 2) ? titleEnd + 1 : titleEnd
}

function startsName(reading: Reading, words: NameWords, index: TokenIndex): boolean {
  const norm = withoutPossessive(normAt(reading, index))
  if (reading.tokens[index]?.kind !== 'word' || !isCapital(reading, index) || words.articles.has(norm)) return false
  return !words.roles.has(norm) && !words.organizations.has(norm) && !countryWordsOf(reading.language).longest.has(norm)
}

function endOfName(reading: Reading, words: NameWords, start: TokenIndex): TokenIndex {
  let end = start
  for (let k = start; k < start + MOST_NAME_WORDS; k++) {
    const norm = normAt(reading, k)
    const isParticle = k > start && particles.has(norm) && isCapital(reading, k + 1)
    if (!isParticle && !(isCapital(reading, k) && reading.tokens[k]?.kind === 'word')) break
    // A headline may have capitals throughout.
    if (words.organizations.has(norm) || (!isParticle && smallWordsOf(reading.language)?.has(norm))) break
    if (k > start && words.roles.has(norm)) break
    end = k + 1
    if (withoutPossessive(norm) !== norm) break
  }
  return end
}

/** `, the interior minister` after a name. */
function titleAfter(
  reading: Reading,
  words: NameWords,
  nameEnd: TokenIndex,
): { title: string[]; titleSpan: Span } | null {
  if (normAt(reading, nameEnd) !== ',') return null
  const start = words.articles.has(normAt(reading, nameEnd + 1)) ? nameEnd + 2 : nameEnd + 1
  const end = endOfTitle(reading, words, start)
  if (end === null || (isCapital(reading, end) && reading.tokens[end]?.kind === 'word')) return null
  return { title: wordsBetween(reading, start, end), titleSpan: spanBetween(reading, start, end) }
}

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
  for (let k = first; k < first + MOST_TITLE_WORDS; k++) {
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

/** The surname that a person is called by afterwards; null where the mention shows none. */
export function surnameOf({ type, value }: Mention): string | null {
  if (type !== 'person' || value.kind !== 'name') return null
  const last = value.words.at(-1) ?? ''
  const isSure = value.words.length > 1 || value.title.length > 0
  return isSure && last.length > 2 && !INITIAL.test(last) ? last : null
}
