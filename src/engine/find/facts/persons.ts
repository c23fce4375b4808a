import { smallWordsOf } from '../../text/language-words.ts'
import type { Span } from '../../text/span.ts'
import type { TokenIndex } from '../../text/tokens.ts'
import { isCapital, wordsBetween } from './capitals.ts'
import { countryWordsOf } from './countries.ts'
import { fullNameOf, withoutInitials, type KnownNames } from './known-names.ts'
import { normAt, spanBetween, type Mention, type Name, type Reading } from './mention.ts'
import { givenNames, nameWordsOf, type NameWords } from './name-words.ts'
import { withoutPossessive } from './places.ts'

/** Small words inside a name: `van der`, `bin`. */
const particles = new Set('de van von der den bin al el ben da dos di la ibn'.split(' '))
/** A name of more words is several. */
const MOST_NAME_WORDS = 4
/** A longer row of words before a name is no title. */
const MOST_TITLE_WORDS = 7

/** A person with the title before or after the name; null where none begins at the token. `known` is what the rest of both stories shows. */
export function readPerson(reading: Reading, first: TokenIndex, known: KnownNames): Mention | null {
  const words = nameWordsOf(reading.language)
  if (words === null) return null
  const titleEnd = endOfTitle(reading, words, first)
  if (titleEnd === null && !isCapital(reading, first)) return null
  const nameStart = titleEnd === null ? first : startOfName(reading, titleEnd, known)
  const hasTitle = titleEnd !== null
  const norm = withoutPossessive(normAt(reading, nameStart))
  const isGiven = givenNames().has(norm)
  if (!startsName(reading, words, nameStart)) return null
  const nameEnd = endOfName(reading, words, nameStart)
  if (nameEnd === nameStart) return null
  // The surname of a name whose first word no list has is no short form of it.
  const isAlone = nameEnd === nameStart + 1 && !followsName(reading, nameStart)
  const inName = wordsBetween(reading, nameStart, nameEnd)
  const isKnown = (known.surnames.has(norm) && isAlone) || known.fullNames.has(fullNameOf(inName))
  if (!hasTitle && !(isGiven && nameEnd > nameStart + 1) && !isKnown) return null
  const named = spanBetween(reading, nameStart, nameEnd)
  const lastNorm = normAt(reading, nameEnd - 1)
  const nameSpan = { start: named.start, end: named.end - (lastNorm.length - withoutPossessive(lastNorm).length) }
  const own = withoutInitials(inName)
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
function startOfName(reading: Reading, titleEnd: TokenIndex, { firstNames }: KnownNames): TokenIndex {
  const next = normAt(reading, titleEnd + 1)
  const isFirst = normAt(reading, titleEnd) === ',' && (givenNames().has(next) || firstNames.has(next))
  return isFirst && isCapital(reading, titleEnd + 2) ? titleEnd + 1 : titleEnd
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
    const isParticle = k > start && isParticleAt(reading, k)
    if (!isParticle && !(isCapital(reading, k) && reading.tokens[k]?.kind === 'word')) break
    // A headline may have capitals throughout.
    if (words.organizations.has(norm) || (!isParticle && smallWordsOf(reading.language)?.has(norm))) break
    if (k > start && words.roles.has(norm)) break
    end = k + 1
    if (withoutPossessive(norm) !== norm) break
  }
  return end
}

/** `van` and `der` of `van der Hoek`. */
function isParticleAt(reading: Reading, index: TokenIndex): boolean {
  if (!particles.has(normAt(reading, index))) return false
  return isCapital(reading, index + 1) || (particles.has(normAt(reading, index + 1)) && isCapital(reading, index + 2))
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
  // `, a mayor’s son`
  const last = normAt(reading, end - 1)
  if (withoutPossessive(last) !== last) return null
  return { title: wordsBetween(reading, start, end), titleSpan: spanBetween(reading, start, end) }
}
