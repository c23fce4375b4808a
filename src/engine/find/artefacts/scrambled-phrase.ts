import type { Change } from '../../diff/diff-links.ts'
import { toWordPairs } from '../../diff/word-pairs.ts'
import { functionWords } from '../../text/function-words.ts'
import { slice, type Span } from '../../text/span.ts'
import { told } from '../../told.ts'
import type { ArtefactRule } from './artefact-rule.ts'
import { wordsFrom, type Reading, type WordPairing } from './reading.ts'

/**
 * A noun that got before its adjective (MQM: word order): `a toll growers refused Sorennians feared` where the other article has
 * `a toll Sorennian growers have feared`. English alone, where an adjective of origin follows no noun: the same word stands
 * before both phrases, and what came apart is adjective and noun side by side in the other article.
 */
export const scrambledPhrase: ArtefactRule = {
  name: 'scrambled-phrase',
  explanation: told(/*i18n*/ 'The words of this phrase are out of order; the other article has them side by side.'),
  severity: 2,
  find: (reading) =>
    reading.language === 'en'
      ? reading.changes
          .filter((change) => change.kind !== 'same' && hasCrossing(change))
          .flatMap((change) => scrambled(reading, wordsFrom(reading.side, change)))
      : [],
}

/** Whether any words changed places: in few sentences they do, and where none did no phrase got out of order. */
function hasCrossing({ words }: Change): boolean {
  const pairs = toWordPairs(words)
  return pairs.some((pair, k) => {
    const before = pairs[k - 1]
    return before !== undefined && (pair.a.start < before.a.start || pair.b.start < before.b.start)
  })
}

// `Sorennian`, `Iraqi`, `Chinese`, `British`: the endings of adjectives made of names, in the plural, too.
const adjectiveOfOrigin = /^\p{Lu}\p{L}+(?:an|ian|ean|ese|ish|eli|aqi|ench|utch|eek)s?$/u
const noun = /^\p{Ll}{3,}$/u

function scrambled({ text, other }: Reading, words: readonly WordPairing[]): Span[] {
  if (other === null) return []
  const small = functionWords('en')
  const there = other.article.text
  return words.flatMap((left, k) => {
    const [head, adjective] = [words[k + 1], words[k + 2]]
    if (head === undefined || adjective === undefined) return []
    const isTurned = left.there.end < adjective.there.start && adjective.there.end < head.there.start
    if (!isTurned || !follows(text, left.here, head.here) || !isNear(text, head.here, adjective.here, small)) return []
    const isWhole = follows(there, left.there, adjective.there) && follows(there, adjective.there, head.there)
    if (!isWhole || !noun.test(slice(text, head.here)) || small.has(slice(text, head.here))) return []
    return isOrigin(text, there, adjective) ? [{ start: head.here.start, end: adjective.here.end }] : []
  })
}

function isOrigin(here: string, there: string, pair: WordPairing): boolean {
  return adjectiveOfOrigin.test(slice(here, pair.here)) && adjectiveOfOrigin.test(slice(there, pair.there))
}

/** Nothing but a space lies between. */
function follows(text: string, first: Span, second: Span): boolean {
  return second.start === first.end + 1 && text.charAt(first.end) === ' '
}

/** At most one word lies between, and none that links a noun to what follows (`officials of American …`). */
function isNear(text: string, first: Span, second: Span, small: ReadonlySet<string>): boolean {
  const between = text.slice(first.end, second.start)
  if (between === ' ') return true
  return /^ \p{Ll}+ $/u.test(between) && !small.has(between.trim())
}
